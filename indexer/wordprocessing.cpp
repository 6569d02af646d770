#include "indexer/wordprocessing.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "analyzers/legacy_encoding.h"
#include "analyzers/unicode.h"
#include "indexer/text_layout.h"
#include "indexer/xml_part.h"

namespace vankien::indexer {
namespace {

enum class Effect {
  literal,
  text,
  paragraph,
  paragraph_style,
  run,
  run_style,
  fonts,
  vanish,
  text_box,
  struck_out,
  left_out
};

struct Element {
  std::string_view name;  // local name
  Effect effect;
  std::string_view text = {};
};

// Elements that matter; text stands in w:t and, struck out, in w:delText. w:instrText (field codes)
// is not in the table and so gives nothing.
constexpr std::array elements{
    Element{"t", Effect::text},
    Element{"p", Effect::paragraph},
    Element{"pStyle", Effect::paragraph_style},
    Element{"r", Effect::run},
    Element{"rStyle", Effect::run_style},
    Element{"rFonts", Effect::fonts},
    Element{"tab", Effect::literal, "\t"},
    Element{"br", Effect::literal, "\n"},
    Element{"cr", Effect::literal, "\n"},
    Element{"noBreakHyphen", Effect::literal, "-"},
    Element{"softHyphen", Effect::literal, "\u00ad"},
    Element{"vanish", Effect::vanish},
    Element{"txbxContent", Effect::text_box},
    Element{"del", Effect::struck_out},
    Element{"delText", Effect::text},
    Element{"moveFrom", Effect::left_out},
    Element{"Fallback", Effect::left_out},   // says again what mc:Choice says
    Element{"tabs", Effect::left_out},       // places of tab stops, not tabs
    Element{"separator", Effect::left_out},  // rules above footnotes
};

const Element* find_element(std::string_view name) {
  const auto* found = std::find_if(elements.begin(), elements.end(),
                                   [&](const Element& element) { return element.name == name; });
  return found == elements.end() ? nullptr : found;
}

// WordprocessingML of either conformance class, or markup compatibility (mc:Fallback).
bool is_ours(std::string_view name_space) {
  return name_space == "http://schemas.openxmlformats.org/wordprocessingml/2006/main" ||
         name_space == "http://purl.oclc.org/ooxml/wordprocessingml/main" ||
         name_space == "http://schemas.openxmlformats.org/markup-compatibility/2006";
}

class PartText {
 public:
  PartText(PartStream& part, const StyleFonts& styles, StruckOut struck_out)
      : part_(part), styles_(styles), struck_out_(struck_out) {}

  Reading read() {
    for (;;) {
      switch (part_.next()) {
        case XmlPart::Event::finished:
          return FileText{layouts_.front().take(), converted_};
        case XmlPart::Event::broken:
          return Unread{because(part_.problem())};
        case XmlPart::Event::start:
          if (const Element* element = element_here())
            enter(*element);
          break;
        case XmlPart::Event::end:
          if (const Element* element = element_here())
            leave(*element);
          break;
        case XmlPart::Event::text:
          if (in_text_)
            add(part_.text());
          break;
      }
    }
  }

 private:
  [[nodiscard]] const Element* element_here() const {
    return is_ours(part_.name_space()) ? find_element(part_.name()) : nullptr;
  }

  void enter(const Element& element) {
    switch (element.effect) {
      case Effect::literal:
        return add(element.text);
      case Effect::text:
        in_text_ = true;
        return;
      case Effect::run:
        hidden_ = false;
        in_run_ = true;
        font_ = paragraph_font_;
        return;
      case Effect::vanish:
        hidden_ = !is_switched_off();
        return;
      case Effect::text_box:
        layouts_.emplace_back();
        return;
      case Effect::paragraph:
        paragraph_font_ = styles_.usual();
        return;
      case Effect::struck_out:
        return struck_out_ == StruckOut::kept ? void() : part_.leave_out();
      case Effect::left_out:
        return part_.leave_out();
      case Effect::paragraph_style:
        paragraph_font_ = styles_.paragraph(value_here());
        return;
      case Effect::run_style:
        return take_font(styles_.own(value_here()));
      case Effect::fonts:
        return take_font(part_.attribute("ascii").value_or(""));
    }
  }

  void leave(const Element& element) {
    if (element.effect == Effect::text)
      in_text_ = false;
    if (element.effect == Effect::run)
      in_run_ = false;
    if (element.effect == Effect::text_box)
      close_text_box();
    if (element.effect == Effect::paragraph)
      end_paragraph();
  }

  // Fonts outside runs are those of the paragraph's mark.
  void take_font(std::string font) {
    if (in_run_ && !font.empty())
      font_ = std::move(font);
  }

  void add(std::string_view text) {
    if (hidden_)
      return;
    const auto old = analyzers::font_encoding(font_);
    // What was pasted from a newer font is Vietnamese already.
    if (!old || analyzers::has_modern_letter(text))
      return layouts_.back().add(text);
    const std::string said = analyzers::from_legacy(text, old->encoding);
    converted_ = converted_ || said != text;
    layouts_.back().add(old->capitals ? analyzers::upper(said) : said);
  }

  void close_text_box() {
    pending_boxes_.push_back(layouts_.back().take());
    layouts_.pop_back();
  }

  // A text box stands inside a paragraph that goes on after it: its words wait for the end.
  void end_paragraph() {
    layouts_.back().end_paragraph();
    if (layouts_.size() > 1)
      return;
    for (const std::string& box : pending_boxes_) {
      layouts_.back().add(box);
      layouts_.back().end_paragraph();
    }
    pending_boxes_.clear();
  }

  [[nodiscard]] std::string value_here() const { return part_.attribute("val").value_or(""); }

  // <w:vanish w:val="false"/> switches off what a style switched on.
  [[nodiscard]] bool is_switched_off() const {
    const std::string value = value_here();
    return value == "false" || value == "0" || value == "off";
  }

  XmlPart part_;
  const StyleFonts& styles_;
  StruckOut struck_out_;
  std::vector<TextLayout> layouts_ = std::vector<TextLayout>(1);  // the part, then open text boxes
  std::vector<std::string> pending_boxes_;
  std::string paragraph_font_;
  std::string font_;  // of the run
  bool in_text_ = false;
  bool in_run_ = false;
  bool hidden_ = false;
  bool converted_ = false;
};

}  // namespace

Reading wordprocessing_text(PartStream& part, const StyleFonts& styles, StruckOut struck_out) {
  return PartText(part, styles, struck_out).read();
}

}  // namespace vankien::indexer
