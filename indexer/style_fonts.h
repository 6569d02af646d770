// Which fonts the styles of a .docx package give to runs that name none: old fonts decide what the
// text says (analyzers/legacy_encoding.h).
#pragma once

#include <map>
#include <string>

#include "indexer/package.h"
#include "indexer/xml_part.h"

namespace vankien::indexer {

class StyleFonts {
 public:
  // The font that a style, by its id, or one that it is based on names; empty when none does.
  [[nodiscard]] std::string own(const std::string& style) const;
  // The same, else the document's usual font.
  [[nodiscard]] std::string paragraph(const std::string& style) const;
  // Of paragraphs that name no style.
  [[nodiscard]] std::string usual() const { return paragraph(usual_style_); }

 private:
  friend StyleFonts read_style_fonts(PartStream& part);

  struct Style {
    std::string font;  // empty: that of the style below
    std::string based_on;
  };
  // The start of an element of word/styles.xml.
  void take(const XmlPart& element);

  std::map<std::string, Style> styles_;
  Style* open_ = nullptr;  // while the part is read
  std::string defaults_;
  std::string usual_style_;
};

// From word/styles.xml. What is damaged names no fonts.
StyleFonts read_style_fonts(PartStream& part);

}  // namespace vankien::indexer
