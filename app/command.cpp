#include "app/command.h"

#include <fmt/format.h>

#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/language.h"

namespace vankien::app {

CLI::App& add_command(CLI::App& program, const CommandText& text, CommonOptions& common,
                      IndexOption index) {
  CLI::App& command =
      *program.add_subcommand(std::string(text.name), std::string(text.description));
  command.footer(fmt::format("{}\n{}", say("Ví dụ:", "Examples:"), text.examples));
  command.add_flag("--json", common.json,
                   std::string(say("in một tài liệu JSON", "print one JSON document")));
  command
      .add_option("--config", common.config,
                  std::string(say("tệp cấu hình (TOML)", "configuration file (TOML)")))
      ->type_name("FILE");
  if (index == IndexOption::takes)
    command
        .add_option("--index", common.index,
                    std::string(say("thư mục chỉ mục", "folder of the index")))
        ->type_name("DIR");
  return command;
}

void print_json(const nlohmann::ordered_json& json) {
  fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

}  // namespace vankien::app
