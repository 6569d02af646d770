#include "web/pages/cited_document_row.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "schema/citation_json.h"
#include "schema/type_name.h"
#include "web/format.h"
#include "web/pages/record_lines.h"
#include "web/pages/relation_names.h"
#include "web/texts/relation.h"

namespace vankien::web {
namespace {

constexpr std::size_t longest_subject = 120;  // code points
constexpr std::size_t longest_cue = 40;
constexpr std::size_t most_cues = 3;

bool is_not_held(const CitedDocument& document) {
  return document.binding && document.binding->state == schema::Binding::State::not_held;
}

void write_state(Html& html, const CitedDocument& document) {
  if (is_not_held(document)) {
    html.text(" ");
    html.element("span", {{"class", "st"}}, texts::relation::not_held);
  } else if (document.binding && document.binding->candidates.size() > 1) {
    html.text(" ");
    html.element(
        "span", {{"class", "st"}},
        fmt::format(texts::relation::ambiguous, grouped(document.binding->candidates.size())));
  }
}

// What besides its first relation, which its box names: "một phần · còn: căn cứ".
std::string shown_relations(const CitedDocument& document) {
  std::string shown = document.part ? std::string(texts::relation::part) : std::string();
  std::string others;
  for (std::size_t i = 1; i < document.relations.size(); ++i)
    others.append(others.empty() ? "" : ", ").append(names_of(document.relations[i]).verb);
  if (!others.empty())
    shown += (shown.empty() ? "" : " · ") + fmt::format(texts::relation::also, others);
  return shown;
}

std::string shown_facts(const CitedDocument& document) {
  std::string facts = document.by;
  if (document.date)
    facts += (facts.empty() ? "" : " · ") + shown_date(*document.date);
  if (const auto relations = shown_relations(document); !relations.empty())
    facts += (facts.empty() ? "" : " · ") + relations;
  return facts;
}

}  // namespace

std::string subject_of(const CitedDocument& document,
                       const std::vector<searcher::RelatedDocument>& related) {
  const auto found =
      std::find_if(related.begin(), related.end(), [&](const searcher::RelatedDocument& one) {
        return document.binding && one.head.id == document.binding->document;
      });
  const bool titled = found != related.end() && found->head.title;
  return titled ? *found->head.title : document.about;
}

const CitationLink* CitedDocumentRow::link_to(std::size_t citation) const {
  const auto found = std::lower_bound(
      links_.begin(), links_.end(), citation,
      [](const CitationLink& link, std::size_t wanted) { return link.citation < wanted; });
  return found == links_.end() || found->citation != citation ? nullptr : &*found;
}

void CitedDocumentRow::write_name(Html& html, const CitedDocument& document) const {
  const bool held = document.binding && document.binding->document;
  html.element(
      "a",
      {{"class", is_not_held(document) ? "out" : "in"},
       href(held ? document_url(*document.binding->document) : number_url(document.number))},
      [&] {
        if (!document.type_code.empty())
          html.text(schema::type_name(document.type_code) + " ");
        html.element("b", document.number);
        if (const auto subject = subject_of(document, related_); !subject.empty())
          html.text(" " + shortened(subject, longest_subject));
      });
}

// "3 chỗ dẫn: “thực hiện”, “căn cứ”": each leads to where the text says so.
void CitedDocumentRow::write_places(Html& html, const CitedDocument& document) const {
  const auto* first = link_to(document.places.front());
  if (first == nullptr)
    return;
  html.element("a", {href(Url::same_page(citation_anchor(first->citation)))},
               fmt::format(texts::relation::places, grouped(document.places.size())));
  std::set<std::string> cues;
  for (const auto place : document.places) {
    const auto cue = schema::reading(text_, record_.citations[place].cue);
    if (cue.empty() || cues.size() == most_cues || link_to(place) == nullptr ||
        !cues.insert(cue).second)
      continue;
    html.text(cues.size() == 1 ? ": " : ", ");
    html.element("a", {href(Url::same_page(citation_anchor(place)))},
                 fmt::format(texts::relation::quoted, shortened(cue, longest_cue)));
  }
}

void CitedDocumentRow::write(Html& html, const CitedDocument& document) const {
  write_name(html, document);
  write_state(html, document);
  if (const auto facts = shown_facts(document); !facts.empty())
    html.element("small", facts);
  html.element("small", [&] { write_places(html, document); });
}

}  // namespace vankien::web
