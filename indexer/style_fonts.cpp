#include "indexer/style_fonts.h"

#include "indexer/xml_part.h"

namespace vankien::indexer {

std::string StyleFonts::own(const std::string& style) const {
  constexpr int deepest = 16;  // Word's own limit is 11; circles end too
  std::string id = style;
  for (int depth = 0; depth < deepest; ++depth) {
    const auto found = styles_.find(id);
    if (found == styles_.end())
      break;
    if (!found->second.font.empty())
      return found->second.font;
    id = found->second.based_on;
  }
  return {};
}

std::string StyleFonts::paragraph(const std::string& style) const {
  std::string font = own(style);
  return font.empty() ? defaults_ : font;
}

void StyleFonts::take(const XmlPart& element) {
  if (element.name() == "style") {
    const std::string id = element.attribute("styleId").value_or("");
    open_ = &styles_[id];
    if (element.attribute("default") == "1" && element.attribute("type") == "paragraph")
      usual_style_ = id;
  } else if (element.name() == "basedOn" && open_ != nullptr) {
    open_->based_on = element.attribute("val").value_or("");
  } else if (element.name() == "rFonts") {
    (open_ == nullptr ? defaults_ : open_->font) = element.attribute("ascii").value_or("");
  }
}

StyleFonts read_style_fonts(PartStream& part) {
  using Event = XmlPart::Event;
  StyleFonts fonts;
  XmlPart xml(part);
  for (Event event = xml.next(); event != Event::finished && event != Event::broken;
       event = xml.next()) {
    if (event == Event::start)
      fonts.take(xml);
    if (event == Event::end && xml.name() == "style")
      fonts.open_ = nullptr;
  }
  fonts.open_ = nullptr;
  return fonts;
}

}  // namespace vankien::indexer
