#include "analyzers/number_separator.h"

namespace vankien::analyzers {

namespace {

bool take_underscores(TextCursor& cursor) {
  const std::size_t begin = cursor.at();
  while (cursor.take('_')) {
  }
  return cursor.at() != begin;
}

}  // namespace

Separator take_separator(TextCursor& cursor) {
  const std::size_t begin = cursor.at();
  cursor.skip_blanks();
  Separator separator = cursor.at() == begin ? Separator::none : Separator::blank;
  if (cursor.take_slashes()) {
    separator = Separator::slash;
  } else if (cursor.take_dashes() || take_underscores(cursor)) {
    separator = Separator::dash;
  }
  cursor.skip_blanks();
  return separator;
}

}  // namespace vankien::analyzers
