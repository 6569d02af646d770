#include "web/pages/original_links.h"

#include "web/format.h"
#include "web/original_types.h"
#include "web/pages/record_lines.h"
#include "web/texts/document.h"

namespace vankien::web {
namespace {

// "Tải bản gốc PDF, 2,4 MB".
std::string download_words(const OriginalFacts& original) {
  const auto label = original_type(original.media_type).label;
  return std::string(texts::document::download) + (label.empty() ? "" : " ") + std::string(label) +
         ", " + shown_size(original.size);
}

}  // namespace

void write_original_links(Html& html, std::string_view document,
                          const std::optional<OriginalFacts>& original,
                          std::string_view download_class) {
  if (!original) {
    html.element("span", {{"class", "gone"}}, texts::document::original_gone);
    return;
  }
  html.element("a", {{"class", download_class}, href(original_url(document))},
               download_words(*original));
  if (original->media_type == "application/pdf")
    html.element("a", {{"class", "btn"}, href(original_url(document).with("view", "1"))},
                 texts::document::view);
}

}  // namespace vankien::web
