#include "app/toml_reader.h"

#include "analyzers/unicode.h"

namespace vankien::app {
namespace {

template <class Value>
Value value_of(const toml::node& node, const Place& place) {
  const auto value = node.value_exact<Value>();
  if (!value)
    place.fail("sai kiểu giá trị ở khóa", "wrong kind of value for the key");
  return *value;
}

}  // namespace

bool boolean_of(const toml::node& node, const Place& place) {
  return value_of<bool>(node, place);
}

std::string string_of(const toml::node& node, const Place& place) {
  std::string value = analyzers::nfc(value_of<std::string>(node, place));
  if (value.empty())
    place.fail("giá trị trống ở khóa", "empty value for the key");
  return value;
}

std::vector<std::string> strings_of(const toml::node& node, const Place& place) {
  const toml::array* list = node.as_array();
  if (list == nullptr)
    place.fail("sai kiểu giá trị ở khóa", "wrong kind of value for the key");
  std::vector<std::string> strings;
  for (const toml::node& entry : *list)
    strings.push_back(string_of(entry, place));
  return strings;
}

int number_in(const toml::node& node, const Place& place, std::int64_t low, std::int64_t high) {
  const auto value = value_of<std::int64_t>(node, place);
  if (value < low || value > high)
    place.fail("giá trị ngoài phạm vi ở khóa", "value out of range for the key");
  return static_cast<int>(value);
}

analyzers::Date date_of(const toml::node& node, const Place& place) {
  const auto value = value_of<toml::date>(node, place);
  const auto date = analyzers::make_date(value.year, value.month, value.day);
  if (!date)
    place.fail("giá trị ngoài phạm vi ở khóa", "value out of range for the key");
  return *date;
}

std::vector<const toml::table*> tables_of(const toml::node& node, const Place& place) {
  const toml::array* list = node.as_array();
  if (list == nullptr)
    place.fail("phải viết trong ngoặc vuông kép:", "must be written in double brackets:");
  std::vector<const toml::table*> tables;
  for (const toml::node& entry : *list) {
    if (!entry.is_table())
      place.fail("phải viết trong ngoặc vuông kép:", "must be written in double brackets:");
    tables.push_back(entry.as_table());
  }
  return tables;
}

}  // namespace vankien::app
