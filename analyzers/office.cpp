#include "analyzers/office.h"

#include <algorithm>
#include <array>

#include "analyzers/administration.h"
#include "analyzers/name_words.h"

namespace vankien::analyzers {

namespace {

using std::string_view;

// Longer ones first. Party, state, courts, companies, schools, army.
constexpr std::array offices = {
    string_view{"thuong truc ban bi thu"},
    string_view{"tong bi thu"},
    string_view{"bi thu"},
    string_view{"chu tich nuoc"},
    string_view{"chu tich"},
    string_view{"chu nhiem"},
    string_view{"thu tuong"},
    string_view{"tong cuc truong"},
    string_view{"cuc truong"},
    string_view{"chi cuc truong"},
    string_view{"bo truong"},
    string_view{"thu truong"},
    string_view{"vu truong"},
    string_view{"truong ban"},
    string_view{"truong phong"},
    string_view{"truong thue"},
    string_view{"truong doan"},
    string_view{"truong tieu ban"},
    string_view{"chanh van phong"},
    string_view{"chanh thanh tra"},
    string_view{"chanh an"},
    string_view{"vien truong"},
    string_view{"tong giam doc"},
    string_view{"giam doc"},
    string_view{"thong doc"},
    string_view{"tong thanh tra"},
    string_view{"tong kiem toan"},
    string_view{"tong thu ky"},
    string_view{"thu ky"},
    string_view{"hieu truong"},
    string_view{"tong tham muu truong"},
    string_view{"chi huy truong"},
    string_view{"tu lenh"},
    string_view{"chinh uy"},
    string_view{"hat truong"},
    string_view{"doi truong"},
    string_view{"to truong"},
    string_view{"tong bien tap"},
    string_view{"uy vien thuong truc"},
    string_view{"uy vien"},
    string_view{"ban"},
    string_view{"van phong"},
};

constexpr std::array qualifiers = {string_view{"thuong truc"}, string_view{"phu trach"},
                                   string_view{"chuyen trach"}};

// "Phó Ban", "Phó Văn phòng": offices only after "Phó".
bool only_of_deputies(string_view office) {
  return office == "ban" || office == "van phong";
}

std::size_t deputy_mark(const FormalWords& words, std::size_t at) {
  std::size_t count = 0;
  if (at < words.size() && (words[at].key == "q" || words[at].key == "quyen"))
    ++count;
  if (at + count < words.size() && words[at + count].key == "pho")
    ++count;
  return count;
}

struct Spelling {
  string_view folded;
  string_view written;
};

// Where the usual case of an office is not "capital at its first word".
constexpr std::array spellings = {
    Spelling{"pho", "Phó"},
    Spelling{"thuong truc ban bi thu", "Thường trực Ban Bí thư"},
    Spelling{"tong bi thu", "Tổng Bí thư"},
    Spelling{"chu tich nuoc", "Chủ tịch nước"},
    Spelling{"tong cuc truong", "Tổng cục trưởng"},
    Spelling{"chanh van phong", "Chánh Văn phòng"},
    Spelling{"chanh thanh tra", "Chánh Thanh tra"},
    Spelling{"chanh an", "Chánh án"},
    Spelling{"tong giam doc", "Tổng Giám đốc"},
    Spelling{"truong thue", "Trưởng Thuế"},
    Spelling{"tong thanh tra", "Tổng Thanh tra"},
    Spelling{"tong kiem toan", "Tổng Kiểm toán"},
    Spelling{"tong thu ky", "Tổng Thư ký"},
    Spelling{"tong tham muu truong", "Tổng Tham mưu trưởng"},
    Spelling{"van phong", "Văn phòng"},
};

// Gives the words [begin, end) of `name` the capitals of `written`.
void take_capitals(NameWords& name, std::size_t begin, std::size_t end, string_view folded) {
  const auto known = std::find_if(spellings.begin(), spellings.end(),
                                  [folded](const Spelling& each) { return each.folded == folded; });
  if (known == spellings.end()) {
    for (std::size_t i = begin; i < end; ++i)
      name[i].capital = i == begin;
    return;
  }
  const NameWords pattern = name_words(known->written);
  for (std::size_t i = begin; i < end; ++i)
    name[i].capital = pattern[i - begin].capital;
}

string_view office_phrase_at(const FormalWords& words, std::size_t at, bool deputy) {
  const auto found = std::find_if(offices.begin(), offices.end(), [&](string_view office) {
    return (deputy || !only_of_deputies(office)) && phrase_at(words, at, office) > 0;
  });
  return found == offices.end() ? string_view{} : *found;
}

std::size_t words_in(string_view phrase) {
  return static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
}

}  // namespace

std::size_t office_at(const FormalWords& words, std::size_t at) {
  const std::size_t mark = deputy_mark(words, at);
  const string_view office = office_phrase_at(words, at + mark, mark > 0);
  if (office.empty())
    return 0;
  const std::size_t end = at + mark + words_in(office);
  return end + any_phrase_at(words, end, qualifiers) - at;
}

std::string office_name(string_view text, const FormalWords& words, std::size_t begin,
                        std::size_t end) {
  NameWords office = name_words(text, words, begin, end);
  if (!all_upper(words, begin, end))
    return print(office);
  const std::size_t mark = deputy_mark(words, begin);
  const string_view phrase = office_phrase_at(words, begin + mark, mark > 0);
  const std::size_t core = mark + (phrase.empty() ? 0 : words_in(phrase));
  const std::size_t known = std::max(core, office_at(words, begin));
  NameWords rest(office.begin() + static_cast<long>(std::min(known, office.size())), office.end());
  usual_case(rest);
  if (!rest.empty() && level_at(rest, 0) != nullptr)
    rest.front().capital = false;
  std::copy(rest.begin(), rest.end(),
            office.begin() + static_cast<long>(std::min(known, office.size())));
  for (std::size_t i = 0; i < known && i < office.size(); ++i)
    office[i].capital = i < mark || i == core;
  if (mark < core)
    take_capitals(office, mark, core, phrase);
  if (!office.empty() && office.front().key == "q")
    office.front().text = "quyền";
  return print(office);
}

}  // namespace vankien::analyzers
