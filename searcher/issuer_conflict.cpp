#include "searcher/issuer_conflict.h"

#include <algorithm>

#include "analyzers/administration.h"
#include "analyzers/issuer.h"
#include "analyzers/issuer_code.h"
#include "analyzers/syllable.h"
#include "schema/body_identity.h"

namespace vankien::searcher {
namespace {

using analyzers::DocumentNumber;

// The committee of a city bears the code of a province's where the city stands under the central
// government, which its name does not tell.
constexpr std::string_view committee_of_a_city = "Thành ủy";

// The code of a committee's numbers by its level ("HU" for "Huyện ủy Yên Hạc"); empty for the rest.
std::string_view code_of_committee(const std::string& name) {
  const analyzers::Level* level = analyzers::committee_at(analyzers::name_words(name), 0);
  return level == nullptr || level->committee == committee_of_a_city ? std::string_view()
                                                                     : level->code;
}

bool is_code_of_some_committee(std::string_view code) {
  const auto levels = analyzers::levels();
  return code == "TW" ||
         std::any_of(levels.begin(), levels.end(), [code](const analyzers::Level& level) {
           return !level.code.empty() && level.code == code;
         });
}

// Both codes must be known: "của Đảng bộ tỉnh" says nothing of a code.
bool contradicts_code(std::string_view said, const std::string& name,
                      const DocumentNumber& number) {
  std::string_view code = analyzers::code_of_body(said);
  if (code.empty())
    code = code_of_committee(name);
  return !code.empty() && is_code_of_some_committee(number.body_code()) &&
         code != number.body_code();
}

// "Trung ương" and "Ban Chấp hành Trung ương", "Tỉnh ủy" and "Tỉnh ủy Lam Giang".
bool holds(const std::string& whole, const std::string& part) {
  return (" " + analyzers::fold(whole) + " ").find(" " + analyzers::fold(part) + " ") !=
         std::string::npos;
}

std::optional<schema::BodyIdentity> identity_of_name(const std::string& name) {
  analyzers::IssuerEvidence evidence;
  evidence.name = name;
  return schema::identity_of(evidence);
}

bool are_different(const std::string& said, const std::string& held) {
  if (holds(said, held) || holds(held, said))
    return false;
  const auto one = identity_of_name(said);
  const auto other = identity_of_name(held);
  if (!one || !other || one->head == nullptr || other->head == nullptr)
    return false;
  // Names of one kind are shortened in many ways; only their places tell them apart.
  const std::string place = one->territory_place();
  const std::string other_place = other->territory_place();
  return one->head != other->head ||
         (!place.empty() && !other_place.empty() && place != other_place);
}

}  // namespace

bool is_other_issuer(std::string_view said, const DocumentNumber& number,
                     const std::optional<std::string>& held) {
  const auto body = analyzers::parse_body_name(said);
  const std::string name = body ? body->name : std::string();
  if (contradicts_code(said, name, number))
    return true;
  return body && held && are_different(name, *held);
}

}  // namespace vankien::searcher
