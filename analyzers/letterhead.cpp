#include "analyzers/letterhead.h"

#include <algorithm>

#include "analyzers/annexes.h"
#include "analyzers/closing.h"
#include "analyzers/head_reader.h"
#include "analyzers/issue_date.h"
#include "analyzers/issuing_body.h"
#include "analyzers/letterhead_number.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"
#include "analyzers/title_lines.h"

namespace vankien::analyzers {

namespace {

// The consolidated text of a decree bears the decree's type line; its number tells it apart.
bool is_consolidated(const Head& head) {
  return head.number && head.number->number->type_code() == "VBHN";
}

const DocumentType* type_of(const Head& head) {
  if (is_consolidated(head))
    return type_by_code("VBHN");
  if (head.type != nullptr)
    return head.type;
  const bool letter = head.addressed || !head.subject.empty();
  return letter && head.type_line.empty() ? type_by_code("CV") : nullptr;
}

std::string joined(std::string_view text, const Head& head, const std::vector<WordRange>& lines) {
  std::string title;
  for (const WordRange& line : lines) {
    if (!title.empty())
      title += ' ';
    title += written(text, head.words, line.begin, line.end);
    if (!line.empty() && head.words[line.end - 1].after == '-')
      title += " -";
  }
  return title;
}

std::optional<std::string> title_of(std::string_view text, const Head& head) {
  if (head.type_line.empty() && !head.subject.empty())
    return joined(text, head, {head.subject});
  std::vector<WordRange> telling;
  for (const WordRange& line : head.title) {
    if (!telling.empty() || !only_names_body(text, head.words, line))
      telling.push_back(line);
  }
  // What a consolidated text consolidates is told by its type line.
  if (!telling.empty() && is_consolidated(head))
    telling.insert(telling.begin(), head.type_line);
  if (!telling.empty())
    return joined(text, head, telling);
  if (head.title.empty())
    return std::nullopt;
  std::vector<WordRange> all{head.type_line};
  all.insert(all.end(), head.title.begin(), head.title.end());
  return joined(text, head, all);
}

// Of "(Kèm theo Kế hoạch số 106-KH/ĐUK, ngày …)" the number, else its words.
std::optional<std::string> attachment_of(std::string_view text, const Head& head) {
  if (!head.accompanies || head.number)
    return std::nullopt;
  const Span span{head.words[head.accompanies->begin].span.begin,
                  head.words[head.accompanies->end - 1].span.end};
  for (const NumberMatch& match : head.numbers) {
    const bool inside = match.span.begin >= span.begin && match.span.end <= span.end;
    if (inside && match.number)
      return match.number->str();
  }
  return written(text, head.words, head.accompanies->begin, head.accompanies->end);
}

// The letterhead's line goes first; documents without one may be dated above the signature, laws in
// the sentence of their adoption.
void take_place_and_date(Letterhead& letterhead, std::string_view text, const Head& head,
                         const Closing& closing) {
  std::optional<PlaceDate> line = head.place_date;
  if (!line && closing.signature)
    line = place_date_above(text, closing.signature->span.begin);
  if (line) {
    letterhead.place = line->place;
    letterhead.date = line->date;
    letterhead.year = line->year;
  } else if (closing.signature) {
    letterhead.date = adoption_date(text, closing.signature->span.begin);
  }
}

std::size_t byte_of(const Head& head, std::size_t word, std::size_t otherwise) {
  return word < head.words.size() ? head.words[word].outer.begin : otherwise;
}

}  // namespace

Letterhead read_letterhead(const CanonicalText& canonical, std::string_view file_name,
                           Writing writing) {
  const std::string_view text = canonical.text();
  const Head head = read_head(text);
  const std::size_t begin = byte_of(head, head.text_begin, std::min(head_bytes, text.size()));
  const Closing closing = read_closing(text, begin);
  Letterhead letterhead;
  take_number(letterhead, text, head, file_name, writing);
  if (const DocumentType* type = type_of(head))
    letterhead.type_code = type->code;
  letterhead.issuer = issuing_body(text, head, closing.signature);
  take_place_and_date(letterhead, text, head, closing);
  letterhead.title = title_of(text, head);
  if (closing.signature)
    letterhead.signer = {closing.signature->name, closing.signature->position};
  if (closing.recipients)
    letterhead.recipients = closing.recipients->names;
  letterhead.attachments = annex_titles(text, {closing.end, text.size()});
  letterhead.attachment_of = attachment_of(text, head);
  letterhead.body_begin = canonical.document_offset(begin);
  if (closing.begin < closing.end)
    letterhead.closing = canonical.document_span({closing.begin, closing.end});
  letterhead.body_end = canonical.document_offset(closing.end);
  return letterhead;
}

}  // namespace vankien::analyzers
