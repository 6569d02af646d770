// What a cited document is about, in the words of the one that cites it: "về đẩy mạnh học tập …"
// after its number, or before "theo Quyết định số …".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "analyzers/span.h"

namespace vankien::analyzers {

struct Purpose {
  Span words;           // without "về" and quotation marks
  std::size_t end = 0;  // where the sentence goes on
  bool quoted = false;  // between quotation marks, so that nothing but their end ends it
};

// The purpose that follows a citation which ends at `sentence.begin`; nullopt if the sentence goes
// on with something else.
std::optional<Purpose> purpose_after(std::string_view text, Span sentence);

// The words before a cue like "theo" that say what is done by the document cited after it:
// "thực hiện Quy chế dân chủ theo …". `stretch` ends with the cue's begin.
std::optional<Span> purpose_before(std::string_view text, Span stretch);

// `words` freed from white space, commas and marks of emphasis at both ends.
Span trimmed_purpose(std::string_view text, Span words);

}  // namespace vankien::analyzers
