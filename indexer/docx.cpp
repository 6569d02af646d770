// The parts of a .docx package in the order in which a reader meets their text.
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "indexer/limits.h"
#include "indexer/package.h"
#include "indexer/readers.h"
#include "indexer/style_fonts.h"
#include "indexer/wordprocessing.h"

namespace vankien::indexer {
namespace {

// Beginnings of part names, in reading order. Producers number them: document2.xml, header1.xml.
constexpr std::array<std::string_view, 5> parts_in_order{
    "word/header", "word/document", "word/footer", "word/footnotes", "word/endnotes"};
constexpr std::size_t body = 1;

std::optional<std::size_t> place_of(std::string_view part_name) {
  // word/document.xml is a part, word/documentRels/x.xml is none.
  if (!part_name.ends_with(".xml") || part_name.rfind('/') != std::string_view("word").size())
    return std::nullopt;
  const auto* found =
      std::find_if(parts_in_order.begin(), parts_in_order.end(),
                   [&](std::string_view part) { return part_name.starts_with(part); });
  if (found == parts_in_order.end())
    return std::nullopt;
  return static_cast<std::size_t>(found - parts_in_order.begin());
}

// Running heads hold page numbers mostly: "- 2 -" is no text of the document.
bool has_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           static_cast<unsigned char>(c) >= 0x80;
  });
}

class DocxText {
 public:
  explicit DocxText(StruckOut struck_out) : struck_out_(struck_out) {}

  Reading read(int file) {
    // The styles say in which fonts runs are that name none, and may be the package's last part.
    auto unread = read_package(file, [this](const std::string& name, PartStream& stream) {
      if (name == "word/styles.xml")
        styles_ = read_style_fonts(stream);
    });
    if (!unread)
      unread = read_package(
          file, [this](const std::string& name, PartStream& stream) { add(name, stream); });
    if (unread)
      return *unread;
    if (problem_)
      return *problem_;
    if (!has_body_)
      return Unread{because(ReasonCode::not_word)};
    return joined();
  }

 private:
  void add(const std::string& name, PartStream& stream) {
    const auto place = place_of(name);
    if (!place)
      return;
    has_body_ = has_body_ || *place == body;
    Reading reading = wordprocessing_text(stream, styles_, struck_out_);
    if (const auto* unread = std::get_if<Unread>(&reading)) {
      problem_ = Unread{because(unread->reason.code, name)};
      return;
    }
    auto& read = std::get<FileText>(reading);
    if (*place != body && !has_letter(read.text))
      return;
    converted_ = converted_ || read.converted;
    texts_.emplace(std::pair(*place, name), std::move(read.text));
  }

  // The same running head is stored once for each section.
  Reading joined() const {
    std::string all;
    std::set<std::string_view> seen;
    bool beyond_body = false;
    for (const auto& [place, text] : texts_) {
      if (text.empty() || !seen.insert(text).second)
        continue;
      // Feet and notes stand on a page of their own, where a mark of secrecy is looked for.
      all += all.empty() ? "" : place.first > body && !beyond_body ? "\f" : "\n\n";
      beyond_body = place.first > body;
      all += text;
    }
    if (all.empty())
      return Unread{because(ReasonCode::word_without_text)};
    return FileText{std::move(all), converted_};
  }

  StruckOut struck_out_;
  StyleFonts styles_;
  std::map<std::pair<std::size_t, std::string>, std::string> texts_;
  std::optional<Unread> problem_;
  bool has_body_ = false;
  bool converted_ = false;
};

}  // namespace

Reading read_docx(int file, StruckOut struck_out) {
  return DocxText(struck_out).read(file);
}

}  // namespace vankien::indexer
