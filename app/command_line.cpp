#include "app/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <type_traits>
#include <utility>

#include "app/language.h"

namespace vankien::app {
namespace {

std::string footer_of(std::string_view examples) {
  return fmt::format("{}\n{}", say("Ví dụ:", "Examples:"), examples);
}

template <class Value>
CLI::Option& add_option(CLI::App& parser, const std::string& name, Value& value,
                        const std::string& description) {
  if constexpr (std::is_same_v<Value, bool>)
    return *parser.add_flag(name, value, description);
  else
    return *parser.add_option(name, value, description);
}

void set_form(CLI::Option& option, const ValueForm& form) {
  option.required(form.required);
  if (!form.type.empty())
    option.type_name(std::string(form.type));
  if (form.bounds)
    option.check(CLI::Range(form.bounds->least, form.bounds->most));
  if (form.fault != nullptr)
    option.check(CLI::Validator(form.fault, {}));
  // "--type CT 05": the second word is the query, not another type.
  if (option.nonpositional())
    option.allow_extra_args(false);
}

}  // namespace

void Command::option(std::string_view name, const Destination& destination,
                     std::string_view description, const ValueForm& form) {
  const auto add = [&](auto* value) -> CLI::Option& {
    return add_option(*parser_, std::string(name), *value, std::string(description));
  };
  set_form(std::visit(add, destination), form);
}

void Command::when_chosen(std::function<void()> chosen) {
  parser_->callback(std::move(chosen));
}

CommandLine::CommandLine(std::string_view description, std::string_view version,
                         std::string_view examples)
    : parser_(std::make_unique<CLI::App>(std::string(description))) {
  parser_->set_version_flag("--version", std::string(version));
  parser_->require_subcommand(1);
  parser_->footer(footer_of(examples));
}

CommandLine::~CommandLine() = default;

Command CommandLine::command(const CommandText& text) {
  CLI::App& parser =
      *parser_->add_subcommand(std::string(text.name), std::string(text.description));
  parser.footer(footer_of(text.examples));
  return Command(parser);
}

std::optional<int> CommandLine::parse(int argc, const char* const* argv, int usage) {
  try {
    parser_->parse(argc, argv);
    return std::nullopt;
  } catch (const CLI::ParseError& error) {
    return parser_->exit(error) == 0 ? 0 : usage;
  }
}

}  // namespace vankien::app
