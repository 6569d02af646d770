#include "analyzers/type_code.h"

#include <algorithm>
#include <array>
#include <vector>

#include "analyzers/document_type.h"
#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_code = 24;  // bytes; what is longer is not looked up

// Codes of numbers that name no type of their own in the table: quy định of the state, copies,
// licences, action programmes.
constexpr std::array more_type_codes = {"QyĐ"sv, "SY"sv, "TrS"sv, "SL"sv, "GP"sv, "CTHĐ"sv};

std::vector<std::string_view> all_type_codes() {
  std::vector<std::string_view> codes;
  for (const DocumentType& type : document_types()) {
    if (!type.number_code.empty())
      codes.push_back(type.number_code);
  }
  codes.insert(codes.end(), more_type_codes.begin(), more_type_codes.end());
  return codes;
}

// A code in its three forms, so that a look-up folds nothing but its own word.
struct TypeCode {
  std::string_view official;
  std::string lowered;
  std::string folded;
};

const std::vector<TypeCode>& type_codes() {
  static const std::vector<TypeCode> codes = [] {
    std::vector<TypeCode> made;
    for (const std::string_view code : all_type_codes()) {
      made.push_back({code, lower(code), fold(code)});
    }
    return made;
  }();
  return codes;
}

std::optional<std::string> find_type_code(std::string TypeCode::*form, const std::string& wanted) {
  const auto& codes = type_codes();
  const auto found = std::find_if(codes.begin(), codes.end(),
                                  [&](const TypeCode& code) { return code.*form == wanted; });
  if (found == codes.end())
    return std::nullopt;
  return std::string(found->official);
}

}  // namespace

std::optional<std::string> official_type_code(std::string_view written) {
  if (written.size() > longest_code)
    return std::nullopt;
  if (auto exact = find_type_code(&TypeCode::lowered, lower(written)))
    return exact;
  return find_type_code(&TypeCode::folded, fold(written));
}

}  // namespace vankien::analyzers
