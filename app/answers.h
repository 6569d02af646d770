// What a command is asked for by id or by number: one answer for the document of that id, else one
// for each bearer of the number.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "searcher/searcher.h"

namespace vankien::app {

// `ask(id)` gives an optional answer, nullopt for an unknown id. Empty when nothing has the id or
// the number.
template <class Ask>
auto answers(const searcher::Searcher& searcher, const std::string& wanted, const Ask& ask) {
  std::vector<typename decltype(ask(wanted))::value_type> found;
  if (auto answer = ask(wanted)) {
    found.push_back(std::move(*answer));
    return found;
  }
  const auto number = searcher.number(wanted);
  if (!number)
    return found;
  for (const schema::RecordHead& head : number->held)
    if (auto answer = ask(head.id))
      found.push_back(std::move(*answer));
  return found;
}

// Tells on standard error that nothing has this id or number; the exit status of it.
int report_none(const std::string& wanted);

// One answer as it is, several as an array.
nlohmann::ordered_json one_or_array(std::vector<nlohmann::ordered_json> answers);

}  // namespace vankien::app
