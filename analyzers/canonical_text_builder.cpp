#include "analyzers/canonical_text_builder.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

#include "analyzers/mark_stacking.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

bool cuts_code_point(std::string_view text, std::size_t offset) {
  return offset < text.size() && is_continuation(text[offset]);
}

// How many bytes both texts begin with, whole code points of each.
std::size_t common_prefix(std::string_view left, std::string_view right) {
  const auto end = std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first;
  auto same = static_cast<std::size_t>(end - left.begin());
  while (same > 0 && (cuts_code_point(left, same) || cuts_code_point(right, same))) {
    --same;
  }
  return same;
}

// How many bytes both texts end with, whole code points.
std::size_t common_suffix(std::string_view left, std::string_view right) {
  const auto end = std::mismatch(left.rbegin(), left.rend(), right.rbegin(), right.rend()).first;
  auto same = static_cast<std::size_t>(end - left.rbegin());
  while (same > 0 && cuts_code_point(left, left.size() - same)) {
    --same;
  }
  return same;
}

}  // namespace

void CanonicalTextBuilder::build() {
  if (document_.size() >= std::numeric_limits<std::uint32_t>::max()) {
    throw std::length_error("a document text of 4 GiB or more");
  }
  result_.text_.reserve(document_.size());
  while (next_ < document_.size()) {
    std::size_t special = find_special(next_);
    if (special > next_ && joins_previous(special)) {
      special = previous_code_point(document_, special);
    }
    copy_until(special);
    rewrite_word();
  }
}

std::size_t CanonicalTextBuilder::find_special(std::size_t from) const {
  while (from < document_.size()) {
    const CodePoint next = decode(document_, from);
    if (next.value >= 0x80 && kinds_[next.value] != CanonicalKind::plain) {
      return from;
    }
    from += next.bytes;
  }
  return from;
}

bool CanonicalTextBuilder::joins_previous(std::size_t offset) const {
  while (offset < document_.size()) {
    const CodePoint next = decode(document_, offset);
    if (const CanonicalKind its = kinds_[next.value]; its != CanonicalKind::removed) {
      return its == CanonicalKind::joining;
    }
    offset += next.bytes;
  }
  return false;
}

bool CanonicalTextBuilder::is_in_word(char32_t value) const {
  const CanonicalKind its = kinds_[value];
  return its == CanonicalKind::removed || its == CanonicalKind::joining || characters_[value].word;
}

Span CanonicalTextBuilder::word_around(std::size_t offset) const {
  Span word{offset, offset};
  while (word.begin > rewritten_) {
    const std::size_t previous = previous_code_point(document_, word.begin);
    if (!is_in_word(decode(document_, previous).value)) {
      break;
    }
    word.begin = previous;
  }
  while (word.end < document_.size()) {
    const CodePoint next = decode(document_, word.end);
    if (!is_in_word(next.value)) {
      break;
    }
    word.end += next.bytes;
  }
  return word;
}

std::size_t CanonicalTextBuilder::cluster_end(std::size_t begin) const {
  std::size_t end = begin + decode(document_, begin).bytes;
  bool marked = false;
  for (std::size_t at = end; at < document_.size();) {
    const CodePoint next = decode(document_, at);
    const CanonicalKind its = kinds_[next.value];
    // Letters that join (Hangul) join a letter alone: after a mark they begin a cluster.
    const bool letter = characters_[next.value].word;
    if ((its != CanonicalKind::joining && its != CanonicalKind::removed) || (letter && marked)) {
      break;
    }
    at += next.bytes;
    if (its == CanonicalKind::joining) {
      marked = marked || !letter;
      end = at;
    }
  }
  return end;
}

std::string CanonicalTextBuilder::cluster_text(Span cluster, WordPolicy policy) const {
  std::string text;
  for (std::size_t at = cluster.begin; at < cluster.end;) {
    const CodePoint next = decode(document_, at);
    if (kinds_[next.value] != CanonicalKind::removed) {
      append_utf8(text, rewritten(next.value, policy));
    }
    at += next.bytes;
  }
  return stack_marks(text);
}

void CanonicalTextBuilder::copy_until(std::size_t offset) {
  result_.text_.append(document_.substr(next_, offset - next_));
  next_ = offset;
}

void CanonicalTextBuilder::rewrite_word() {
  const Span word = word_around(next_);
  // What the word has before next_ is in the result, unchanged.
  const std::string_view before(result_.text_.data(), result_.text_.size() - (next_ - word.begin));
  const WordPolicy policy = word_policy(document_.substr(word.begin, word.size()), before);
  while (next_ < document_.size()) {
    rewrite_cluster(policy);
    if (next_ >= word.end) {
      break;
    }
  }
  rewritten_ = next_;
}

void CanonicalTextBuilder::rewrite_cluster(WordPolicy policy) {
  const CodePoint first = decode(document_, next_);
  const std::size_t after_first = next_ + first.bytes;
  if (kinds_[first.value] == CanonicalKind::removed) {
    replace_until(after_first, "");
    return;
  }
  const std::size_t end = cluster_end(next_);
  if (end == after_first && kinds_[first.value] == CanonicalKind::plain) {
    copy_until(end);
    return;
  }
  replace_until(end, cluster_text({next_, end}, policy));
}

void CanonicalTextBuilder::replace_until(std::size_t end, std::string_view text) {
  const std::size_t prefix = common_prefix(document_.substr(next_, end - next_), text);
  copy_until(next_ + prefix);
  text.remove_prefix(prefix);
  const std::string_view old = document_.substr(next_, end - next_);
  const std::size_t suffix = common_suffix(old, text);
  if (suffix < old.size() || suffix < text.size()) {
    const std::size_t begin = result_.text_.size();
    result_.text_.append(text.substr(0, text.size() - suffix));
    next_ = end - suffix;
    result_.edits_.push_back({static_cast<std::uint32_t>(begin),
                              static_cast<std::uint32_t>(result_.text_.size()),
                              static_cast<std::uint32_t>(next_)});
  }
  copy_until(end);
}

}  // namespace vankien::analyzers
