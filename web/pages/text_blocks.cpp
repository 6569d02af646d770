#include "web/pages/text_blocks.h"

#include <algorithm>

namespace vankien::web {
namespace {

using analyzers::Span;
using searcher::OutlineEntry;

bool is_blank_line(std::string_view line) {
  return line.find_first_not_of(" \t\r\f") == std::string_view::npos;
}

class BlockReader {
 public:
  BlockReader(std::string_view text, const std::vector<OutlineEntry>& outline)
      : text_(text), next_(outline.begin()), end_(outline.end()) {}

  std::vector<TextBlock> read() {
    for (std::size_t begin = 0; begin < text_.size();) {
      const auto end = std::min(text_.find('\n', begin), text_.size());
      if (next_ != end_ && begin >= next_->span.begin)
        begin = take_heading();
      else
        begin = take_line({begin, end});
    }
    finish();
    return std::move(blocks_);
  }

 private:
  std::size_t take_heading() {
    finish();
    const auto& heading = *next_++;
    blocks_.push_back({heading.span, &heading});
    const auto after = heading.span.end;
    return after < text_.size() && text_[after] == '\n' ? after + 1 : after;
  }

  std::size_t take_line(Span line) {
    if (is_blank_line(text_.substr(line.begin, line.size())))
      finish();
    else
      paragraph_ = {paragraph_.size() == 0 ? line.begin : paragraph_.begin, line.end};
    return line.end + 1;
  }

  void finish() {
    if (paragraph_.size() > 0)
      blocks_.push_back({paragraph_, nullptr});
    paragraph_ = {};
  }

  std::string_view text_;
  std::vector<OutlineEntry>::const_iterator next_;
  std::vector<OutlineEntry>::const_iterator end_;
  Span paragraph_;
  std::vector<TextBlock> blocks_;
};

}  // namespace

std::vector<TextBlock> text_blocks(std::string_view text,
                                   const std::vector<OutlineEntry>& outline) {
  return BlockReader(text, outline).read();
}

}  // namespace vankien::web
