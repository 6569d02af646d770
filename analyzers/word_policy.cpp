#include "analyzers/word_policy.h"

#include "analyzers/canonical_kind.h"
#include "analyzers/character_table.h"
#include "analyzers/look_alikes.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

bool is_latin(char32_t value) {
  return value < 0x02B0 || (value >= 0x1E00 && value < 0x1F00) ||
         (value >= 0x2C60 && value < 0x2C80);
}

bool is_digit(char32_t value) {
  return value >= '0' && value <= '9';
}

// What the letters of a word are, all together.
struct Letters {
  bool latin = false;
  bool look_alike = false;
  bool small_look_alike = false;
  bool foreign = false;         // neither Latin nor like it
  bool not_vietnamese = false;  // Latin, but under no mark a letter of Vietnamese
};

Letters letters_of(std::string_view word) {
  const CanonicalKinds kinds;
  Letters letters;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint next = decode(word, at);
    at += next.bytes;
    const CanonicalKind kind = kinds[next.value];
    const Character its = character(next.value);
    if (is_digit(next.value) || kind == CanonicalKind::removed || kind == CanonicalKind::joining) {
      continue;
    }
    if (kind == CanonicalKind::look_alike) {
      letters.look_alike = true;
      letters.small_look_alike = letters.small_look_alike || its.lower == next.value;
    } else if (is_latin(next.value)) {
      letters.latin = true;
      letters.not_vietnamese =
          letters.not_vietnamese || (kind != CanonicalKind::stroke && its.folded >= 0x80);
    } else {
      letters.foreign = true;
    }
  }
  return letters;
}

bool is_separator(char32_t value) {
  return value == '/' || value == '-' || (value >= 0x2010 && value <= 0x2015) || value == 0x2212;
}

// Takes pieces off the end of a text.
class Backward {
 public:
  explicit Backward(std::string_view text) : text_(text) {}

  void skip_blanks() { text_ = text_.substr(0, text_.find_last_not_of(' ') + 1); }

  bool take_separator() {
    if (text_.empty() || !is_separator(last())) {
      return false;
    }
    drop_last();
    return true;
  }

  // A run of letters and digits; empty when there is none or it is longer than a part of a number.
  std::string_view take_part() {
    constexpr std::size_t longest = 48;  // bytes
    const std::string_view all = text_;
    while (!text_.empty() && all.size() - text_.size() <= longest && character(last()).word) {
      drop_last();
    }
    const std::string_view part = all.substr(text_.size());
    return part.size() <= longest ? part : std::string_view();
  }

 private:
  [[nodiscard]] char32_t last() const {
    return decode(text_, previous_code_point(text_, text_.size())).value;
  }
  void drop_last() { text_ = text_.substr(0, previous_code_point(text_, text_.size())); }

  std::string_view text_;
};

// True for "… 16495/", "05 - CT/", "04/2015/NĐ-": what begins with digits and goes on in parts.
bool begins_number(std::string_view text) {
  constexpr int most_parts = 4;  // sequence, year, type, body
  Backward rest(text);
  for (int parts = 0; parts < most_parts; ++parts) {
    rest.skip_blanks();
    if (!rest.take_separator()) {
      return false;
    }
    rest.skip_blanks();
    const std::string_view part = rest.take_part();
    if (part.empty()) {
      return false;
    }
    if (part.find_first_not_of("0123456789") == std::string_view::npos) {
      return true;
    }
  }
  return false;
}

}  // namespace

WordPolicy word_policy(std::string_view word, std::string_view before) {
  const Letters letters = letters_of(word);
  if (letters.foreign) {
    return {};
  }
  const bool code = letters.look_alike && !letters.latin && !letters.small_look_alike;
  WordPolicy policy;
  policy.look_alikes = letters.look_alike && (letters.latin || (code && begins_number(before)));
  policy.strokes = !letters.not_vietnamese && letters.look_alike == policy.look_alikes;
  return policy;
}

char32_t rewritten(char32_t value, WordPolicy policy) {
  switch (CanonicalKinds()[value]) {
    case CanonicalKind::space:
      return U' ';
    case CanonicalKind::stroke:
      return policy.strokes ? vietnamese_d(value) : value;
    case CanonicalKind::look_alike:
      return policy.look_alikes ? *latin_look_alike(value) : value;
    default:
      return value;
  }
}

}  // namespace vankien::analyzers
