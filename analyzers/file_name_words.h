// A file name taken apart into words, whatever its clerk puts between them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankien::analyzers {

struct FileNameWord {
  std::string text;
  std::string separator;  // up to the word before; empty within "ToiMat", "KH12"
};

// The words of a name without its ending, in canonical letters.
std::vector<FileNameWord> file_name_words(std::string_view file_name);

}  // namespace vankien::analyzers
