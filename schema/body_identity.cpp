#include "schema/body_identity.h"

#include <algorithm>
#include <array>

#include "analyzers/body_codes.h"
#include "analyzers/syllable.h"

namespace vankien::schema {

namespace {

using analyzers::BodyFamily;
using analyzers::fold;
using analyzers::IssuerEvidence;
using analyzers::NameWords;

// Cities under the central government: the committee with code TU there is a Thành ủy. As of 2025.
constexpr std::array central_cities = {
    std::string_view{"ha noi"},    std::string_view{"ho chi minh"}, std::string_view{"da nang"},
    std::string_view{"hai phong"}, std::string_view{"can tho"},     std::string_view{"hue"},
};

bool is_central_city(std::string_view folded) {
  return std::find(central_cities.begin(), central_cities.end(), folded) != central_cities.end();
}

// "TP. Hồ Chí Minh" and "Thành phố Hồ Chí Minh" are the place Hồ Chí Minh.
std::string folded_place(std::string_view place) {
  const NameWords words = analyzers::name_words(place);
  std::size_t begin = 0;
  if (const analyzers::Level* level = words.empty() ? nullptr : analyzers::level_at(words, 0))
    begin = level->words;
  return fold(analyzers::print(NameWords(words.begin() + static_cast<long>(begin), words.end())));
}

void take_name(BodyIdentity& identity, std::string_view name) {
  identity.words = analyzers::name_words(name);
  identity.name = analyzers::print(identity.words);
  identity.head = analyzers::body_head_at(identity.words, 0);
  identity.territory = analyzers::territory_of(identity.words);
}

std::string folded_code(std::string_view code) {
  return fold(analyzers::leading_code(code));
}

std::string place_of(std::string_view name) {
  const auto territory = analyzers::territory_of(analyzers::name_words(name));
  return territory ? fold(territory->place) : "";
}

bool is_subsequence(const NameWords& shorter, const NameWords& longer) {
  auto at = longer.begin();
  for (const analyzers::NameWord& word : shorter) {
    at = std::find_if(at, longer.end(),
                      [&word](const analyzers::NameWord& each) { return each.key == word.key; });
    if (at == longer.end())
      return false;
    ++at;
  }
  return true;
}

bool contradict(std::string_view a, std::string_view b) {
  return !a.empty() && !b.empty() && a != b;
}

bool levels_contradict(const BodyIdentity& a, const BodyIdentity& b) {
  return a.territory && b.territory && a.territory->level != b.territory->level;
}

}  // namespace

std::string BodyIdentity::territory_place() const {
  return territory ? fold(territory->place) : "";
}

std::optional<BodyIdentity> identity_of(const IssuerEvidence& evidence) {
  const auto national = analyzers::national_body(evidence.code);
  if (evidence.name.empty() && evidence.code.empty())
    return std::nullopt;
  BodyIdentity identity;
  identity.code = folded_code(evidence.code);
  identity.place = folded_place(evidence.place);
  identity.above = place_of(evidence.parent);
  if (!evidence.name.empty() || national)
    take_name(identity, evidence.name.empty() ? *national : evidence.name);
  return identity;
}

BodyIdentity identity_of(const KnownBody& known) {
  BodyIdentity identity;
  identity.code = folded_code(known.code);
  identity.above = place_of(known.parent);
  take_name(identity, known.name);
  return identity;
}

std::optional<BodyIdentity> identity_of_parent(const IssuerEvidence& evidence) {
  BodyIdentity identity;
  take_name(identity, evidence.parent);
  const analyzers::Level* level = analyzers::committee_at(identity.words, 0);
  if (level == nullptr || identity.territory_place().empty())
    return std::nullopt;
  const bool city_of_a_province =
      level->committee == "Thành ủy" && !is_central_city(identity.territory_place());
  identity.code = city_of_a_province ? "thu" : fold(level->code);
  return identity;
}

std::string generic_name(const IssuerEvidence& evidence) {
  std::string name = analyzers::generic_body(evidence.code).value_or(evidence.code);
  if (name == "Tỉnh ủy" && is_central_city(folded_place(evidence.place)))
    name = "Thành ủy";
  return evidence.place.empty() ? name : name + " " + evidence.place;
}

bool is_complete(const BodyIdentity& body) {
  if (body.head == nullptr)
    return true;
  using enum BodyFamily;
  const BodyFamily family = body.head->family;
  return family == agency || family == ministry || family == independent || family == central;
}

bool is_shorter_name(const BodyIdentity& shorter, const BodyIdentity& longer) {
  const bool fewer_words = shorter.words.size() < longer.words.size();
  const bool knows_less =
      shorter.words.size() == longer.words.size() && shorter.above.empty() && !longer.above.empty();
  if (!fewer_words && !knows_less)
    return false;
  if (shorter.head != longer.head || (fewer_words && is_complete(shorter)))
    return false;
  if (contradict(shorter.above, longer.above))
    return false;
  if (contradict(shorter.territory_place(), longer.territory_place()) ||
      levels_contradict(shorter, longer))
    return false;
  return is_subsequence(shorter.words, longer.words);
}

std::string slug(std::string_view text) {
  std::string made;
  for (const char byte : fold(text)) {
    const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    if (plain) {
      made += byte;
    } else if (!made.empty() && made.back() != '-') {
      made += '-';
    }
  }
  while (!made.empty() && made.back() == '-')
    made.pop_back();
  return made;
}

}  // namespace vankien::schema
