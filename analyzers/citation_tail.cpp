#include "analyzers/citation_tail.h"

#include "analyzers/body_phrase.h"
#include "analyzers/ordinal.h"
#include "analyzers/plenum.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

namespace {

std::string single_spaced(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    if (!is_blank(byte))
      out += byte;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return out;
}

class TailReader {
 public:
  TailReader(std::string_view text, std::size_t offset) : text_(text) { tail_.end = offset; }

  CitationTail read();

 private:
  // Each takes its part from `at` on if it stands there and was not taken before.
  bool take_date(TextCursor at);
  bool take_plenum(TextCursor at);
  bool take_issuer(TextCursor at);
  bool take_term(TextCursor at);

  std::string_view text_;
  CitationTail tail_;
};

bool TailReader::take_date(TextCursor at) {
  if (tail_.date)
    return false;
  const bool bracket = at.take('(');
  const auto match = date_at(text_, at.at());
  if (!match)
    return false;
  TextCursor close(text_, match->span.end);
  if (bracket && !close.take(')'))
    return false;
  tail_.date = match->date;
  tail_.end = close.at();
  return true;
}

bool TailReader::take_plenum(TextCursor at) {
  if (!tail_.plenums.empty() || tail_.issuer)
    return false;
  const bool bracket = at.take('(');
  const auto plenum = plenum_at(text_, at.at());
  if (!plenum)
    return false;
  tail_.plenums = plenum->plenums;
  tail_.terms = plenum->terms;
  TextCursor close(text_, plenum->end);
  if (bracket)
    close.take(')');
  tail_.end = close.at();
  return true;
}

bool TailReader::take_issuer(TextCursor at) {
  if (tail_.issuer || !at.take_word("cua"))
    return false;
  at.skip_blanks();
  const std::size_t end = body_phrase_end(text_, at.at());
  if (end == at.at())
    return false;
  tail_.issuer = single_spaced(text_.substr(at.at(), end - at.at()));
  tail_.end = end;
  return true;
}

bool TailReader::take_term(TextCursor at) {
  if (!tail_.terms.empty())
    return false;
  tail_.terms = take_terms(at);
  if (tail_.terms.empty())
    return false;
  tail_.end = at.at();
  return true;
}

CitationTail TailReader::read() {
  for (bool more = true; more;) {
    TextCursor at(text_, tail_.end);
    at.skip_blanks();
    if (at.take(','))
      at.skip_blanks();
    more = take_date(at) || take_plenum(at) || take_issuer(at) || take_term(at);
  }
  return tail_;
}

}  // namespace

CitationTail read_citation_tail(std::string_view text, std::size_t offset) {
  return TailReader(text, offset).read();
}

}  // namespace vankien::analyzers
