// What all subcommands share: their common options, how they are registered and what they leave
// behind.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <utility>

#include "app/command_line.h"
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

// The command that the command line chose; run after parsing.
struct Chosen {
  std::shared_ptr<const CommonOptions> options;
  std::function<int(const Configuration&)> run;  // gives the exit status
};

enum class IndexOption { takes, without };

// A subcommand with the common options, to be filled into `common`.
Command add_command(CommandLine& line, const CommandText& text, CommonOptions& common,
                    IndexOption index = IndexOption::takes);

template <class Options>
void run_when_chosen(Command command, std::shared_ptr<Options> options,
                     int (*run)(const Options&, const Configuration&), Chosen& chosen) {
  command.when_chosen([options = std::move(options), run, &chosen] {
    chosen = {options, [options, run](const Configuration& configuration) {
                return run(*options, configuration);
              }};
  });
}

// One a file; each registers its command and sets `chosen` when it is the one.
void add_index_command(CommandLine& line, Chosen& chosen);
void add_search_command(CommandLine& line, Chosen& chosen);
void add_show_command(CommandLine& line, Chosen& chosen);
void add_related_command(CommandLine& line, Chosen& chosen);
void add_chain_command(CommandLine& line, Chosen& chosen);
void add_inspect_command(CommandLine& line, Chosen& chosen);
void add_missing_command(CommandLine& line, Chosen& chosen);
void add_check_citations_command(CommandLine& line, Chosen& chosen);
void add_evaluate_command(CommandLine& line, Chosen& chosen);
void add_embed_command(CommandLine& line, Chosen& chosen);
void add_serve_command(CommandLine& line, Chosen& chosen);
void add_status_command(CommandLine& line, Chosen& chosen);
void add_why_command(CommandLine& line, Chosen& chosen);
void add_release_command(CommandLine& line, Chosen& chosen);
void add_purge_command(CommandLine& line, Chosen& chosen);

// One JSON document on standard output.
void print_json(const nlohmann::ordered_json& json);

}  // namespace vankien::app
