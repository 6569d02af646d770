// The program: chooses the command, and turns what it throws into a message and an exit status.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>

#include "app/command.h"
#include "app/configuration.h"
#include "app/language.h"
#include "schema/error.h"

namespace {

using vankien::app::say;

constexpr int exit_usage = 2;
constexpr int exit_internal = 3;

void add_commands(CLI::App& program, vankien::app::Chosen& chosen) {
  vankien::app::add_index_command(program, chosen);
  vankien::app::add_search_command(program, chosen);
  vankien::app::add_show_command(program, chosen);
  vankien::app::add_related_command(program, chosen);
  vankien::app::add_chain_command(program, chosen);
  vankien::app::add_inspect_command(program, chosen);
  vankien::app::add_missing_command(program, chosen);
  vankien::app::add_check_citations_command(program, chosen);
  vankien::app::add_evaluate_command(program, chosen);
  vankien::app::add_serve_command(program, chosen);
  vankien::app::add_embed_command(program, chosen);
  vankien::app::add_status_command(program, chosen);
  vankien::app::add_why_command(program, chosen);
  vankien::app::add_release_command(program, chosen);
  vankien::app::add_purge_command(program, chosen);
}

void describe_program(CLI::App& program) {
  program.description(std::string(
      say("vankien: tìm kiếm toàn văn văn bản của Đảng, ngay trên máy của cơ quan.",
          "vankien: full-text search for documents of the Communist Party of Vietnam.")));
  program.set_version_flag("--version", "vankien " VANKIEN_VERSION);
  program.require_subcommand(1);
  program.footer(std::string(say("Ví dụ:\n", "Examples:\n")) +
                 "  vankien index /srv/van-ban\n"
                 "  vankien search \"chi thi 05\"\n"
                 "  vankien serve --port 8080\n");
}

int report(const vankien::schema::Error& error) {
  const auto& traits = vankien::schema::traits(error.code());
  fmt::print(stderr, "vankien: {}\n  {}\n", error.what(), say(traits.hint_vi, traits.hint_en));
  return traits.exit_status;
}

int run(int argc, char** argv) {
  CLI::App program;
  vankien::app::Chosen chosen;
  describe_program(program);
  add_commands(program, chosen);
  try {
    program.parse(argc, argv);
    const auto configuration =
        vankien::app::load_configuration(chosen.options->config, chosen.options->expected_config);
    vankien::app::install_tables(configuration);
    return chosen.run(configuration);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? 0 : exit_usage;
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
