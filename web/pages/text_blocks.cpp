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
  BlockReader(std::string_view text, const std::vector<OutlineEntry>& outline,
              const std::vector<std::size_t>& cuts)
      : text_(text), next_(outline.begin()), end_(outline.end()), cuts_(cuts) {}

  std::vector<TextBlock> read() {
    for (std::size_t begin = 0; begin < text_.size();) {
      const auto end = std::min(text_.find('\n', begin), text_.size());
      if (is_cut(begin))
        finish();
      if (next_ != end_ && begin >= next_->span.begin)
        begin = take_heading();
      else
        begin = take_line({begin, end});
    }
    finish();
    return std::move(blocks_);
  }

 private:
  // Whether a cut was passed since the last line.
  bool is_cut(std::size_t begin) {
    const auto passed = passed_;
    while (passed_ < cuts_.size() && cuts_[passed_] <= begin)
      ++passed_;
    return passed_ > passed;
  }

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
  const std::vector<std::size_t>& cuts_;
  std::size_t passed_ = 0;
  Span paragraph_;
  std::vector<TextBlock> blocks_;
};

}  // namespace

std::vector<TextBlock> text_blocks(std::string_view text, const std::vector<OutlineEntry>& outline,
                                   const std::vector<std::size_t>& cuts) {
  return BlockReader(text, outline, cuts).read();
}

}  // namespace vankien::web
