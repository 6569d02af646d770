// Packages whose parts hold their text in the order of reading: OpenDocument and PresentationML.
#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "indexer/limits.h"
#include "indexer/package.h"
#include "indexer/readers.h"
#include "indexer/text_layout.h"
#include "indexer/xml_part.h"

namespace vankien::indexer {
namespace {

enum class Effect { paragraph, tab, blank, line, row, cell, left_out };

struct Element {
  std::string_view name;  // local name; both formats agree on those that they share
  Effect effect;
};

constexpr std::array elements{
    Element{"p", Effect::paragraph},
    Element{"h", Effect::paragraph},
    Element{"tab", Effect::tab},
    Element{"s", Effect::blank},
    Element{"line-break", Effect::line},
    Element{"br", Effect::line},
    Element{"table-row", Effect::row},
    Element{"tr", Effect::row},
    Element{"table-cell", Effect::cell},
    Element{"tc", Effect::cell},
    Element{"annotation", Effect::left_out},
    Element{"tracked-changes", Effect::left_out},
};

const Element* find_element(std::string_view name) {
  const auto* found = std::find_if(elements.begin(), elements.end(),
                                   [&](const Element& element) { return element.name == name; });
  return found == elements.end() ? nullptr : found;
}

// Takes the text of paragraphs; what stands between them is none.
class PartText {
 public:
  explicit PartText(PartStream& part) : part_(part) {}

  Reading read() {
    for (;;) {
      switch (part_.next()) {
        case XmlPart::Event::finished:
          return FileText{layout_.take()};
        case XmlPart::Event::broken:
          return Unread{because(part_.problem())};
        case XmlPart::Event::start:
          if (const Element* element = find_element(part_.name()))
            enter(element->effect);
          break;
        case XmlPart::Event::end:
          if (const Element* element = find_element(part_.name()))
            leave(element->effect);
          break;
        case XmlPart::Event::text:
          if (paragraphs_ > 0)
            layout_.add(part_.text());
          break;
      }
    }
  }

 private:
  void enter(Effect effect) {
    switch (effect) {
      case Effect::paragraph:
        ++paragraphs_;
        return;
      case Effect::tab:
        return layout_.add(paragraphs_ > 0 ? "\t" : "");
      case Effect::blank:
        return layout_.add(paragraphs_ > 0 ? " " : "");
      case Effect::line:
        return layout_.break_line();
      case Effect::row:
        return layout_.begin_row();
      case Effect::cell:
        return layout_.begin_cell();
      case Effect::left_out:
        return part_.leave_out();
    }
  }

  void leave(Effect effect) {
    if (effect == Effect::row)
      layout_.end_row();
    if (effect == Effect::paragraph) {
      --paragraphs_;
      layout_.end_paragraph();
    }
  }

  XmlPart part_;
  TextLayout layout_;
  int paragraphs_ = 0;  // open ones: those of a note stand inside another
};

// Where a part comes among the others; nullopt for parts without text. Slides and their notes are
// numbered.
std::optional<int> place_of(std::string_view name) {
  if (name == "content.xml")
    return 0;
  constexpr std::string_view slide = "ppt/slides/slide";
  if (!name.starts_with(slide) || !name.ends_with(".xml"))
    return std::nullopt;
  int number = 0;
  std::from_chars(name.data() + slide.size(), name.data() + name.size(), number);
  return number;
}

}  // namespace

Reading read_flow(int file) {
  std::map<int, std::string> texts;
  std::optional<Unread> problem;
  const auto unread = read_package(file, [&](const std::string& name, PartStream& stream) {
    const auto place = place_of(name);
    if (!place || problem)
      return;
    Reading reading = PartText(stream).read();
    if (const auto* broken = std::get_if<Unread>(&reading))
      problem = Unread{because(broken->reason.code, name)};
    else
      texts[*place] = std::move(std::get<FileText>(reading).text);
  });
  if (unread || problem)
    return unread ? *unread : *problem;
  FileText all;
  for (const auto& [place, text] : texts)
    all.text += (all.text.empty() || text.empty() ? "" : "\n\n") + text;
  if (all.text.empty())
    return Unread{because(ReasonCode::only_white_space)};
  return all;
}

}  // namespace vankien::indexer
