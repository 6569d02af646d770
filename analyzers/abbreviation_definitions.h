// Abbreviations that a text defines where it first uses them: "tổ chức cơ sở đảng (TCCSĐ)", "(sau
// đây viết tắt là TCCSĐ)", "gọi tắt là TCCSĐ".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vankien::analyzers {

struct AbbreviationDefinition {
  std::string short_form;              // accent key: "tccsđ"
  std::vector<std::string> long_form;  // accent keys: "tổ", "chức", "cơ", "sở", "đảng"
};

// The definitions of a document text in order of place, none twice, at most `most`. An abbreviation
// is 2 to 10 capital letters; each must be the first letter of a word before it, in order, with
// nothing but blanks, commas and hyphens between them ("và", "của", "các" may stand between).
// Linear.
std::vector<AbbreviationDefinition> find_abbreviation_definitions(std::string_view text,
                                                                  std::size_t most);

}  // namespace vankien::analyzers
