// What a command line may say: commands, their options and what a value must be, with the help and
// the messages that follow from it. CLI11, which reads it, is seen by command_line.cpp alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): the library's own
class App;
}

namespace vankien::app {

// Where a value goes: bool is a flag without a value, an option into a vector may be repeated, and
// words without an option name fill a vector to the end of the line.
using Destination = std::variant<bool*, std::string*, std::filesystem::path*, unsigned*,
                                 std::size_t*, std::optional<int>*, std::optional<std::string>*,
                                 std::optional<std::filesystem::path>*, std::vector<std::string>*,
                                 std::vector<std::filesystem::path>*>;

struct Bounds {
  std::int64_t least;
  std::int64_t most;
};

// What is wrong with a value; empty when nothing is.
using Fault = std::string (*)(const std::string& value);

// How a value looks in the help, and what it must be.
struct ValueForm {
  std::string_view type = {};
  bool required = false;
  std::optional<Bounds> bounds = {};
  Fault fault = nullptr;
};

struct CommandText {
  std::string_view name;
  std::string_view description;
  std::string_view examples;  // the end of its help
};

// One command of a CommandLine, valid as long as that. Where values go must live until parse().
class Command {
 public:
  explicit Command(CLI::App& parser) : parser_(&parser) {}

  // `name` is "--name", or "NAME" for words without one.
  void option(std::string_view name, const Destination& destination, std::string_view description,
              const ValueForm& form = {});

  // Called by parse() when this is the command, with all its options filled in.
  void when_chosen(std::function<void()> chosen);

 private:
  CLI::App* parser_;
};

// Not for several threads.
class CommandLine {
 public:
  // `version` is what --version prints.
  CommandLine(std::string_view description, std::string_view version, std::string_view examples);
  ~CommandLine();
  CommandLine(const CommandLine&) = delete;
  CommandLine& operator=(const CommandLine&) = delete;

  Command command(const CommandText& text);

  // Fills in the options and calls when_chosen()'s function of the command that stands there; false
  // when help or the version was asked for and is printed. Throws Error(usage) that says what is
  // wrong.
  bool parse(int argc, const char* const* argv);

 private:
  std::unique_ptr<CLI::App> parser_;
};

}  // namespace vankien::app
