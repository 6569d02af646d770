#include "indexer/copy_key.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "analyzers/unicode.h"
#include "indexer/content_hash.h"

namespace vankien::indexer {
namespace {

constexpr std::size_t least_words = 30;
constexpr std::size_t longest_label = 4;  // "viii."

// Words in any order: sums of their hashes.
class WordSet {
 public:
  void add(std::uint64_t word) {
    ++count_;
    sums_[0] += scattered(word);
    sums_[1] += scattered(word ^ other_half);
  }
  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] std::string str() const {
    return fmt::format("{} {:x} {:x}", count_, sums_[0], sums_[1]);
  }

 private:
  static constexpr std::uint64_t other_half = 0x9e3779b97f4a7c15;

  // splitmix64's finaliser.
  static std::uint64_t scattered(std::uint64_t value) {
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111eb;
    return value ^ (value >> 31U);
  }

  std::size_t count_ = 0;
  std::array<std::uint64_t, 2> sums_{};
};

bool is_number(std::string_view word) {
  return word.find_first_not_of("0123456789") == word.npos;
}

// "1.", "a)", "iv."; never a year. `after` is what follows the word.
bool is_label(const std::string& word, char after) {
  if (after != '.' && after != ')')
    return false;
  const bool roman = word.find_first_not_of("ivxlc") == word.npos;
  const bool letter = analyzers::code_points_before(word, word.size()) == 1;
  return letter || (is_number(word) && word.size() < longest_label) ||
         (roman && word.size() <= longest_label);
}

// Adds the words of a line but for a page number and the label of a list.
void add_line(std::string_view line, WordSet& words) {
  constexpr std::uint64_t fnv_basis = 0xcbf29ce484222325;
  constexpr std::uint64_t fnv_prime = 0x100000001b3;
  std::string first;  // word
  char after_first = '\0';
  std::size_t count = 0;
  std::uint64_t hash = fnv_basis;
  std::uint64_t first_hash = 0;
  const auto end_word = [&](char after) {
    if (hash == fnv_basis)
      return;
    if (count++ == 0) {
      first_hash = hash;
      after_first = after;
    } else {
      words.add(hash);
    }
    hash = fnv_basis;
  };
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    const analyzers::CodePoint next = analyzers::decode(line, at);
    at += next.bytes;
    if (!analyzers::is_word_character(next.value)) {
      end_word(line[begin]);
      continue;
    }
    const char32_t letter = analyzers::lower(next.value);
    hash = (hash ^ letter) * fnv_prime;
    if (count == 0)
      analyzers::append_utf8(first, letter);
  }
  end_word('\0');
  const bool page_number = count == 1 && is_number(first);
  if (count > 0 && !page_number && !is_label(first, after_first))
    words.add(first_hash);
}

}  // namespace

std::string copy_key(std::string_view text, const schema::RecordHead& head) {
  WordSet words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\n\f"), text.size());
    add_line(text.substr(0, end), words);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (words.count() < least_words)
    return "";
  return content_hash(fmt::format("{}\n{}\n{}", head.number.value_or(""),
                                  head.date ? head.date->iso() : "", words.str()));
}

}  // namespace vankien::indexer
