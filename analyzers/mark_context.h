// What stands around a mark of secrecy: whether the words are a mark at all, and whether the whole
// text is about secrecy.
#pragma once

#include <string_view>

#include "analyzers/secrecy.h"

namespace vankien::analyzers {

// True when the words that could be `mark` go on before or after them: "QUY CHẾ BẢO" / "MẬT",
// "MẶT" / "TRẬN", "VỀ VIỆC" / "THU HỒI" / "ĐẤT". `before` and `after` are what stands next in the
// same column.
bool continues_a_word(std::string_view before, Classification mark, std::string_view after);

// True for words about secrets and their protection ("bảo vệ bí mật nhà nước").
bool speaks_of_secrecy(std::string_view line);

// Collects what the lines of a page say about the subjects that marks are made of.
class SpokenOf {
 public:
  void add(std::string_view line);  // one that is no mark itself
  // True when marks of this kind are words of the text: "bảo vệ bí mật nhà nước", "thu hồi đất".
  [[nodiscard]] bool is_subject(Classification mark) const;

 private:
  bool secrecy_ = false;
  bool recall_ = false;
};

}  // namespace vankien::analyzers
