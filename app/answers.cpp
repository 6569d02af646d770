#include "app/answers.h"

#include <fmt/format.h>

#include <cstdio>

#include "app/command.h"
#include "app/language.h"

namespace vankien::app {

int report_none(const std::string& wanted) {
  fmt::print(
      stderr, "vankien: {}: \"{}\"\n",
      say("kho không có văn bản nào mang mã hay số hiệu này", "no document has this id or number"),
      wanted);
  return exit_some_failed;
}

nlohmann::ordered_json one_or_array(std::vector<nlohmann::ordered_json> answers) {
  if (answers.size() == 1)
    return std::move(answers.front());
  return answers;
}

}  // namespace vankien::app
