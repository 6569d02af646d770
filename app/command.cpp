#include "app/command.h"

#include <fmt/format.h>

#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/language.h"

namespace vankien::app {

Command add_command(CommandLine& line, const CommandText& text, CommonOptions& common,
                    IndexOption index) {
  Command command = line.command(text);
  command.option("--json", &common.json, say("in một tài liệu JSON", "print one JSON document"));
  command.option("--config", &common.config,
                 say("tệp cấu hình (TOML)", "configuration file (TOML)"), {.type = "FILE"});
  if (index == IndexOption::takes)
    command.option("--index", &common.index, say("thư mục chỉ mục", "folder of the index"),
                   {.type = "DIR"});
  return command;
}

void print_json(const nlohmann::ordered_json& json) {
  fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

}  // namespace vankien::app
