#include "analyzers/name_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

struct Abbreviation {
  std::string_view key;  // folded
  std::string_view name;
};

constexpr std::array abbreviations = {
    Abbreviation{"ubnd", "Ủy ban nhân dân"},
    Abbreviation{"hdnd", "Hội đồng nhân dân"},
    Abbreviation{"ubkt", "Ủy ban Kiểm tra"},
    Abbreviation{"ubmttq", "Ủy ban Mặt trận Tổ quốc"},
    Abbreviation{"ubmttqvn", "Ủy ban Mặt trận Tổ quốc Việt Nam"},
    Abbreviation{"mttq", "Mặt trận Tổ quốc"},
    Abbreviation{"bch", "Ban Chấp hành"},
    Abbreviation{"btv", "Ban Thường vụ"},
    Abbreviation{"bcd", "Ban Chỉ đạo"},
    Abbreviation{"cq", "cơ quan"},
    Abbreviation{"dn", "doanh nghiệp"},
    Abbreviation{"tp", "thành phố"},
    Abbreviation{"tx", "thị xã"},
    Abbreviation{"tw", "Trung ương"},
    Abbreviation{"vn", "Việt Nam"},
};

void append_expanded(NameWords& words, std::string_view name) {
  for (NameWord& word : spelled_name(name))
    words.push_back(std::move(word));
}

// "TỈNH" and "Tỉnh" are words, "ODA" and "II" stay as they are.
NameWord name_word(std::string_view written, const FormalWord& word) {
  const std::string accented = accent_key(written);
  NameWord made{.text = accented, .key = word.key};
  made.capital = word.letters == Letters::upper || word.letters == Letters::capitalised;
  if (word.letters == Letters::upper && !is_syllable(accented))
    made.text = written;
  return made;
}

const Abbreviation* abbreviation(std::string_view key) {
  const auto found = std::find_if(abbreviations.begin(), abbreviations.end(),
                                  [key](const Abbreviation& each) { return each.key == key; });
  return found == abbreviations.end() ? nullptr : &*found;
}

// All capitals, or none: the case says nothing of the name's own.
bool case_is_silent(const FormalWords& words, std::size_t begin, std::size_t end) {
  std::size_t upper = 0;
  std::size_t capitalised = 0;
  std::size_t lower_case = 0;
  for (std::size_t i = begin; i < end; ++i) {
    upper += words[i].letters == Letters::upper ? 1 : 0;
    capitalised += words[i].letters == Letters::capitalised ? 1 : 0;
    lower_case += words[i].letters == Letters::lower ? 1 : 0;
  }
  return capitalised == 0 && (upper == 0 || lower_case == 0);
}

std::string capitalised(const std::string& word) {
  const CodePoint first = decode(word, 0);
  std::string made;
  append_utf8(made, static_cast<char32_t>(u_toupper(static_cast<UChar32>(first.value))));
  return made.append(word, first.bytes);
}

}  // namespace

NameWords spelled_name(std::string_view name) {
  NameWords pattern;
  TextCursor cursor(name, 0);
  while (!cursor.at_end()) {
    const std::string_view word = cursor.take_word();
    const char32_t first = decode(word, 0).value;
    pattern.push_back(
        {.text = accent_key(word), .key = fold(word), .capital = lower(first) != first});
    cursor.skip_blanks();
  }
  return pattern;
}

NameWords name_words(std::string_view text, const FormalWords& words, std::size_t begin,
                     std::size_t end) {
  NameWords made;
  for (std::size_t i = begin; i < end; ++i) {
    const std::size_t first = made.size();
    if (const Abbreviation* known = abbreviation(words[i].key)) {
      append_expanded(made, known->name);
    } else {
      made.push_back(name_word(slice(text, words[i].span), words[i]));
    }
    made[first].dash = words[i].bullet && i > begin;
    made.back().comma = words[i].after == ',';
  }
  if (case_is_silent(words, begin, end))
    usual_case(made);
  return made;
}

NameWords name_words(std::string_view name) {
  const FormalWords words = formal_words(name, {0, name.size()});
  return name_words(name, words, 0, words.size());
}

std::size_t phrase_at(const NameWords& words, std::size_t at, std::string_view folded_phrase) {
  std::size_t count = 0;
  while (!folded_phrase.empty()) {
    const std::size_t blank = std::min(folded_phrase.find(' '), folded_phrase.size());
    if (at + count >= words.size() || words[at + count].key != folded_phrase.substr(0, blank))
      return 0;
    folded_phrase.remove_prefix(std::min(blank + 1, folded_phrase.size()));
    ++count;
  }
  return count;
}

std::string print(const NameWords& words) {
  std::string line;
  for (const NameWord& word : words) {
    if (!line.empty())
      line += word.dash ? " - " : " ";
    line += word.capital ? capitalised(word.text) : word.text;
    if (word.comma && &word != &words.back())
      line += ',';
  }
  return line;
}

}  // namespace vankien::analyzers
