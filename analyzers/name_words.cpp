#include "analyzers/name_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "analyzers/administration.h"
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

// Names whose capitals no rule gives. Longer ones first.
constexpr std::array fixed_names = {
    std::string_view{"Ủy ban Thường vụ Quốc hội"},
    std::string_view{"Tòa án nhân dân tối cao"},
    std::string_view{"Viện kiểm sát nhân dân tối cao"},
    std::string_view{"Viện kiểm sát nhân dân"},
    std::string_view{"Tòa án nhân dân"},
    std::string_view{"Đoàn Thanh niên Cộng sản Hồ Chí Minh"},
    std::string_view{"Hội Liên hiệp Phụ nữ"},
    std::string_view{"Ủy ban Mặt trận Tổ quốc"},
    std::string_view{"Mặt trận Tổ quốc"},
    std::string_view{"Ủy ban nhân dân"},
    std::string_view{"Hội đồng nhân dân"},
    std::string_view{"Hội đồng Thẩm phán"},
    std::string_view{"Bộ Chỉ huy Quân sự"},
    std::string_view{"Ban Chỉ huy Quân sự"},
    std::string_view{"Bộ đội Biên phòng"},
    std::string_view{"Liên đoàn Lao động"},
    std::string_view{"Hội Cựu chiến binh"},
    std::string_view{"Ban Chấp hành"},
    std::string_view{"Ban Thường vụ"},
    std::string_view{"Thủ tướng Chính phủ"},
    std::string_view{"Phủ Thủ tướng"},
    std::string_view{"Kiểm toán nhà nước"},
    std::string_view{"Ngân hàng Nhà nước"},
    std::string_view{"Kho bạc Nhà nước"},
    std::string_view{"Bảo hiểm xã hội"},
    std::string_view{"Chủ tịch nước"},
    std::string_view{"Đảng ủy Khối"},
    std::string_view{"Trung ương"},
    std::string_view{"Chính phủ"},
    std::string_view{"Quốc hội"},
    std::string_view{"Việt Nam"},
    std::string_view{"Hồ Chí Minh"},
    std::string_view{"Văn phòng"},
    std::string_view{"Đảng ủy"},
    std::string_view{"Đảng bộ"},
    std::string_view{"Chi bộ"},
    std::string_view{"Tỉnh ủy"},
    std::string_view{"Thành ủy"},
    std::string_view{"Huyện ủy"},
    std::string_view{"Quận ủy"},
    std::string_view{"Thị ủy"},
    std::string_view{"Đảng"},
};

// After these a name of their own begins: its first word takes a capital.
constexpr std::array kinds_of_bodies = {
    std::string_view{"tong cuc"},  std::string_view{"chi cuc"},   std::string_view{"tong cong ty"},
    std::string_view{"cong ty"},   std::string_view{"trung tam"}, std::string_view{"hoc vien"},
    std::string_view{"uy ban"},    std::string_view{"hoi dong"},  std::string_view{"tap doan"},
    std::string_view{"benh vien"}, std::string_view{"cong an"},   std::string_view{"thanh tra"},
    std::string_view{"bo"},        std::string_view{"so"},        std::string_view{"cuc"},
    std::string_view{"vu"},        std::string_view{"ban"},       std::string_view{"phong"},
    std::string_view{"vien"},      std::string_view{"truong"},    std::string_view{"hoi"},
    std::string_view{"doan"},      std::string_view{"thue"},
};

// Of these the parts of the name are fields, each with a capital: Giáo dục và Đào tạo.
bool names_fields(std::string_view key) {
  return key == "bo" || key == "so" || key == "vu" || key == "phong" || key == "ban";
}

NameWords spelled(std::string_view name) {
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

const std::vector<NameWords>& fixed_patterns() {
  static const std::vector<NameWords> patterns = [] {
    std::vector<NameWords> made;
    std::transform(fixed_names.begin(), fixed_names.end(), std::back_inserter(made), spelled);
    return made;
  }();
  return patterns;
}

class CaseRules {
 public:
  explicit CaseRules(NameWords& words) : words_(words) {}

  void apply() {
    for (NameWord& word : words_)
      word.capital = false;
    while (at_ < words_.size())
      step();
    if (!words_.empty())
      words_.front().capital = true;
  }

 private:
  void step() {
    if (const Level* level = level_at(words_, at_)) {
      at_ += level->words;
      in_place_ = true;
      in_fields_ = false;
    } else if (take_fixed_name() || take_kind()) {
      return;
    } else {
      take_plain_word();
    }
  }

  bool take_fixed_name() {
    for (const NameWords& pattern : fixed_patterns()) {
      if (!matches(pattern))
        continue;
      for (const NameWord& word : pattern)
        words_[at_++].capital = word.capital;
      in_place_ = pattern.size() == 2 && pattern[1].key == "uy" && pattern[0].key != "dang";
      in_fields_ = false;
      begins_name_ = pattern.size() == 2 && (pattern[0].key == "dang" || pattern[0].key == "chi");
      return true;
    }
    return false;
  }

  bool take_kind() {
    if (in_place_ || (at_ > 0 && !begins_name_))
      return false;
    for (const std::string_view kind : kinds_of_bodies) {
      const std::size_t count = phrase_at(words_, at_, kind);
      if (count == 0)
        continue;
      words_[at_].capital = true;
      in_fields_ = names_fields(words_[at_].key);
      at_ += count;
      begins_name_ = true;
      return true;
    }
    return false;
  }

  void take_plain_word() {
    NameWord& word = words_[at_];
    const bool after_joint =
        at_ > 0 && (word.dash || words_[at_ - 1].comma || words_[at_ - 1].key == "va");
    const bool lower_word = word.key == "va" || word.key == "cac" || word.key == "cua";
    word.capital = !lower_word && (in_place_ || begins_name_ || (in_fields_ && after_joint));
    if (lower_word && word.key != "va")
      in_place_ = in_fields_ = false;
    begins_name_ = false;
    ++at_;
  }

  [[nodiscard]] bool matches(const NameWords& pattern) const {
    if (at_ + pattern.size() > words_.size())
      return false;
    return std::equal(pattern.begin(), pattern.end(), words_.begin() + static_cast<long>(at_),
                      [](const NameWord& a, const NameWord& b) { return a.key == b.key; });
  }

  NameWords& words_;
  std::size_t at_ = 0;
  bool in_place_ = false;   // after "tỉnh", "Huyện ủy": every word is part of a place's name
  bool in_fields_ = false;  // after "Bộ", "Sở"
  bool begins_name_ = false;  // right after a kind of body
};

void append_expanded(NameWords& words, std::string_view name) {
  for (NameWord& word : spelled(name))
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

void usual_case(NameWords& words) {
  CaseRules(words).apply();
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
