// What all subcommands share: their common options, how they are registered and what they leave
// behind.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <utility>

#include "app/configuration.h"

namespace vankien::app {

// Exit statuses of INTERFACE §1 that are no Error.
inline constexpr int exit_done = 0;
inline constexpr int exit_some_failed = 1;

// The options that every command takes.
struct CommonOptions {
  bool json = false;
  std::optional<std::filesystem::path> config;
  std::optional<std::filesystem::path> index;
  GivenFile expected_config = GivenFile::exists;
};

// The command that the command line chose; run after parsing so that its exceptions are not
// CLI11's.
struct Chosen {
  std::shared_ptr<const CommonOptions> options;
  std::function<int(const Configuration&)> run;  // gives the exit status
};

enum class IndexOption { takes, without };

struct CommandText {
  std::string_view name;
  std::string_view description;
  std::string_view examples;  // the end of its help
};

// A subcommand with the common options, to be filled into `common`.
CLI::App& add_command(CLI::App& program, const CommandText& text, CommonOptions& common,
                      IndexOption index = IndexOption::takes);

template <class Options>
void run_when_chosen(CLI::App& command, std::shared_ptr<Options> options,
                     int (*run)(const Options&, const Configuration&), Chosen& chosen) {
  command.callback([options = std::move(options), run, &chosen] {
    chosen = {options, [options, run](const Configuration& configuration) {
                return run(*options, configuration);
              }};
  });
}

// One a file; each registers its command and sets `chosen` when it is the one.
void add_index_command(CLI::App& program, Chosen& chosen);
void add_search_command(CLI::App& program, Chosen& chosen);
void add_show_command(CLI::App& program, Chosen& chosen);
void add_related_command(CLI::App& program, Chosen& chosen);
void add_chain_command(CLI::App& program, Chosen& chosen);
void add_inspect_command(CLI::App& program, Chosen& chosen);
void add_missing_command(CLI::App& program, Chosen& chosen);
void add_check_citations_command(CLI::App& program, Chosen& chosen);
void add_evaluate_command(CLI::App& program, Chosen& chosen);
void add_embed_command(CLI::App& program, Chosen& chosen);
void add_serve_command(CLI::App& program, Chosen& chosen);
void add_status_command(CLI::App& program, Chosen& chosen);
void add_why_command(CLI::App& program, Chosen& chosen);
void add_release_command(CLI::App& program, Chosen& chosen);
void add_purge_command(CLI::App& program, Chosen& chosen);

// One JSON document on standard output.
void print_json(const nlohmann::ordered_json& json);

}  // namespace vankien::app
