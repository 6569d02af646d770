#include "analyzers/number_list.h"

#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

bool is_list_joint(std::string_view text, Span gap) {
  TextCursor cursor(text.substr(0, gap.end), gap.begin);
  cursor.skip_blanks();
  const bool comma = cursor.take(',') || cursor.take(';');
  cursor.skip_blanks();
  const bool word = cursor.take_word("va") || cursor.take_word("hoac");
  if (!comma && !word)
    return false;
  cursor.skip_blanks();
  if (cursor.take_word("so"))
    cursor.take(':');
  cursor.skip_blanks();
  return cursor.at() == gap.end;
}

}  // namespace vankien::analyzers
