// PDF files from literals.
#pragma once

#include <string>

// The smallest PDF with one page of this content; readers rebuild its missing table of objects.
inline std::string pdf_file(const std::string& content) {
  return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
         "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<<"
         "/F1 5 0 R>>>>>>endobj\n4 0 obj<</Length " +
         std::to_string(content.size()) + ">>stream\n" + content +
         "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
         "trailer<</Root 1 0 R>>\n%%EOF\n";
}

// Black bars as lines of print: a page whose words stand in a picture, for all that can be told.
inline std::string pdf_of_bars() {
  std::string bars;
  for (int line = 0; line < 40; ++line)
    bars += "72 " + std::to_string(100 + line * 16) + " 450 8 re f\n";
  return pdf_file(bars);
}
