#include "analyzers/head_words.h"

#include <algorithm>
#include <array>

namespace vankien::analyzers {

namespace {

using std::string_view;

constexpr std::array mottoes = {
    string_view{"cong hoa xa hoi chu nghia viet nam"},
    string_view{"viet nam dan chu cong hoa"},
    string_view{"doc lap tu do hanh phuc"},
    string_view{"doc lap-tu do-hanh phuc"},
    string_view{"dang cong san viet nam"},
    string_view{"dang lao dong viet nam"},
};

// Page heads and section heads of the gazette.
constexpr std::array gazette_heads = {string_view{"cong bao/so"}, string_view{"cong bao so"}};
constexpr std::array gazette_sections = {string_view{"van ban quy pham phap luat"},
                                         string_view{"van ban phap luat khac"}};

// Furniture that needs no colon after it.
constexpr std::array furniture = {
    string_view{"phan van ban"}, string_view{"luu hanh noi bo"},
    string_view{"hoa toc"},      string_view{"thuong khan"},
    string_view{"khan"},         string_view{"toi mat"},
    string_view{"tuyet mat"},    string_view{"mat"},
    string_view{"du thao"},      string_view{"ban sao"},
    string_view{"sao y"},
};

// Furniture only as a label: "Người ký: …".
constexpr std::array labels = {
    string_view{"nguoi ky"}, string_view{"ky boi"},       string_view{"ky ngay"},
    string_view{"ngay ky"},  string_view{"thoi gian ky"}, string_view{"co quan"},
    string_view{"email"},    string_view{"signed by"},    string_view{"nguon"},
    string_view{"do mat"},   string_view{"do khan"},
};

constexpr std::array addressees = {string_view{"kinh gui"}, string_view{"kinh trinh"}};
constexpr std::array subject_marks = {string_view{"v/v"}, string_view{"ve viec"}};

// Openers anywhere they stand with a capital.
constexpr std::array firm_openers = {
    string_view{"can cu"},       string_view{"xet thay"},    string_view{"xet de nghi"},
    string_view{"xet to trinh"}, string_view{"xet bao cao"}, string_view{"theo de nghi"},
    string_view{"kinh gui"},     string_view{"kinh trinh"},
};
// Openers only at the start of a paragraph: titles hold these words too.
constexpr std::array soft_openers = {
    string_view{"thuc hien"}, string_view{"theo"},       string_view{"tiep theo"},
    string_view{"de"},        string_view{"nham"},       string_view{"trong"},
    string_view{"thoi gian"}, string_view{"hien nay"},   string_view{"ngay"},
    string_view{"vua qua"},   string_view{"tren co so"}, string_view{"trien khai"},
};

constexpr std::array divisions = {string_view{"dieu"}, string_view{"chuong"}, string_view{"phan"},
                                  string_view{"muc"}};

constexpr std::array annex_marks = {
    string_view{"phu luc"},   string_view{"de cuong"}, string_view{"danh muc"},
    string_view{"danh sach"}, string_view{"phu bieu"}, string_view{"bieu so"},
    string_view{"mau so"},
};

constexpr std::array accompanying = {
    string_view{"ban hanh kem theo"},
    string_view{"kem theo"},
};

bool is_roman_numeral(string_view key) {
  return !key.empty() && key.find_first_not_of("ivx") == string_view::npos;
}

bool is_number(string_view key) {
  return !key.empty() && key.find_first_not_of("0123456789") == string_view::npos;
}

constexpr std::array ordinals = {string_view{"nhat"}, string_view{"hai"}, string_view{"ba"},
                                 string_view{"tu"}, string_view{"nam"}};

bool is_ordinal(string_view key) {
  return std::find(ordinals.begin(), ordinals.end(), key) != ordinals.end();
}

bool capital(const FormalWord& word) {
  return word.letters == Letters::capitalised || word.letters == Letters::upper;
}

// "I.", "I-" before a heading in capitals; "Điều 1", "Chương I", "Phần thứ nhất".
std::size_t heading_at(const FormalWords& words, std::size_t at) {
  if (at + 1 >= words.size())
    return 0;
  const FormalWord& next = words[at + 1];
  const bool numbered = is_roman_numeral(words[at].key) || is_number(words[at].key);
  if (numbered && starts_line(words, at) && (words[at].after == '.' || words[at].after == ')'))
    return 1;
  if (words[at].key == "i" && words[at].letters == Letters::upper &&
      (words[at].after == '.' || next.bullet) && next.letters == Letters::upper) {
    return 1;
  }
  const bool ordinal = next.key == "thu" && at + 2 < words.size() && is_ordinal(words[at + 2].key);
  const bool counted = is_roman_numeral(next.key) || is_number(next.key) || ordinal;
  return capital(words[at]) && counted && any_phrase_at(words, at, divisions) > 0 ? 2 : 0;
}

// "70 CÔNG BÁO/Số 302 + 303/Ngày 02-06-2026 71": issue, day and page go with it.
std::size_t gazette_at(const FormalWords& words, std::size_t at) {
  const std::size_t page = is_number(words[at].key) ? 1 : 0;
  if (at + page < words.size() && words[at + page].letters == Letters::upper) {
    if (const std::size_t section = any_phrase_at(words, at + page, gazette_sections))
      return page + section;
  }
  const std::size_t head = any_phrase_at(words, at + page, gazette_heads);
  if (head == 0)
    return 0;
  std::size_t end = at + page + head;
  while (end < words.size() && words[end].before <= Break::line &&
         (words[end].key.find_first_of("0123456789") != std::string::npos ||
          words[end].key == "ngay")) {
    ++end;
  }
  return end - at;
}

}  // namespace

std::size_t motto_at(const FormalWords& words, std::size_t at) {
  if (at > 0 && words[at].before == Break::none &&
      (words[at - 1].key == "nuoc" || words[at - 1].key == "cua")) {
    return 0;
  }
  return any_phrase_at(words, at, mottoes);
}

std::size_t furniture_at(const FormalWords& words, std::size_t at) {
  if (const std::size_t gazette = gazette_at(words, at))
    return gazette;
  if (!starts_line(words, at))
    return 0;
  const std::size_t line = line_end(words, at) - at;
  if (line == 1 && is_number(words[at].key))
    return 1;
  if (any_phrase_at(words, at, furniture) == line)
    return line;
  const std::size_t label = any_phrase_at(words, at, labels);
  return label > 0 && words[at + label - 1].after == ':' ? line : 0;
}

std::size_t addressee_at(const FormalWords& words, std::size_t at) {
  return capital(words[at]) || starts_line(words, at) ? any_phrase_at(words, at, addressees) : 0;
}

std::size_t subject_mark_at(const FormalWords& words, std::size_t at) {
  return any_phrase_at(words, at, subject_marks);
}

std::size_t opener_at(const FormalWords& words, std::size_t at) {
  if (const std::size_t heading = heading_at(words, at))
    return heading;
  if (const std::size_t firm = any_phrase_at(words, at, firm_openers)) {
    const bool line = starts_line(words, at);
    return line || words[at].letters == Letters::capitalised ? firm : 0;
  }
  const Break before = words[at].before;
  const bool paragraph = before == Break::paragraph || before == Break::rule;
  return paragraph && words[at].letters == Letters::capitalised
             ? any_phrase_at(words, at, soft_openers)
             : 0;
}

bool counts(const FormalWord& word) {
  return word.letters == Letters::none ||
         word.key.find_first_not_of("ivx0123456789.") == std::string::npos;
}

std::size_t annex_mark_at(const FormalWords& words, std::size_t at) {
  if (!starts_line(words, at) || words[at].bullet)
    return 0;
  const std::size_t count = any_phrase_at(words, at, annex_marks);
  if (count == 0)
    return 0;
  const std::size_t next = at + count;
  const bool counted_line =
      next < words.size() && line_end(words, at) == next + 1 && counts(words[next]);
  return counted_line || all_upper(words, at, next) ? count : 0;
}

std::size_t accompanies_at(const FormalWords& words, std::size_t at) {
  return words[at].opened ? any_phrase_at(words, at, accompanying) : 0;
}

bool is_running_line(const FormalWords& words, std::size_t at) {
  constexpr std::size_t shortest = 14;  // words of a line that can be no name
  if (line_end(words, at) - at < shortest)
    return false;
  const auto first = words.begin() + static_cast<long>(at);
  const auto lower_case = std::count_if(first, first + shortest, [](const FormalWord& word) {
    return word.letters == Letters::lower;
  });
  return 2 * static_cast<std::size_t>(lower_case) > shortest;
}

}  // namespace vankien::analyzers
