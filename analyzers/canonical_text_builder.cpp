#include "analyzers/canonical_text_builder.h"

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <stdexcept>

#include "analyzers/character_table.h"
#include "analyzers/look_alikes.h"
#include "analyzers/mark_stacking.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

enum class Kind : unsigned char { plain, removed, space, joining, look_alike, stroke };

bool is_removed(char32_t value) {
  return (value >= 0x200B && value <= 0x200D) || value == 0x2060 || value == 0xFEFF ||
         value == 0x00AD;
}

bool is_odd_space(char32_t value) {
  return value == 0x00A0 || value == 0x1680 || (value >= 0x2000 && value <= 0x200A) ||
         value == 0x202F || value == 0x205F || value == 0x3000;
}

// Letters of other alphabets that look like Đ and đ: eth (Ð ð) and African d (Ɖ ɖ).
char32_t without_foreign_stroke(char32_t value) {
  switch (value) {
    case 0x00D0:
    case 0x0189:
      return U'Đ';
    case 0x00F0:
    case 0x0256:
      return U'đ';
    default:
      return value;
  }
}

Kind classify(char32_t value) {
  if (is_removed(value)) {
    return Kind::removed;
  }
  if (is_odd_space(value)) {
    return Kind::space;
  }
  if (without_foreign_stroke(value) != value) {
    return Kind::stroke;
  }
  if (latin_look_alike(value)) {
    return Kind::look_alike;
  }
  return has_nfc_boundary_before(value) ? Kind::plain : Kind::joining;
}

const std::array<Kind, bmp_size>& bmp_kinds() {
  static const auto table = [] {
    auto made = std::make_unique<std::array<Kind, bmp_size>>();
    for (char32_t value = 0; value < bmp_size; ++value) {
      (*made)[value] = classify(value);
    }
    return made;
  }();
  return *table;
}

Kind kind(char32_t value) {
  return value < bmp_size ? bmp_kinds()[value] : classify(value);
}

bool is_latin(char32_t value) {
  return value < 0x02B0 || (value >= 0x1E00 && value < 0x1F00) ||
         (value >= 0x2C60 && value < 0x2C80);
}

bool clings_to_word(char32_t value) {
  const Kind its = kind(value);
  return its == Kind::removed || its == Kind::joining || character(value).word;
}

bool is_separator(char32_t value) {
  return value == '/' || value == '-' || (value >= 0x2010 && value <= 0x2015);
}

// Walks back over a canonical text: is what ends at `end` "NN-", "NN/", "NN-XX/" and the like, the
// beginning of a document number?
bool ends_with_number_part(std::string_view text, std::size_t end) {
  constexpr std::size_t longest_part = 16;  // letters in one part of a code
  constexpr int most_parts = 4;             // NN/YYYY/TYPE-BODY-
  for (int part = 0; part < most_parts; ++part) {
    const auto step_back = [&] { return decode(text, previous_code_point(text, end)); };
    while (end > 0 && text[end - 1] == ' ') {
      --end;
    }
    if (end == 0 || !is_separator(step_back().value)) {
      return false;
    }
    end = previous_code_point(text, end);
    while (end > 0 && text[end - 1] == ' ') {
      --end;
    }
    std::size_t letters = 0;
    bool digits_only = true;
    while (end > 0 && letters <= longest_part && character(step_back().value).word) {
      digits_only = digits_only && step_back().value >= '0' && step_back().value <= '9';
      end = previous_code_point(text, end);
      ++letters;
    }
    if (letters == 0 || letters > longest_part) {
      return false;
    }
    if (digits_only) {
      return true;
    }
  }
  return false;
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
  const auto& kinds = bmp_kinds();
  while (from < document_.size()) {
    const CodePoint next = decode(document_, from);
    if (next.value >= 0x80 &&
        (next.value < bmp_size ? kinds[next.value] : kind(next.value)) != Kind::plain) {
      return from;
    }
    from += next.bytes;
  }
  return from;
}

bool CanonicalTextBuilder::joins_previous(std::size_t offset) const {
  while (offset < document_.size()) {
    const CodePoint next = decode(document_, offset);
    if (const Kind its = kind(next.value); its != Kind::removed) {
      return its == Kind::joining;
    }
    offset += next.bytes;
  }
  return false;
}

Span CanonicalTextBuilder::word_around(std::size_t offset) const {
  Span word{offset, offset};
  while (word.begin > rewritten_) {
    const std::size_t previous = previous_code_point(document_, word.begin);
    if (!clings_to_word(decode(document_, previous).value)) {
      break;
    }
    word.begin = previous;
  }
  while (word.end < document_.size()) {
    const CodePoint next = decode(document_, word.end);
    if (!clings_to_word(next.value)) {
      break;
    }
    word.end += next.bytes;
  }
  return word;
}

CanonicalTextBuilder::WordPolicy CanonicalTextBuilder::policy_for(Span word) const {
  bool latin = false;
  bool look_alike = false;
  bool capitals = true;
  bool foreign = false;
  bool vietnamese = true;
  for (std::size_t at = word.begin; at < word.end;) {
    const CodePoint next = decode(document_, at);
    at += next.bytes;
    const Kind its = kind(next.value);
    const bool digit = next.value >= '0' && next.value <= '9';
    if (digit || its == Kind::removed || its == Kind::joining) {
      continue;
    }
    if (its == Kind::look_alike) {
      look_alike = true;
      capitals = capitals && character(next.value).lower != next.value;
    } else if (is_latin(next.value)) {
      latin = true;
      vietnamese = vietnamese && (its == Kind::stroke || character(next.value).folded < 0x80);
    } else {
      foreign = true;
    }
  }
  // What the word has before next_ is in the result, unchanged.
  const std::size_t begin = result_.text_.size() - (next_ - word.begin);
  WordPolicy policy;
  policy.look_alikes = look_alike && !foreign &&
                       (latin || (capitals && ends_with_number_part(result_.text_, begin)));
  policy.strokes = vietnamese && !foreign && (!look_alike || policy.look_alikes);
  return policy;
}

char32_t CanonicalTextBuilder::rewritten(char32_t value, WordPolicy policy) {
  switch (kind(value)) {
    case Kind::space:
      return U' ';
    case Kind::stroke:
      return policy.strokes ? without_foreign_stroke(value) : value;
    case Kind::look_alike:
      return policy.look_alikes ? *latin_look_alike(value) : value;
    default:
      return value;
  }
}

std::size_t CanonicalTextBuilder::cluster_end(std::size_t begin) const {
  std::size_t end = begin + decode(document_, begin).bytes;
  bool marked = false;
  for (std::size_t at = end; at < document_.size();) {
    const CodePoint next = decode(document_, at);
    const Kind its = kind(next.value);
    // Letters that join (Hangul) join a letter alone: after a mark they begin a cluster.
    const bool letter = character(next.value).word;
    if ((its != Kind::joining && its != Kind::removed) || (letter && marked)) {
      break;
    }
    at += next.bytes;
    if (its == Kind::joining) {
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
    if (kind(next.value) != Kind::removed) {
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
  const WordPolicy policy = policy_for(word);
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
  if (kind(first.value) == Kind::removed) {
    replace_until(after_first, "");
    return;
  }
  const std::size_t end = cluster_end(next_);
  if (end == after_first && kind(first.value) == Kind::plain) {
    copy_until(end);
    return;
  }
  replace_until(end, cluster_text({next_, end}, policy));
}

void CanonicalTextBuilder::replace_until(std::size_t end, std::string_view text) {
  std::string_view old = document_.substr(next_, end - next_);
  std::size_t same = static_cast<std::size_t>(
      std::mismatch(old.begin(), old.end(), text.begin(), text.end()).first - old.begin());
  while (same > 0 && ((same < old.size() && is_continuation(old[same])) ||
                      (same < text.size() && is_continuation(text[same])))) {
    --same;
  }
  copy_until(next_ + same);
  old.remove_prefix(same);
  text.remove_prefix(same);
  same = static_cast<std::size_t>(
      std::mismatch(old.rbegin(), old.rend(), text.rbegin(), text.rend()).first - old.rbegin());
  while (same > 0 && is_continuation(old[old.size() - same])) {
    --same;
  }
  if (old.size() == same && text.size() == same) {
    copy_until(end);
    return;
  }
  const std::size_t begin = result_.text_.size();
  result_.text_.append(text.substr(0, text.size() - same));
  next_ += old.size() - same;
  result_.edits_.push_back({static_cast<std::uint32_t>(begin),
                            static_cast<std::uint32_t>(result_.text_.size()),
                            static_cast<std::uint32_t>(next_)});
  copy_until(end);
}

}  // namespace vankien::analyzers
