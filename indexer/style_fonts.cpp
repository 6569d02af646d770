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

StyleFonts read_style_fonts(PartStream& part) {
  StyleFonts fonts;
  StyleFonts::Style* style = nullptr;  // the open one
  XmlPart xml(part);
  for (auto event = xml.next(); event != XmlPart::Event::finished; event = xml.next()) {
    if (event == XmlPart::Event::broken)
      return fonts;
    if (event == XmlPart::Event::end && xml.name() == "style")
      style = nullptr;
    if (event != XmlPart::Event::start)
      continue;
    if (xml.name() == "style") {
      const std::string id = xml.attribute("styleId").value_or("");
      style = &fonts.styles_[id];
      if (xml.attribute("default") == "1" && xml.attribute("type") == "paragraph")
        fonts.usual_style_ = id;
    } else if (xml.name() == "basedOn" && style != nullptr) {
      style->based_on = xml.attribute("val").value_or("");
    } else if (xml.name() == "rFonts") {
      (style == nullptr ? fonts.defaults_ : style->font) = xml.attribute("ascii").value_or("");
    }
  }
  return fonts;
}

}  // namespace vankien::indexer
