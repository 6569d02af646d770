// Whether a piece of a line belongs to a letterhead: the name of a body, the number, the date.
#pragma once

#include <string_view>

namespace vankien::analyzers {

enum class LetterheadPart {
  none,     // other words
  body,     // perhaps the name of a body: it opens as one does
  sure,     // the party's name, the state's, a party committee's, a number, a date, a type
  nothing,  // no letter at all
};

// Before a mark of secrecy, a number and the name of a type must be nothing more: what goes on is a
// title ("QUY CHẾ QUẢN LÝ TÀI LIỆU MẬT").
enum class Side { before, after };
LetterheadPart letterhead_part(std::string_view text, Side side);

// True for a body's name and for what is sure.
bool is_letterhead_part(std::string_view line);

}  // namespace vankien::analyzers
