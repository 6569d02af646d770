#include "app/configuration.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <cstdlib>
#include <fstream>

#include "analyzers/document_number.h"
#include "app/correction_section.h"
#include "app/language.h"
#include "app/origin_list.h"
#include "app/table_sections.h"
#include "app/toml_reader.h"
#include "schema/error.h"

namespace vankien::app {
namespace {

namespace fs = std::filesystem;
using schema::Error;
using schema::ErrorCode;

constexpr const char* system_file = "/etc/vankien/vankien.toml";

void set_origins(Configuration& configuration, const toml::node& node, const Place& place) {
  configuration.origins.clear();
  for (const std::string& written : strings_of(node, place)) {
    const auto origin = web::Origin::parse(written);
    if (!origin) {
      const auto form = fmt::format("{}: {}; {}", written, origin_form(), say("khóa", "key"));
      place.fail(form, form);
    }
    configuration.origins.push_back(*origin);
  }
}

const Setters<Configuration>& settings() {
  using C = Configuration;
  static const Setters<Configuration> setters = [] {
    Setters<Configuration> all = table_sections();
    Setters<Configuration> corrections = correction_section();
    all.merge(corrections);
    all.merge(Setters<Configuration>{
        {"index", [](C& c, const auto& node, const auto& at) { c.index = string_of(node, at); }},
        {"host", [](C& c, const auto& node, const auto& at) { c.host = string_of(node, at); }},
        {"port",
         [](C& c, const auto& node, const auto& at) { c.port = number_in(node, at, 0, 65535); }},
        {"names", [](C& c, const auto& node, const auto& at) { c.names = strings_of(node, at); }},
        {"origins", set_origins},
        {"threads",
         [](C& c, const auto& node, const auto& at) {
           c.threads = static_cast<unsigned>(number_in(node, at, 0, 256));
         }},
        {"withhold_internal",
         [](C& c, const auto& node, const auto& at) {
           c.guard.withholds_internal = boolean_of(node, at);
         }},
    });
    return all;
  }();
  return setters;
}

std::optional<fs::path> environment(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0')
    return std::nullopt;
  return fs::path(value);
}

}  // namespace

Configuration read_configuration(const fs::path& file) {
  std::ifstream in(file);
  if (!in || fs::is_directory(file))
    throw Error(
        ErrorCode::usage,
        fmt::format("{}: {}", file.string(),
                    say("không mở được tệp cấu hình để đọc; xem lại đường dẫn và quyền",
                        "the configuration cannot be read; check its path and permissions")));
  try {
    const toml::table table = toml::parse(in, file.string());
    Configuration configuration;
    apply(configuration, table, settings(), Place(file.string()));
    return configuration;
  } catch (const toml::parse_error& error) {
    throw Error(ErrorCode::usage, fmt::format("{}:{}: {}", file.string(), error.source().begin.line,
                                              error.description()));
  }
}

void install_tables(const Configuration& configuration) {
  analyzers::add_office_tables(configuration.tables);
  // A number may bear a type of the same file, so it can be read only now.
  for (std::size_t i = 0; i < configuration.alias_places.size(); ++i)
    if (!analyzers::DocumentNumber::parse(configuration.tables.names[i].number))
      configuration.alias_places[i].fail("number không phải số hiệu đầy đủ (05-CT/TW) trong mục",
                                         "number is no complete number (05-CT/TW) in the section");
  check_corrections(configuration);
}

fs::path configuration_file(const std::optional<fs::path>& given) {
  return given.value_or(system_file);
}

Configuration load_configuration(const std::optional<fs::path>& given, GivenFile expected) {
  const fs::path file = configuration_file(given);
  const bool required = given && expected == GivenFile::exists;
  return required || fs::exists(file) ? read_configuration(file) : Configuration{};
}

fs::path index_path(const std::optional<fs::path>& given, const Configuration& configuration) {
  if (given)
    return *given;
  if (const auto index = environment("VANKIEN_INDEX"))
    return *index;
  if (configuration.index)
    return *configuration.index;
  if (const auto data = environment("XDG_DATA_HOME"))
    return *data / "vankien/index";
  if (const auto home = environment("HOME"))
    return *home / ".local/share/vankien/index";
  throw Error(ErrorCode::usage,
              std::string(say("không biết đặt chỉ mục ở đâu: hãy dùng --index THƯ-MỤC",
                              "nowhere to put the index: give --index DIR")));
}

indexer::Options update_options(const std::optional<fs::path>& index,
                                const Configuration& configuration) {
  return {.index = index_path(index, configuration),
          .paths = {},
          .known_bodies = configuration.bodies,
          .corrections = configuration.corrections,
          .guard = configuration.guard,
          .threads = configuration.threads,
          .on_progress = {}};
}

}  // namespace vankien::app
