// The mark of secrecy in a file name.
#include <algorithm>
#include <string>
#include <vector>

#include "analyzers/canonical_text.h"
#include "analyzers/secrecy_mark.h"
#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

// A word of a file name and what stands before it.
struct Word {
  std::string text;
  std::string separator;  // up to the word before
};

// Separators that never join the words of one name: "_", brackets, a dash between blanks.
bool parts(std::string_view separator) {
  return separator.find_first_of("_()[]{}+,;") != std::string_view::npos ||
         separator.find(" - ") != std::string_view::npos ||
         separator.find("–") != std::string_view::npos ||
         separator.find("—") != std::string_view::npos;
}

std::vector<Word> words_of(std::string_view name) {
  std::vector<Word> words;
  std::string separator;
  bool inside = false;
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint next = decode(name, at);
    const std::string_view bytes = name.substr(at, next.bytes);
    at += next.bytes;
    if (!is_word_character(next.value)) {
      separator += bytes;
      inside = false;
      continue;
    }
    if (!inside) {
      words.push_back({"", separator});
      separator.clear();
    }
    inside = true;
    words.back().text += bytes;
  }
  words.push_back({"", separator + "_"});  // the end of a name parts as well
  return words;
}

// A number, or a code of a document number: "12", "KH", "ĐUK". Codes have no small letters and are
// no word of the language, except for the two-letter ones ("TU"); "BÍ MẬT", "CƠ MẬT" are words.
bool is_code(const std::string& word) {
  const std::string folded = fold(word);
  const bool letters = folded.find_first_not_of("0123456789") != std::string::npos;
  if (!letters) {
    return true;
  }
  constexpr std::size_t short_code = 2;
  const bool small = std::any_of(word.begin(), word.end(),
                                 [](char letter) { return letter >= 'a' && letter <= 'z'; });
  return !small && folded != "bi" && folded != "co" &&
         (folded.size() <= short_code || !is_syllable(word));
}

std::optional<Classification> mark_ending_at(const std::vector<Word>& words, std::size_t last,
                                             std::size_t& first) {
  const auto is = [](const std::string& word, std::string_view accented, std::string_view plain) {
    const std::string key = accent_key(word);
    return key == accented || key == plain;
  };
  first = last;
  if (is(words[last].text, "tốimật", "toimat")) {
    return Classification::toi_mat;
  }
  if (is(words[last].text, "tuyệtmật", "tuyetmat")) {
    return Classification::tuyet_mat;
  }
  if (!is(words[last].text, "mật", "mat")) {
    return std::nullopt;
  }
  if (last > 0 && is(words[last - 1].text, "tối", "toi")) {
    first = last - 1;
    return Classification::toi_mat;
  }
  if (last > 0 && is(words[last - 1].text, "tuyệt", "tuyet")) {
    first = last - 1;
    return Classification::tuyet_mat;
  }
  return Classification::mat;
}

}  // namespace

std::optional<Classification> mark_of_file_name(std::string_view file_name) {
  const std::size_t dot = file_name.rfind('.');
  const CanonicalText stem(nfc(valid_utf8(dot == 0 ? file_name : file_name.substr(0, dot))));
  const std::vector<Word> words = words_of(stem.text());
  std::optional<Classification> best;
  for (std::size_t last = 0; last + 1 < words.size(); ++last) {
    std::size_t first = last;
    const auto mark = mark_ending_at(words, last, first);
    const bool parted_before =
        first == 0 || parts(words[first].separator) || is_code(words[first - 1].text);
    const bool parted_after = parts(words[last + 1].separator) || is_code(words[last + 1].text);
    if (mark && parted_before && parted_after) {
      best = std::max(best, mark);
    }
  }
  return best;
}

}  // namespace vankien::analyzers
