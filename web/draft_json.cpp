#include "web/draft_json.h"

#include <nlohmann/json.hpp>

#include "schema/citation_json.h"
#include "schema/or_null.h"
#include "web/json.h"

namespace vankien::web {

using Json = nlohmann::ordered_json;

namespace {

Json problems_json(const std::vector<searcher::CitationProblem>& problems) {
  Json names = Json::array();
  for (const auto problem : problems)
    names.push_back(searcher::name(problem));
  return names;
}

}  // namespace

Json draft_json(const searcher::DraftCheck& check) {
  schema::DocumentRecord record;
  record.citations = check.citations;
  record.bindings = check.bindings;
  Json citations = schema::citations_json(record, check.text);
  for (std::size_t i = 0; i < citations.size(); ++i) {
    const searcher::CheckedCitation& checked = check.checked[i];
    citations[i]["held"] = heads_json(checked.held);
    citations[i]["known"] = checked.known ? known_json(*checked.known) : Json();
    citations[i]["problems"] = problems_json(checked.problems);
    citations[i]["formal"] = schema::or_null(checked.formal);
  }
  return {{"citations", citations}, {"unchecked", check.unchecked}};
}

}  // namespace vankien::web
