#include "analyzers/citation_purpose.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/relation.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

using namespace std::string_view_literals;

// Purposes are titles; what is longer is something else.
constexpr std::size_t longest_purpose = 900;

// After a comma these go on with the sentence, not with the purpose.
constexpr std::array continuations = {"trong do"sv, "nhat la"sv, "dong thoi"sv, "gan voi"sv,
                                      "ket hop"sv,  "dam bao"sv, "bao dam"sv,   "cu the"sv,
                                      "theo do"sv,  "qua do"sv,  "tu do"sv};

// With a capital after a comma: who acts in the sentence.
constexpr std::array bodies = {"ban"sv,    "tinh uy"sv, "thanh uy"sv, "huyen uy"sv, "dang uy"sv,
                               "chi uy"sv, "uy ban"sv,  "hoi dong"sv, "van phong"sv};

// A purpose may begin with these without "về": "Kết luận số 38-KL/TW … tiếp tục quán triệt …".
constexpr std::array openings = {"tiep tuc"sv,  "thuc hien"sv, "trien khai"sv, "ban hanh"sv,
                                 "huong dan"sv, "sua doi"sv,   "bo sung"sv,    "quy dinh"sv};

// How well something is done is not what is done: "thực hiện tốt Quy chế …".
constexpr std::array adverbs = {"nghiem tuc"sv, "nghiem"sv, "tot"sv, "co hieu qua"sv, "hieu qua"sv};

void skip_marks(TextCursor& cursor) {
  do {
    cursor.skip_blanks();
  } while (cursor.take('*') || cursor.take('_'));
}

bool take_about(TextCursor& cursor) {
  TextCursor ahead = cursor;
  if (!ahead.take_word("ve") || accent_key(cursor.slice_to(ahead)) != "về")
    return false;
  cursor = ahead;
  skip_marks(cursor);
  return true;
}

bool is_capital(const TextCursor& cursor) {
  TextCursor ahead = cursor;
  const std::string_view word = ahead.take_word();
  return !word.empty() && lower(decode(word, 0).value) != decode(word, 0).value;
}

template <typename Phrases>
bool any_at(TextCursor cursor, const Phrases& phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&cursor](std::string_view phrase) {
    TextCursor ahead = cursor;
    return ahead.take_words(phrase);
  });
}

bool take_carrying_out(TextCursor& cursor) {
  if (!cursor.take_words("thuc hien"))
    return false;
  skip_marks(cursor);
  std::any_of(adverbs.begin(), adverbs.end(),
              [&cursor](std::string_view adverb) { return cursor.take_words(adverb); });
  return true;
}

// The end of a quotation whose opening mark stands before `begin`; quotations nest.
std::size_t quotation_end(std::string_view text, std::size_t begin, std::size_t limit) {
  std::size_t depth = 1;
  for (std::size_t at = begin; at < limit; ++at) {
    const std::string_view rest = text.substr(at);
    if (rest.front() == '"' && depth == 1)
      return at;
    if (rest.starts_with("“"))
      ++depth;
    else if (rest.starts_with("”") && --depth == 0)
      return at;
  }
  return limit;
}

bool ends_plain_purpose(std::string_view text, std::size_t at) {
  if (text[at] == ';')
    return true;
  if (text[at] != ',')
    return false;
  TextCursor next(text, at + 1);
  next.skip_blanks();
  return any_at(next, continuations) || (is_capital(next) && any_at(next, bodies));
}

// A bracket that the purpose opens belongs to it, what stands in it too; one that stays open does
// not.
std::size_t plain_end(std::string_view text, std::size_t begin, std::size_t limit) {
  std::optional<std::size_t> opened;
  for (std::size_t at = begin; at < limit; ++at) {
    const bool closes_more = text[at] == ')' && !std::exchange(opened, std::nullopt);
    if (text[at] == '(' && !opened)
      opened = at;
    if (closes_more || (!opened && ends_plain_purpose(text, at)))
      return at;
  }
  return opened.value_or(limit);
}

// “về nâng cao …”: the word that opened the purpose may stand inside the marks.
Span inside_marks(std::string_view text, Span quoted) {
  TextCursor cursor(text, quoted.begin);
  skip_marks(cursor);
  take_about(cursor);
  return trimmed_purpose(text, {std::min(cursor.at(), quoted.end), quoted.end});
}

}  // namespace

Span trimmed_purpose(std::string_view text, Span words) {
  constexpr std::string_view marks = " \t\r\n*_,.;:\"";
  while (words.begin < words.end && marks.find(text[words.begin]) != marks.npos)
    ++words.begin;
  while (words.end > words.begin && marks.find(text[words.end - 1]) != marks.npos)
    --words.end;
  return words;
}

std::optional<Purpose> purpose_after(std::string_view text, Span sentence) {
  const std::size_t limit = std::min(sentence.end, sentence.begin + longest_purpose);
  TextCursor cursor(text, sentence.begin);
  skip_marks(cursor);
  const bool comma = cursor.take(',');
  skip_marks(cursor);
  const bool about = take_about(cursor);
  if (comma && !about)
    return std::nullopt;
  if (cursor.take("“") || cursor.take('"')) {
    const Span quoted{cursor.at(), quotation_end(text, cursor.at(), limit)};
    const std::size_t mark = quoted.end < limit ? (text[quoted.end] == '"' ? 1 : "”"sv.size()) : 0;
    return Purpose{inside_marks(text, quoted), quoted.end + mark, true};
  }
  if (!about && !any_at(cursor, openings))
    return std::nullopt;
  const Span plain{std::min(cursor.at(), limit), plain_end(text, cursor.at(), limit)};
  return Purpose{trimmed_purpose(text, plain), plain.end, false};
}

std::optional<Span> purpose_before(std::string_view text, Span stretch) {
  std::optional<std::size_t> begin;
  for (std::size_t at = stretch.begin; at < stretch.end;) {
    TextCursor cursor(text, at);
    if (text[at] == ';')
      begin.reset();
    if (take_about(cursor) || take_carrying_out(cursor))
      begin = cursor.at();
    else if (cursor.take_word().empty())
      cursor = TextCursor(text, at + 1);
    at = std::max(cursor.at(), at + 1);
  }
  if (!begin)
    return std::nullopt;
  Span words = trimmed_purpose(text, {std::min(*begin, stretch.end), stretch.end});
  // "… được thể hiện trong Chỉ thị …"
  if (const auto passive = word_before(text, words.end, "duoc"); passive && words.size() > 0)
    words = trimmed_purpose(text, {words.begin, std::max(words.begin, passive->begin)});
  return words.size() == 0 ? std::nullopt : std::make_optional(words);
}

}  // namespace vankien::analyzers
