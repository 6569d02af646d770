// The capitals of bodies' names, from a table of fixed names and from the kinds of words around.
#include <algorithm>
#include <array>
#include <iterator>

#include "analyzers/administration.h"
#include "analyzers/name_words.h"

namespace vankien::analyzers {

namespace {

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

const std::vector<NameWords>& fixed_patterns() {
  static const std::vector<NameWords> patterns = [] {
    std::vector<NameWords> made;
    std::transform(fixed_names.begin(), fixed_names.end(), std::back_inserter(made), spelled_name);
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

}  // namespace

void usual_case(NameWords& words) {
  CaseRules(words).apply();
}

}  // namespace vankien::analyzers
