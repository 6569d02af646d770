#include "analyzers/citation_draft.h"

#include <algorithm>
#include <iterator>

#include "analyzers/number_mentions.h"
#include "analyzers/plenum.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"
#include "analyzers/type_name.h"

namespace vankien::analyzers {

namespace {

bool is_mark_or_space(char byte) {
  return byte == ' ' || byte == '\t' || byte == '*' || byte == '#' || byte == '|' || byte == '\\';
}

bool begins_line(std::string_view text, std::size_t offset) {
  while (offset > 0 && is_mark_or_space(text[offset - 1]))
    --offset;
  return offset == 0 || text[offset - 1] == '\n';
}

bool ends_line(std::string_view text, std::size_t offset) {
  while (offset < text.size() && is_mark_or_space(text[offset]))
    ++offset;
  return offset >= text.size() || text[offset] == '\n';
}

// "Số 106-KH/ĐUK" on a line of its own is the number of a letterhead, this document's or an
// attachment's.
bool is_letterhead(std::string_view text, const NumberMatch& match,
                   const std::optional<DocumentNumber>& own) {
  if (!begins_line(text, match.span.begin))
    return false;
  const bool is_own = own && match.number && *match.number == *own;
  const bool alone = ends_line(text, match.span.end);
  return match.type_word ? is_own && alone : is_own || alone;
}

CitationDraft draft_of(const NumberMatch& match) {
  CitationDraft draft;
  draft.citation.span = match.span;
  draft.citation.number = match.number;
  draft.citation.partial = match.partial;
  draft.citation.type_code = match.type_word;
  return draft;
}

void mark_lists(std::vector<CitationDraft>& drafts) {
  for (std::size_t i = 1; i < drafts.size(); ++i) {
    if (drafts[i - 1].citation.span == drafts[i].citation.span)
      drafts[i - 1].listed = drafts[i].listed = true;
  }
}

std::vector<CitationDraft> draft_numbers(std::string_view text,
                                         const std::optional<DocumentNumber>& own) {
  std::vector<CitationDraft> drafts;
  for (const NumberMatch& match : find_number_mentions(text, most_citations)) {
    if (!is_letterhead(text, match, own))
      drafts.push_back(draft_of(match));
  }
  mark_lists(drafts);
  return drafts;
}

// A name that a plenum's phrase may follow: where it begins, where the phrase does.
struct PlenumDocument {
  std::string_view type_code;
  Span name;
};

// "NQTW4", "NQ TW 4".
std::optional<PlenumDocument> short_name_at(std::string_view text, std::size_t q) {
  const bool begins =
      q > 0 && (text[q - 1] == 'N' || text[q - 1] == 'n') && !word_character_before(text, q - 1);
  if (!begins)
    return std::nullopt;
  return PlenumDocument{"NQ", {q - 1, q + 1}};
}

std::optional<PlenumDocument> full_name_at(std::string_view text, std::size_t second_word) {
  if (second_word == 0 || !is_blank(text[second_word - 1]))
    return std::nullopt;
  const Span first = word_ending_at(text, blanks_begin(text, second_word));
  const std::string_view onset = slice(text, first).substr(0, 1);
  if (onset.find_first_of("NnKk") == onset.npos)
    return std::nullopt;
  const TypeName name = type_name_at_start(text.substr(first.begin));
  if (!name.type || (name.type->code != "NQ" && name.type->code != "KL"))
    return std::nullopt;
  return PlenumDocument{name.type->code, {first.begin, first.begin + name.size}};
}

std::optional<PlenumDocument> plenum_document_at(std::string_view text, std::size_t letter) {
  switch (text[letter]) {
    case 'q':
    case 'Q':
      if (auto name = short_name_at(text, letter))
        return name;
      return full_name_at(text, letter);
    case 'l':
    case 'L':
      return full_name_at(text, letter);
    default:
      return std::nullopt;
  }
}

CitationDraft draft_of(const PlenumDocument& document, const PlenumPhrase& phrase) {
  CitationDraft draft;
  draft.citation.span = {document.name.begin, phrase.end};
  draft.citation.kind = Citation::Kind::alias;
  draft.citation.type_code = std::string(document.type_code);
  draft.tail.plenums = phrase.plenums;
  draft.tail.terms = phrase.terms;
  return draft;
}

std::vector<CitationDraft> draft_plenums(std::string_view text) {
  std::vector<CitationDraft> drafts;
  for (std::size_t at = 0; at < text.size() && drafts.size() < most_citations; ++at) {
    const auto document = plenum_document_at(text, at);
    if (!document)
      continue;
    if (const auto phrase = plenum_at(text, document->name.end)) {
      drafts.push_back(draft_of(*document, *phrase));
      at = phrase->end - 1;
    }
  }
  return drafts;
}

bool by_place(const CitationDraft& left, const CitationDraft& right) {
  return left.citation.span.begin < right.citation.span.begin;
}

bool overlap(const CitationDraft& left, const CitationDraft& right) {
  return left.citation.span.begin < right.citation.span.end &&
         right.citation.span.begin < left.citation.span.end;
}

// Of two that overlap the number says more than the name.
std::vector<CitationDraft> merged(std::vector<CitationDraft> numbers,
                                  std::vector<CitationDraft> names) {
  if (names.empty())
    return numbers;
  std::sort(names.begin(), names.end(), by_place);
  std::size_t next = 0;
  std::erase_if(names, [&](const CitationDraft& name) {
    while (next < numbers.size() && numbers[next].citation.span.end <= name.citation.span.begin)
      ++next;
    return next < numbers.size() && overlap(numbers[next], name);
  });
  std::vector<CitationDraft> all;
  all.reserve(numbers.size() + names.size());
  std::merge(std::make_move_iterator(numbers.begin()), std::make_move_iterator(numbers.end()),
             std::make_move_iterator(names.begin()), std::make_move_iterator(names.end()),
             std::back_inserter(all), by_place);
  return all;
}

// A tail found after the name joins what the name itself said.
void read_tail(std::string_view text, CitationDraft& draft) {
  CitationTail tail = read_citation_tail(text, draft.citation.span.end);
  if (draft.citation.kind == Citation::Kind::alias) {
    tail.plenums = draft.tail.plenums;
    if (tail.terms.empty())
      tail.terms = draft.tail.terms;
  }
  draft.citation.span.end = tail.end;
  draft.tail = std::move(tail);
}

}  // namespace

std::vector<CitationDraft> draft_citations(std::string_view text,
                                           const std::optional<DocumentNumber>& own) {
  std::vector<CitationDraft> drafts = merged(draft_numbers(text, own), draft_plenums(text));
  drafts = merged(std::move(drafts), draft_laws(text));
  drafts = merged(std::move(drafts), draft_names(text));
  for (CitationDraft& draft : drafts)
    read_tail(text, draft);
  // Their own words say all.
  drafts = merged(std::move(drafts), draft_descriptions(text));
  return merged(std::move(drafts), draft_references(text));
}

}  // namespace vankien::analyzers
