#include "analyzers/named_parts.h"

#include <algorithm>
#include <array>

#include "analyzers/canonical_text.h"
#include "analyzers/tokenizer.h"

namespace vankien::analyzers {
namespace {

bool consists_of(const std::string& word, std::string_view characters) {
  return !word.empty() && word.find_first_not_of(characters) == std::string::npos;
}
bool is_number(const std::string& word) {
  return consists_of(word, "0123456789");
}
bool is_roman(const std::string& word) {
  return consists_of(word, "ivxl");
}

std::string upper(std::string word) {
  std::transform(word.begin(), word.end(), word.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return word;
}

class PartReader {
 public:
  explicit PartReader(std::string_view text) {
    const CanonicalText canonical(text);
    Tokenizer tokenizer(canonical);
    for (Token token; tokenizer.next(token);)
      words_.push_back(std::move(token.key));
  }

  std::vector<NamedPart> read() {
    for (; at_ < words_.size(); ++at_)
      for (const auto& [word, reader] : readers)
        if (words_[at_] == word)
          (this->*reader)();
    return std::move(parts_);
  }

 private:
  [[nodiscard]] const std::string& next(std::size_t ahead = 1) const {
    static const std::string none;
    return at_ + ahead < words_.size() ? words_[at_ + ahead] : none;
  }

  void add(NamedPart part) {
    if (std::find(parts_.begin(), parts_.end(), part) == parts_.end())
      parts_.push_back(std::move(part));
  }

  // "Điều 5", "các điều 5, 7 và 9"; of "khoản 2, điều 5" a clause.
  void read_articles() {
    const auto named = at_ >= 2 ? std::string_view(words_[at_ - 2]) : std::string_view();
    bool clause = named == "khoản" || named == "điểm" || named == "tiết" || named == "đoạn";
    for (std::size_t ahead = 1; is_number(next(ahead)); ahead += next(ahead + 1) == "và" ? 2 : 1) {
      add({"Điều " + next(ahead), {}, clause});
      clause = false;
    }
  }

  // "điểm 3, mục II", "mục II.3", "mục II"
  void read_section() {
    if (!is_roman(next()) && !is_number(next()))
      return;
    const std::string section = "Mục " + upper(next());
    const bool item_before = at_ >= 2 && words_[at_ - 2] == "điểm" && is_number(words_[at_ - 1]);
    const std::string item = item_before          ? words_[at_ - 1]
                             : is_number(next(2)) ? next(2)
                                                  : std::string();
    if (item.empty())
      add({.label = section});
    else
      add({section + "." + item, section});
  }

  void read_chapter() {
    if (is_roman(next()))
      add({.label = "Chương " + upper(next())});
  }

  // "Phụ lục 2", "Phụ lục"
  void read_annex() {
    if (next() == "lục")
      add({.label =
               "Phụ lục" + (is_number(next(2)) || is_roman(next(2)) ? " " + upper(next(2)) : "")});
  }

  struct Reader {
    std::string_view word;
    void (PartReader::*read)();
  };
  static constexpr std::array<Reader, 4> readers{{
      {"điều", &PartReader::read_articles},
      {"mục", &PartReader::read_section},
      {"chương", &PartReader::read_chapter},
      {"phụ", &PartReader::read_annex},
  }};

  std::vector<std::string> words_;
  std::size_t at_ = 0;
  std::vector<NamedPart> parts_;
};

}  // namespace

std::vector<NamedPart> named_parts(std::string_view words) {
  return PartReader(words).read();
}

}  // namespace vankien::analyzers
