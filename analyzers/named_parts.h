// The parts of another document that a sentence names: "khoản 2, Điều 5", "điểm 3, Mục II".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankien::analyzers {

// Labels as outline.h makes them: "Điều 5"; "Mục II.3", which lies in "Mục II".
struct NamedPart {
  std::string label;
  std::string within = {};  // the next larger heading; empty when none is named
  bool clause = false;      // of what bears the label only a clause is meant: "khoản 2"

  bool operator==(const NamedPart&) const = default;
};

// In their order, each once. `words` is text in any normal form, with or without marks of Markdown.
std::vector<NamedPart> named_parts(std::string_view words);

}  // namespace vankien::analyzers
