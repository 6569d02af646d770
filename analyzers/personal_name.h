// Names of persons as signatures write them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "analyzers/formal_words.h"

namespace vankien::analyzers {

struct PersonalName {
  std::size_t begin = 0;  // after ranks and degrees, which belong to no name ("Trung tướng", "TS.")
  std::size_t end = 0;  // 0: no name
};

// The name on one line from word `at` on: two to six words, each with a capital, nothing between
// them, nothing but a mark of signing after them on the line. All capitals are a name only behind a
// family name.
PersonalName personal_name_at(const FormalWords& words, std::size_t at);

// True when the first word is a Vietnamese family name (those of the minorities included).
bool begins_with_family_name(const FormalWords& words, const PersonalName& name);

// In the case of running text: "Trần Văn Bồi" for "TRẦN VĂN BỒI" too.
std::string print_name(std::string_view text, const FormalWords& words, const PersonalName& name);

// "(Đã ký)", "(Handwritten signature)", "[đã ký và đóng dấu]": how many words from `at` on stand
// for a signature.
std::size_t signed_mark_at(const FormalWords& words, std::size_t at);

}  // namespace vankien::analyzers
