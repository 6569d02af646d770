#include "indexer/xml_part.h"

namespace vankien::indexer {
namespace {

int read_part(void* part, char* buffer, int size) {
  return static_cast<PartStream*>(part)->read(buffer, size);
}

int close_part(void* /*part*/) {
  return 0;
}

void ignore_error(void* /*context*/, xmlError* /*error*/) {}

std::string_view view(const xmlChar* text) {
  if (text == nullptr)
    return {};
  return static_cast<const char*>(static_cast<const void*>(text));
}

}  // namespace

XmlPart::XmlPart(PartStream& part)
    : reader_(xmlReaderForIO(read_part, close_part, &part, nullptr, nullptr, XML_PARSE_NONET),
              &xmlFreeTextReader) {
  xmlTextReaderSetStructuredErrorHandler(reader_.get(), ignore_error, nullptr);
}

XmlPart::Event XmlPart::stop(ReasonCode problem) {
  problem_ = problem;
  return last_ = Event::broken;
}

XmlPart::Event XmlPart::next() {
  if (last_ == Event::finished || last_ == Event::broken)
    return last_;
  if (ahead_ == Ahead::end) {
    ahead_ = Ahead::over;
    return last_ = Event::end;
  }
  for (;;) {
    const bool over = ahead_ == Ahead::over && xmlTextReaderIsEmptyElement(reader_.get()) != 1;
    const int result = over ? xmlTextReaderNext(reader_.get()) : xmlTextReaderRead(reader_.get());
    ahead_ = Ahead::read;
    if (result == 0)
      return last_ = Event::finished;
    if (result != 1)
      return stop(ReasonCode::damaged_part);
    if (const auto event = event_here())
      return last_ = *event;
  }
}

// nullopt for comments and the like.
std::optional<XmlPart::Event> XmlPart::event_here() {
  switch (xmlTextReaderNodeType(reader_.get())) {
    case XML_READER_TYPE_DOCUMENT_TYPE:
      return stop(ReasonCode::declared_type);
    case XML_READER_TYPE_ELEMENT:
      if (xmlTextReaderIsEmptyElement(reader_.get()) == 1)
        ahead_ = Ahead::end;
      return Event::start;
    case XML_READER_TYPE_END_ELEMENT:
      return Event::end;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
      return Event::text;
    default:
      return std::nullopt;
  }
}

void XmlPart::leave_out() {
  ahead_ = Ahead::end;
}

std::string_view XmlPart::name() const {
  return view(xmlTextReaderConstLocalName(reader_.get()));
}

std::string_view XmlPart::name_space() const {
  return view(xmlTextReaderConstNamespaceUri(reader_.get()));
}

std::string_view XmlPart::text() const {
  return view(xmlTextReaderConstValue(reader_.get()));
}

std::optional<std::string> XmlPart::attribute(std::string_view name) const {
  std::optional<std::string> value;
  for (int more = xmlTextReaderMoveToFirstAttribute(reader_.get()); more == 1 && !value;
       more = xmlTextReaderMoveToNextAttribute(reader_.get()))
    if (view(xmlTextReaderConstLocalName(reader_.get())) == name)
      value = std::string(view(xmlTextReaderConstValue(reader_.get())));
  xmlTextReaderMoveToElement(reader_.get());
  return value;
}

}  // namespace vankien::indexer
