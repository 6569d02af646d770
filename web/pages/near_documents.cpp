#include "web/pages/near_documents.h"

#include <algorithm>
#include <array>

#include "web/pages/record_lines.h"
#include "web/pages/side_box.h"
#include "web/texts/relation.h"

namespace vankien::web {
namespace {

using searcher::Reason;
using searcher::RelatedDocument;

struct ReasonWords {
  Reason reason;
  std::string_view words;
};
constexpr std::array<ReasonWords, 3> near_reasons{{
    {Reason::same_number, texts::relation::same_number},
    {Reason::shares_citations, texts::relation::shares_citations},
    {Reason::similar_text, texts::relation::similar_text},
}};

// Empty for a reason that the boxes of the relations tell.
std::string_view words_of(Reason reason) {
  const auto* const found =
      std::find_if(near_reasons.begin(), near_reasons.end(),
                   [reason](const ReasonWords& entry) { return entry.reason == reason; });
  return found == near_reasons.end() ? std::string_view() : found->words;
}

bool is_only_near(const RelatedDocument& document) {
  return std::none_of(document.reasons.begin(), document.reasons.end(),
                      [](Reason reason) { return words_of(reason).empty(); });
}

std::string shown_reasons(const RelatedDocument& document) {
  std::string shown;
  for (const auto reason : document.reasons)
    shown.append(shown.empty() ? "" : ", ").append(words_of(reason));
  return shown;
}

}  // namespace

void write_near_documents(Html& html, const std::vector<RelatedDocument>& related) {
  std::vector<const RelatedDocument*> near;
  for (const auto& document : related)
    if (near.size() < most_near_documents && is_only_near(document))
      near.push_back(&document);
  const auto write = [&](Html& box, std::size_t i) {
    write_row(box, near[i]->head);
    box.element("small", shown_reasons(*near[i]));
  };
  html.element("div", {{"id", near_documents_anchor}}, [&] {
    write_side_box(html, {.heading = texts::relation::near,
                          .count = near.size(),
                          .rows = near.size(),
                          .row = write});
  });
}

}  // namespace vankien::web
