// The program: chooses the command, and turns what it throws into a message and an exit status.
#include <fmt/format.h>

#include <cstdio>
#include <memory>

#include "app/command.h"
#include "app/configuration.h"
#include "app/language.h"
#include "schema/error.h"

namespace {

using vankien::app::CommandLine;
using vankien::app::say;

constexpr int exit_internal = 3;

void add_commands(CommandLine& line, vankien::app::Chosen& chosen) {
  vankien::app::add_index_command(line, chosen);
  vankien::app::add_search_command(line, chosen);
  vankien::app::add_show_command(line, chosen);
  vankien::app::add_related_command(line, chosen);
  vankien::app::add_chain_command(line, chosen);
  vankien::app::add_inspect_command(line, chosen);
  vankien::app::add_missing_command(line, chosen);
  vankien::app::add_check_citations_command(line, chosen);
  vankien::app::add_evaluate_command(line, chosen);
  vankien::app::add_serve_command(line, chosen);
  vankien::app::add_embed_command(line, chosen);
  vankien::app::add_status_command(line, chosen);
  vankien::app::add_why_command(line, chosen);
  vankien::app::add_release_command(line, chosen);
  vankien::app::add_purge_command(line, chosen);
}

int report(const vankien::schema::Error& error) {
  const auto& traits = vankien::schema::traits(error.code());
  fmt::print(stderr, "vankien: {}\n  {}\n", error.what(), say(traits.hint_vi, traits.hint_en));
  return traits.exit_status;
}

int run(int argc, char** argv) {
  CommandLine line(
      say("vankien: tìm kiếm toàn văn văn bản của Đảng, ngay trên máy của cơ quan.",
          "vankien: full-text search for documents of the Communist Party of Vietnam."),
      "vankien " VANKIEN_VERSION,
      "  vankien index /srv/van-ban\n"
      "  vankien search \"chi thi 05\"\n"
      "  vankien serve --port 8080\n");
  vankien::app::Chosen chosen;
  add_commands(line, chosen);
  try {
    if (!line.parse(argc, argv))
      return 0;
    const auto configuration =
        vankien::app::load_configuration(chosen.options->config, chosen.options->expected_config);
    vankien::app::install_tables(configuration);
    return chosen.run(configuration);
  } catch (const vankien::schema::Error& error) {
    return report(error);
  }
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::fputs("vankien: ", stderr);
    std::fputs(error.what(), stderr);
    std::fputs(
        "\n  (internal error, please report it / lỗi bên trong, xin báo cho người phát triển)\n",
        stderr);
    return exit_internal;
  }
}
