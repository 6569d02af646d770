// Reading a TOML table key by key, so that whatever is wrong is named with its file and line.
#pragma once

#include <toml++/toml.h>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/date.h"
#include "app/place.h"

namespace vankien::app {

// A value of the wrong kind or out of range fails at its place.
bool boolean_of(const toml::node& node, const Place& place);
std::string string_of(const toml::node& node, const Place& place);  // not empty
std::vector<std::string> strings_of(const toml::node& node, const Place& place);
int number_in(const toml::node& node, const Place& place, std::int64_t low, std::int64_t high);
analyzers::Date date_of(const toml::node& node, const Place& place);

// What to do with each key that a table may have.
template <class Target>
using Setters = std::map<std::string, std::function<void(Target&, const toml::node&, const Place&)>,
                         std::less<>>;

// Fails for a key that has no setter. `place` is anywhere in the file.
template <class Target>
void apply(Target& target, const toml::table& table, const Setters<Target>& setters,
           const Place& place) {
  for (const auto& [key, node] : table) {
    const Place here = place.at(node.source().begin.line, key.str());
    const auto setter = setters.find(key.str());
    if (setter == setters.end())
      here.fail("không có khóa", "there is no key");
    setter->second(target, node, here);
  }
}

// The tables of an array of tables, [[key]].
std::vector<const toml::table*> tables_of(const toml::node& node, const Place& place);

}  // namespace vankien::app
