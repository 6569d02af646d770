#include "analyzers/personal_name.h"

#include <algorithm>
#include <array>

#include "analyzers/name_words.h"
#include "analyzers/office.h"

namespace vankien::analyzers {

namespace {

using std::string_view;

constexpr std::size_t longest_name = 6;

constexpr std::array ranks = {
    string_view{"dai tuong"},   string_view{"thuong tuong"}, string_view{"trung tuong"},
    string_view{"thieu tuong"}, string_view{"do doc"},       string_view{"chuan do doc"},
    string_view{"dai ta"},      string_view{"thuong ta"},    string_view{"trung ta"},
    string_view{"thieu ta"},    string_view{"dai uy"},       string_view{"thuong uy"},
    string_view{"giao su"},     string_view{"pho giao su"},  string_view{"tien si"},
    string_view{"thac si"},     string_view{"bac si"},       string_view{"ky su"},
    string_view{"luat su"},     string_view{"dong chi"},     string_view{"gs"},
    string_view{"pgs"},         string_view{"ts"},           string_view{"ths"},
    string_view{"bs"},          string_view{"cki"},          string_view{"ckii"},
    string_view{"bsckii"},      string_view{"bscki"},        string_view{"ks"},
    string_view{"cn"},          string_view{"nsnd"},         string_view{"ls"},
    string_view{"tskh"},        string_view{"ds"},           string_view{"d/c"},
};

// Folded. The Kinh, Hoa and Khmer names first, then Tày, Thái, Mường, H'Mông and those of the
// Central Highlands.
constexpr std::array family_names = {
    string_view{"nguyen"}, string_view{"tran"},   string_view{"le"},    string_view{"pham"},
    string_view{"hoang"},  string_view{"huynh"},  string_view{"phan"},  string_view{"vu"},
    string_view{"vo"},     string_view{"dang"},   string_view{"bui"},   string_view{"do"},
    string_view{"ho"},     string_view{"ngo"},    string_view{"duong"}, string_view{"ly"},
    string_view{"dinh"},   string_view{"dao"},    string_view{"doan"},  string_view{"lam"},
    string_view{"trinh"},  string_view{"truong"}, string_view{"mai"},   string_view{"to"},
    string_view{"ta"},     string_view{"ha"},     string_view{"cao"},   string_view{"chu"},
    string_view{"chau"},   string_view{"phung"},  string_view{"thai"},  string_view{"tang"},
    string_view{"quach"},  string_view{"luu"},    string_view{"luong"}, string_view{"la"},
    string_view{"kieu"},   string_view{"nghiem"}, string_view{"tong"},  string_view{"ton"},
    string_view{"vuong"},  string_view{"van"},    string_view{"tu"},    string_view{"thach"},
    string_view{"kim"},    string_view{"son"},    string_view{"danh"},  string_view{"kien"},
    string_view{"lieu"},   string_view{"la"},     string_view{"lai"},   string_view{"khong"},
    string_view{"khuat"},  string_view{"giang"},  string_view{"diep"},  string_view{"dam"},
    string_view{"bach"},   string_view{"bien"},   string_view{"cu"},    string_view{"cung"},
    string_view{"nhan"},   string_view{"ninh"},   string_view{"nong"},  string_view{"ong"},
    string_view{"phi"},    string_view{"quan"},   string_view{"su"},    string_view{"than"},
    string_view{"thieu"},  string_view{"tieu"},   string_view{"tiet"},  string_view{"trieu"},
    string_view{"uong"},   string_view{"vi"},     string_view{"au"},    string_view{"be"},
    string_view{"ma"},     string_view{"hua"},    string_view{"luc"},   string_view{"loc"},
    string_view{"lo"},     string_view{"cam"},    string_view{"quang"}, string_view{"sam"},
    string_view{"luu"},    string_view{"vang"},   string_view{"sung"},  string_view{"thao"},
    string_view{"lau"},    string_view{"mua"},    string_view{"hang"},  string_view{"trang"},
    string_view{"chang"},  string_view{"ly"},     string_view{"cu"},    string_view{"y"},
    string_view{"ksor"},   string_view{"rmah"},   string_view{"ro"},    string_view{"siu"},
    string_view{"nay"},    string_view{"kpa"},    string_view{"dieu"},  string_view{"lang"},
    string_view{"bo"},     string_view{"hau"},    string_view{"hoa"},   string_view{"thi"},
    string_view{"sy"},     string_view{"tram"},   string_view{"xa"},    string_view{"ung"},
    string_view{"phuong"}, string_view{"ngan"},   string_view{"mau"},
};

// Words of signature marks, folded; brackets around them or not.
constexpr std::array signed_marks = {
    string_view{"da ky va dong dau"},     string_view{"da ky dong dau"},  string_view{"da ky"},
    string_view{"handwritten signature"}, string_view{"signature"},       string_view{"signed"},
    string_view{"ky ten dong dau"},       string_view{"chu ky dong dau"}, string_view{"chu ky"},
};

// Capitalised phrases that follow a name where line ends were lost.
constexpr std::array followers = {
    string_view{"noi nhan"}, string_view{"phu luc"},  string_view{"ghi chu"},
    string_view{"danh muc"}, string_view{"nhu tren"}, string_view{"kinh gui"},
    string_view{"can cu"},   string_view{"nguoi ky"}, string_view{"ky boi"},
};

bool may_be_part(const FormalWord& word) {
  const bool capital = word.letters == Letters::capitalised || word.letters == Letters::upper;
  return capital && word.key.find_first_of("0123456789/") == std::string::npos &&
         word.key.size() <= 12;
}

std::size_t skip_ranks(const FormalWords& words, std::size_t at) {
  while (const std::size_t count = any_phrase_at(words, at, ranks)) {
    const std::size_t next = at + count;
    if (next >= words.size() || words[next].before == Break::paragraph)
      break;
    at = next;
  }
  return at;
}

bool ends_name(const FormalWords& words, std::size_t at) {
  return at >= words.size() || words[at].before != Break::none || signed_mark_at(words, at) > 0 ||
         any_phrase_at(words, at, followers) > 0;
}

// Where the words end that may be parts of a name from `begin` on; `begin` itself when a bracket or
// a list's bullet among them shows that this is no name.
std::size_t parts_end(const FormalWords& words, std::size_t begin) {
  std::size_t end = begin;
  while (end < words.size() && may_be_part(words[end]) &&
         (end == begin || !ends_name(words, end))) {
    if (words[end].opened || (end > begin && words[end].bullet))
      return begin;
    ++end;
    if (words[end - 1].after != '\0')
      break;
  }
  return end;
}

}  // namespace

PersonalName personal_name_at(const FormalWords& words, std::size_t at) {
  const std::size_t begin = skip_ranks(words, at);
  const std::size_t end = parts_end(words, begin);
  const std::size_t count = end - begin;
  if (count < 2 || count > longest_name || !ends_name(words, end))
    return {};
  if (words[end - 1].after != '\0' && words[end - 1].after != '.')
    return {};
  const PersonalName name{begin, end};
  const bool heading = !begins_with_family_name(words, name) || office_at(words, begin) > 0;
  return all_upper(words, begin, end) && heading ? PersonalName{} : name;
}

bool begins_with_family_name(const FormalWords& words, const PersonalName& name) {
  const std::string& first = words[name.begin].key;
  if (first.find('\'') != std::string::npos)
    return true;  // H'Yim, K'Bình
  return std::find(family_names.begin(), family_names.end(), first) != family_names.end();
}

std::string print_name(string_view text, const FormalWords& words, const PersonalName& name) {
  if (!all_upper(words, name.begin, name.end)) {
    std::string line = written(text, words, name.begin, name.end);
    while (!line.empty() && line.back() == '.')
      line.pop_back();
    return line;
  }
  NameWords made = name_words(text, words, name.begin, name.end);
  for (NameWord& word : made)
    word.capital = true;
  return print(made);
}

std::size_t signed_mark_at(const FormalWords& words, std::size_t at) {
  return at < words.size() ? any_phrase_at(words, at, signed_marks) : 0;
}

}  // namespace vankien::analyzers
