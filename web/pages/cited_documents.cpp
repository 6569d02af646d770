#include "web/pages/cited_documents.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "schema/citation_json.h"
#include "web/pages/citation_links.h"
#include "web/pages/relation_names.h"
#include "web/texts/record.h"
#include "web/texts/relation.h"

namespace vankien::web {
namespace {

using analyzers::Citation;

std::string cited_body(const Citation& citation) {
  std::string body = citation.issuer.value_or("");
  if (citation.term)
    body += (body.empty() ? "" : ", ") + fmt::format(texts::record::of_term, *citation.term);
  return body;
}

// With the "về" before it; other words that lead to a purpose belong to it.
std::string purpose(std::string_view text, analyzers::Span about) {
  const auto words = schema::reading(text, about);
  const bool led = !words.empty() && text.substr(0, about.begin).ends_with(texts::relation::about);
  return led ? std::string(texts::relation::about) + words : words;
}

CitedDocument cited_document(const schema::DocumentRecord& record, std::string_view text,
                             std::size_t index) {
  const auto& citation = record.citations[index];
  CitedDocument cited{.number = citation.number->str()};
  cited.type_code = citation.type_code.value_or("");
  cited.by = cited_body(citation);
  cited.about = purpose(text, citation.about);
  cited.date = citation.date;
  if (const auto* binding = binding_of(record, index)) {
    cited.binding = *binding;
    if (binding->settled_date)
      cited.date = binding->settled_date;
  }
  cited.relations = {citation.relation};
  cited.part = citation.part;
  cited.places = {index};
  return cited;
}

// Of two that bear one number.
bool is_same(const CitedDocument& known, const CitedDocument& cited) {
  const bool both_held =
      known.binding && known.binding->document && cited.binding && cited.binding->document;
  if (both_held)
    return known.binding->document == cited.binding->document;
  return known.date == cited.date || !known.date || !cited.date;
}

void keep_longer(std::string& known, std::string& other) {
  if (other.size() > known.size())
    known = std::move(other);
}

void add_relation(CitedDocument& known, const CitedDocument& cited) {
  const auto relation = cited.relations.front();
  if (relation == known.relations.front())
    known.part = known.part && cited.part;
  else if (is_stronger(relation, known.relations.front()))
    known.part = cited.part;
  if (std::find(known.relations.begin(), known.relations.end(), relation) == known.relations.end())
    known.relations.push_back(relation);
  std::sort(known.relations.begin(), known.relations.end(), is_stronger);
}

// A later mention may say more than the first.
void join(CitedDocument& known, CitedDocument cited) {
  add_relation(known, cited);
  if (known.type_code.empty())
    known.type_code = std::move(cited.type_code);
  keep_longer(known.by, cited.by);
  keep_longer(known.about, cited.about);
  if (!known.date)
    known.date = cited.date;
  if (cited.binding && cited.binding->state == schema::Binding::State::held)
    known.binding = std::move(cited.binding);
  known.places.push_back(cited.places.front());
}

// Collects documents; a text may cite thousands, so that those of one number are found by it.
class Collector {
 public:
  // `key` is that of its number.
  void add(const std::string& key, CitedDocument cited) {
    auto& same_number = by_number_[key];
    const auto known = std::find_if(same_number.begin(), same_number.end(),
                                    [&](std::size_t at) { return is_same(documents_[at], cited); });
    if (known != same_number.end()) {
      join(documents_[*known], std::move(cited));
    } else {
      same_number.push_back(documents_.size());
      documents_.push_back(std::move(cited));
    }
  }

  [[nodiscard]] std::vector<CitedDocument> take() { return std::move(documents_); }

 private:
  std::vector<CitedDocument> documents_;
  std::map<std::string, std::vector<std::size_t>> by_number_;
};

}  // namespace

std::vector<CitedDocument> cited_documents(const schema::DocumentRecord& record,
                                           std::string_view text) {
  Collector collector;
  for (std::size_t i = 0; i < record.citations.size(); ++i) {
    const auto& citation = record.citations[i];
    if (citation.number && citation.kind != Citation::Kind::self)
      collector.add(citation.number->key(), cited_document(record, text, i));
  }
  return collector.take();
}

}  // namespace vankien::web
