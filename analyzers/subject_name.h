// Names by subject as words to look for: between the table of named documents and the search in a
// text.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace vankien::analyzers {

// "Quy định những điều đảng viên không được làm".
struct SubjectName {
  std::string first_word;          // as the table writes it
  std::vector<std::string> words;  // folded; "về" after the type's name left out
  std::size_t subject_at = 0;      // place among them of the first after the type's name
};

// By their place: what NameMatch::name counts.
const std::vector<SubjectName>& subject_names();

}  // namespace vankien::analyzers
