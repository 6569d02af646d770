#include "schema/body_keys.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace vankien::schema {

namespace {

// The spelling that most evidence gives; spellings differ in case and misread marks.
const std::string& name_of(const BodyNode& node) {
  const auto rarer = [](const auto& a, const auto& b) {
    return std::make_tuple(a.second, a.first.size()) < std::make_tuple(b.second, b.first.size());
  };
  return std::max_element(node.spellings.begin(), node.spellings.end(), rarer)->first;
}

// What does not change when a fuller name becomes known: the code, else the shortest name.
std::string key_stem(const BodyMembers& members) {
  std::set<std::string> codes;
  std::set<std::tuple<std::size_t, std::string>> names;
  for (const BodyNode* member : members) {
    codes.insert(member->codes.begin(), member->codes.end());
    if (!member->evidence.empty())
      names.emplace(member->identity.words.size(), name_of(*member));
  }
  return slug(codes.empty() ? std::get<1>(*names.begin()) : *codes.begin());
}

// Codes that most collections hold several bodies of: their keys name the place from the start.
constexpr std::array shared_codes = {std::string_view{"hu"},  std::string_view{"qu"},
                                     std::string_view{"txu"}, std::string_view{"du"},
                                     std::string_view{"cb"},  std::string_view{"ubnd"},
                                     std::string_view{"hdnd"}};

// Keys from short to long; each body takes the first that it shares with no other.
std::vector<std::string> key_choices(const BodyMembers& members) {
  const std::string stem = key_stem(members);
  const std::string name = shown_name(members);
  const auto territory = analyzers::territory_of(analyzers::name_words(name));
  const std::string placed = territory ? stem + "-" + slug(territory->print()) : stem;
  const bool shared =
      std::find(shared_codes.begin(), shared_codes.end(), stem) != shared_codes.end();
  std::string above;
  for (const BodyNode* member : members)
    above = std::max(above, member->identity.above);
  const std::string named = stem + "-" + slug(name);
  return {shared ? placed : stem, placed, named, named + "-" + slug(above)};
}

// Numbered where bodies differ in the date line's place alone.
std::string free_key(const std::string& wanted, std::set<std::string>& taken) {
  std::string key = wanted;
  for (int number = 2; !taken.insert(key).second; ++number)
    key = wanted + "-" + std::to_string(number);
  return key;
}

}  // namespace

std::string shown_name(const BodyMembers& members) {
  const auto longer = [](const BodyNode* a, const BodyNode* b) {
    return std::make_tuple(a->identity.words.size(), name_of(*a)) <
           std::make_tuple(b->identity.words.size(), name_of(*b));
  };
  return name_of(**std::max_element(members.begin(), members.end(), longer));
}

std::vector<std::string> keys_of(const std::vector<BodyMembers>& bodies) {
  std::vector<std::vector<std::string>> choices;
  std::transform(bodies.begin(), bodies.end(), std::back_inserter(choices), key_choices);
  std::vector<std::size_t> chosen(bodies.size(), 0);
  for (std::size_t round = 0; round < 3; ++round) {
    std::map<std::string, int> bearers;
    for (std::size_t i = 0; i < bodies.size(); ++i)
      ++bearers[choices[i][chosen[i]]];
    for (std::size_t i = 0; i < bodies.size(); ++i) {
      if (bearers[choices[i][chosen[i]]] > 1)
        ++chosen[i];
    }
  }
  std::set<std::string> taken;
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < bodies.size(); ++i)
    keys.push_back(free_key(choices[i][chosen[i]], taken));
  return keys;
}

}  // namespace vankien::schema
