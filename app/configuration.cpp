#include "app/configuration.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <cstdlib>
#include <functional>
#include <map>

#include "app/language.h"
#include "schema/error.h"

namespace vankien::app {
namespace {

namespace fs = std::filesystem;
using schema::Error;
using schema::ErrorCode;

constexpr const char* system_file = "/etc/vankien/vankien.toml";

// Where in the file something is wrong.
class Place {
 public:
  Place(const fs::path& file, const toml::source_region& region, std::string key)
      : text_(fmt::format("{}:{}", file.string(), region.begin.line)), key_(std::move(key)) {}

  [[noreturn]] void fail(std::string_view vietnamese, std::string_view english) const {
    throw Error(ErrorCode::usage,
                fmt::format("{}: {} \"{}\"", text_, say(vietnamese, english), key_));
  }

 private:
  std::string text_;
  std::string key_;
};

template <class Value>
Value value_of(const toml::node& node, const Place& place) {
  const auto value = node.value_exact<Value>();
  if (!value)
    place.fail("sai kiểu giá trị ở khóa", "wrong kind of value for the key");
  return *value;
}

int number_in(const toml::node& node, const Place& place, std::int64_t low, std::int64_t high) {
  const auto value = value_of<std::int64_t>(node, place);
  if (value < low || value > high)
    place.fail("giá trị ngoài phạm vi ở khóa", "value out of range for the key");
  return static_cast<int>(value);
}

template <class Target>
using Setters = std::map<std::string, std::function<void(Target&, const toml::node&, const Place&)>,
                         std::less<>>;

template <class Target>
void apply(Target& target, const toml::table& table, const Setters<Target>& setters,
           const fs::path& file) {
  for (const auto& [key, node] : table) {
    const std::string name(key.str());
    const Place place(file, node.source(), name);
    const auto setter = setters.find(name);
    if (setter == setters.end())
      place.fail("không có khóa", "there is no key");
    setter->second(target, node, place);
  }
}

const Setters<schema::KnownBody>& body_setters() {
  using Body = schema::KnownBody;
  static const Setters<Body> setters{
      {"code", [](Body& body, const auto& node,
                  const auto& place) { body.code = value_of<std::string>(node, place); }},
      {"name", [](Body& body, const auto& node,
                  const auto& place) { body.name = value_of<std::string>(node, place); }},
      {"parent", [](Body& body, const auto& node,
                    const auto& place) { body.parent = value_of<std::string>(node, place); }},
      {"from", [](Body& body, const auto& node,
                  const auto& place) { body.from_year = number_in(node, place, 1900, 2100); }},
      {"to", [](Body& body, const auto& node,
                const auto& place) { body.to_year = number_in(node, place, 1900, 2100); }},
  };
  return setters;
}

void add_bodies(Configuration& configuration, const toml::node& node, const Place& place,
                const fs::path& file) {
  const toml::array* bodies = node.as_array();
  if (bodies == nullptr)
    place.fail("phải viết là [[body]]:", "must be written as [[body]]:");
  for (const toml::node& entry : *bodies) {
    const toml::table* table = entry.as_table();
    if (table == nullptr)
      place.fail("phải viết là [[body]]:", "must be written as [[body]]:");
    schema::KnownBody body;
    apply(body, *table, body_setters(), file);
    if (body.code.empty() || body.name.empty())
      Place(file, entry.source(), "code, name").fail("[[body]] thiếu", "[[body]] lacks");
    configuration.bodies.push_back(std::move(body));
  }
}

std::vector<std::string> strings_of(const toml::node& node, const Place& place) {
  const toml::array* list = node.as_array();
  if (list == nullptr)
    place.fail("sai kiểu giá trị ở khóa", "wrong kind of value for the key");
  std::vector<std::string> strings;
  for (const toml::node& entry : *list)
    strings.push_back(value_of<std::string>(entry, place));
  return strings;
}

Setters<Configuration> setters(const fs::path& file) {
  using C = Configuration;
  return {
      {"index", [](C& c, const auto& node,
                   const auto& place) { c.index = value_of<std::string>(node, place); }},
      {"host", [](C& c, const auto& node,
                  const auto& place) { c.host = value_of<std::string>(node, place); }},
      {"port", [](C& c, const auto& node,
                  const auto& place) { c.port = number_in(node, place, 0, 65535); }},
      {"names",
       [](C& c, const auto& node, const auto& place) { c.names = strings_of(node, place); }},
      {"threads",
       [](C& c, const auto& node, const auto& place) {
         c.threads = static_cast<unsigned>(number_in(node, place, 0, 256));
       }},
      {"body",
       [&file](C& c, const auto& node, const auto& place) { add_bodies(c, node, place, file); }},
  };
}

std::optional<fs::path> environment(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0')
    return std::nullopt;
  return fs::path(value);
}

}  // namespace

Configuration read_configuration(const fs::path& file) {
  try {
    const toml::table table = toml::parse_file(file.string());
    Configuration configuration;
    apply(configuration, table, setters(file), file);
    return configuration;
  } catch (const toml::parse_error& error) {
    throw Error(ErrorCode::usage, fmt::format("{}:{}: {}", file.string(), error.source().begin.line,
                                              error.description()));
  }
}

Configuration load_configuration(const std::optional<fs::path>& given) {
  if (given)
    return read_configuration(*given);
  return fs::exists(system_file) ? read_configuration(system_file) : Configuration{};
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

}  // namespace vankien::app
