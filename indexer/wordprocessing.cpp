#include "indexer/wordprocessing.h"

#include <libxml/xmlreader.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <vector>

#include "indexer/text_layout.h"

namespace vankien::indexer {
namespace {

enum class Effect { literal, text, paragraph, run, vanish, text_box, left_out };

struct Element {
  std::string_view name;  // local name
  Effect effect;
  std::string_view text = {};
};

// Elements that matter; text stands in w:t alone. w:delText (deleted) and w:instrText (field codes)
// are not in the table and so give nothing.
constexpr std::array elements{
    Element{"t", Effect::text},
    Element{"p", Effect::paragraph},
    Element{"r", Effect::run},
    Element{"tab", Effect::literal, "\t"},
    Element{"br", Effect::literal, "\n"},
    Element{"cr", Effect::literal, "\n"},
    Element{"noBreakHyphen", Effect::literal, "-"},
    Element{"softHyphen", Effect::literal, "\u00ad"},
    Element{"vanish", Effect::vanish},
    Element{"txbxContent", Effect::text_box},
    Element{"moveFrom", Effect::left_out},
    Element{"Fallback", Effect::left_out},   // says again what mc:Choice says
    Element{"tabs", Effect::left_out},       // places of tab stops, not tabs
    Element{"separator", Effect::left_out},  // rules above footnotes
};

std::string_view view(const xmlChar* text) {
  if (text == nullptr)
    return {};
  return static_cast<const char*>(static_cast<const void*>(text));
}

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

int read_part(void* part, char* buffer, int size) {
  return static_cast<PartStream*>(part)->read(buffer, size);
}

int close_part(void* /*part*/) {
  return 0;
}

void ignore_error(void* /*context*/, xmlError* /*error*/) {}

using XmlReader = std::unique_ptr<xmlTextReader, decltype(&xmlFreeTextReader)>;

class PartText {
 public:
  explicit PartText(PartStream& part)
      : reader_(xmlReaderForIO(read_part, close_part, &part, nullptr, nullptr, XML_PARSE_NONET),
                &xmlFreeTextReader) {
    xmlTextReaderSetStructuredErrorHandler(reader_.get(), ignore_error, nullptr);
  }

  Reading read() {
    int result = xmlTextReaderRead(reader_.get());
    while (result == 1) {
      if (xmlTextReaderNodeType(reader_.get()) == XML_READER_TYPE_DOCUMENT_TYPE)
        return Unread{because(ReasonCode::declared_type)};
      result = step();
    }
    if (result != 0)
      return Unread{because(ReasonCode::damaged_part)};
    return layouts_.front().take();
  }

 private:
  // Takes what stands at the reader and moves it on.
  int step() {
    const int type = xmlTextReaderNodeType(reader_.get());
    const Element* element = type == XML_READER_TYPE_TEXT ? nullptr : element_here();
    if (type == XML_READER_TYPE_ELEMENT && element != nullptr) {
      if (element->effect == Effect::left_out)
        return xmlTextReaderNext(reader_.get());
      enter(*element);
    }
    const bool ends =
        type == XML_READER_TYPE_END_ELEMENT ||
        (type == XML_READER_TYPE_ELEMENT && xmlTextReaderIsEmptyElement(reader_.get()) == 1);
    if (ends && element != nullptr)
      leave(*element);
    if (type != XML_READER_TYPE_ELEMENT && type != XML_READER_TYPE_END_ELEMENT)
      add_text(type);
    return xmlTextReaderRead(reader_.get());
  }

  const Element* element_here() {
    if (!is_ours(view(xmlTextReaderConstNamespaceUri(reader_.get()))))
      return nullptr;
    return find_element(view(xmlTextReaderConstLocalName(reader_.get())));
  }

  void enter(const Element& element) {
    switch (element.effect) {
      case Effect::literal:
        return hidden_ ? void() : layouts_.back().add(element.text);
      case Effect::text:
        in_text_ = true;
        return;
      case Effect::run:
        hidden_ = false;
        return;
      case Effect::vanish:
        hidden_ = !is_switched_off();
        return;
      case Effect::text_box:
        layouts_.emplace_back();
        return;
      case Effect::paragraph:
      case Effect::left_out:
        return;
    }
  }

  void leave(const Element& element) {
    if (element.effect == Effect::text)
      in_text_ = false;
    if (element.effect == Effect::text_box)
      close_text_box();
    if (element.effect == Effect::paragraph)
      end_paragraph();
  }

  void add_text(int type) {
    const bool text = type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA ||
                      type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE ||
                      type == XML_READER_TYPE_WHITESPACE;
    if (text && in_text_ && !hidden_)
      layouts_.back().add(view(xmlTextReaderConstValue(reader_.get())));
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

  // <w:vanish w:val="false"/> switches off what a style switched on.
  bool is_switched_off() {
    if (xmlTextReaderMoveToFirstAttribute(reader_.get()) != 1)
      return false;
    const std::string_view value = view(xmlTextReaderConstValue(reader_.get()));
    const bool off = value == "false" || value == "0" || value == "off";
    xmlTextReaderMoveToElement(reader_.get());
    return off;
  }

  XmlReader reader_;
  std::vector<TextLayout> layouts_ = std::vector<TextLayout>(1);  // the part, then open text boxes
  std::vector<std::string> pending_boxes_;
  bool in_text_ = false;
  bool hidden_ = false;
};

}  // namespace

Reading wordprocessing_text(PartStream& part) {
  return PartText(part).read();
}

}  // namespace vankien::indexer
