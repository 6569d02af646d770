#include "analyzers/file_name_number.h"

#include <algorithm>
#include <string>

#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

// Separators of names as blanks; the extension goes.
std::string spaced(std::string_view file_name) {
  std::string name = nfc(valid_utf8(file_name));
  if (const std::size_t dot = name.rfind('.'); dot != std::string::npos && name.size() - dot <= 6)
    name.resize(dot);
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

// The number with which the name begins.
std::optional<DocumentNumber> first_number(std::string_view name) {
  const std::size_t begin = std::min(name.find_first_not_of(" ("), name.size());
  const auto matches = find_query_numbers(name);
  if (matches.empty() || matches.front().span.begin != begin)
    return std::nullopt;
  return matches.front().number;
}

}  // namespace

std::optional<DocumentNumber> number_of_file_name(std::string_view file_name) {
  std::string name = spaced(file_name);
  if (auto number = first_number(name))
    return number;
  // Portals join all words: "nghi-quyet-so-115-nq-cp-469452".
  std::replace(name.begin(), name.end(), '-', ' ');
  return first_number(name);
}

}  // namespace vankien::analyzers
