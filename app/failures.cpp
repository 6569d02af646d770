#include "app/failures.h"

#include <nlohmann/json.hpp>

#include "app/language.h"
#include "schema/json.h"

namespace vankien::app {

std::string words_of(const indexer::Reason& reason) {
  const std::string vietnamese = reason.vietnamese();
  const std::string english = reason.english();
  return std::string(say(vietnamese, english));
}

nlohmann::ordered_json failures_json(const std::vector<indexer::Skipped>& failures) {
  auto list = nlohmann::ordered_json::array();
  for (const indexer::Skipped& failure : failures)
    list.push_back({{"path", schema::printable(failure.path.string())},
                    {"code", failure.reason.name()},
                    {"reason", words_of(failure.reason)}});
  return list;
}

}  // namespace vankien::app
