#include "app/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <charconv>
#include <type_traits>
#include <utility>

#include "app/language.h"
#include "schema/error.h"

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

CLI::Validator within(const Bounds& bounds) {
  const auto fault = [bounds](const std::string& written) {
    std::int64_t value = 0;
    const char* const end = written.data() + written.size();
    const auto [rest, error] = std::from_chars(written.data(), end, value);
    const bool fits =
        error == std::errc() && rest == end && value >= bounds.least && value <= bounds.most;
    return fits ? std::string()
                : fmt::format(fmt::runtime(say("{} không phải là số từ {} đến {}",
                                               "{} is no number from {} to {}")),
                              written, bounds.least, bounds.most);
  };
  return {fault, fmt::format("{}-{}", bounds.least, bounds.most)};
}

void set_form(CLI::Option& option, const ValueForm& form) {
  option.required(form.required);
  option.type_name(std::string(form.type));
  if (form.bounds)
    option.check(within(*form.bounds));
  if (form.fault != nullptr)
    option.check(CLI::Validator(form.fault, {}));
  // "--type CT 05": the second word is the query, not another type.
  if (option.nonpositional())
    option.allow_extra_args(false);
}

// The words around what commands say of themselves; subcommands take them over.
void set_frame(CLI::App& parser) {
  const auto label = [&](const char* word, std::string_view shown) {
    parser.get_formatter()->label(word, std::string(shown));
  };
  label("Usage", say("Cách dùng", "Usage"));
  label("Positionals", say("Tham số", "Arguments"));
  label("OPTIONS", say("TÙY CHỌN", "OPTIONS"));
  label("SUBCOMMAND", say("LỆNH", "COMMAND"));
  label("REQUIRED", say("(bắt buộc)", "(required)"));
  parser.option_defaults()->group(std::string(say("Tùy chọn", "Options")));
  parser.set_help_flag("-h,--help", std::string(say("in hướng dẫn này", "print this help")));
}

std::string missing_command(const CLI::App& parser) {
  const std::vector<std::string> words = parser.remaining();
  return words.empty()
             ? std::string(say("thiếu lệnh", "a command is missing"))
             : fmt::format("{} {}", say("không có lệnh", "there is no command"), words.front());
}

// Words that begin with a dash are options until "--" stands before them. Empty when all are
// understood.
std::string unknown_words(const CLI::App& parser) {
  const std::vector<std::string> words = parser.remaining(true);
  if (words.empty())
    return {};
  const bool like_option = words.front().starts_with('-');
  return fmt::format("{} {}{}", say("không hiểu", "not understood:"), fmt::join(words, " "),
                     like_option ? say(" (chữ cần tìm bắt đầu bằng - thì đặt sau --)",
                                       " (words to look for that begin with - go behind --)")
                                 : "");
}

// Of the options and words that the command cannot do without.
std::string missing_options(const CLI::App& command) {
  std::string missing;
  for (const CLI::Option* option : command.get_options())
    if (option->get_required() && option->count() == 0)
      missing.append(missing.empty() ? say("thiếu ", "missing: ") : ", ")
          .append(option->get_name());
  const std::string unknown = unknown_words(command);
  return unknown.empty() ? missing : missing + "; " + unknown;
}

// What is wrong, in the language of the environment; the library's own words are English.
std::string fault_of(const CLI::App& parser, const CLI::ParseError& error) {
  const std::string words = error.what();
  const auto commands = parser.get_subcommands();
  switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
    case CLI::ExitCodes::RequiredError:
      return commands.empty() ? missing_command(parser) : missing_options(*commands.front());
    case CLI::ExitCodes::ExtrasError:
      return unknown_words(parser);
    case CLI::ExitCodes::ArgumentMismatch:
      if (words.find("At Most") != std::string::npos)
        return fmt::format("{} {}", words.substr(0, words.find(':')),
                           say("được ghi hơn một lần", "is given more than once"));
      return fmt::format("{} {}", say("thiếu giá trị của", "no value is given for"),
                         words.substr(0, words.find(':')));
    case CLI::ExitCodes::ConversionError:
      return fmt::format("{} {}", say("giá trị không đúng:", "wrong value:"),
                         words.substr(words.find(": ") + 2));
    default:
      return error.what();  // faults of values are in that language already
  }
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
  set_frame(*parser_);
  parser_->set_version_flag("--version", std::string(version),
                            std::string(say("in phiên bản", "print the version")));
  parser_->require_subcommand(1);
  parser_->footer(footer_of(examples));
}

CommandLine::~CommandLine() = default;

Command CommandLine::command(const CommandText& text) {
  CLI::App& parser =
      *parser_->add_subcommand(std::string(text.name), std::string(text.description));
  parser.group(std::string(say("Các lệnh", "Commands")));
  parser.get_help_ptr()->group(parser.option_defaults()->get_group());
  parser.footer(footer_of(text.examples));
  return Command(parser);
}

bool CommandLine::parse(int argc, const char* const* argv) {
  try {
    parser_->parse(argc, argv);
    return true;
  } catch (const CLI::Success& asked) {
    parser_->exit(asked);
    return false;
  } catch (const CLI::ParseError& error) {
    throw schema::Error(schema::ErrorCode::usage, fault_of(*parser_, error));
  }
}

}  // namespace vankien::app
