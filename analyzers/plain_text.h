// A stretch of a document text as a reader sees it: on one line, without marks of Markdown.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/span.h"

namespace vankien::analyzers {

class PlainText {
 public:
  // The bytes `span` of `text`: every run of white space becomes one blank, none at either end.
  PlainText(std::string_view text, Span span);

  [[nodiscard]] const std::string& str() const { return plain_; }
  // Where in str() a span of `text` went that lies inside the stretch.
  [[nodiscard]] Span place(Span span) const {
    return {place_[span.begin - begin_], place_[span.end - begin_]};
  }

 private:
  void append(char byte);

  std::size_t begin_;
  std::string plain_;
  std::vector<std::size_t> place_;  // in plain_, of each byte and of the end
};

}  // namespace vankien::analyzers
