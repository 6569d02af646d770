#include "schema/text_terms.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/canonical_text.h"
#include "analyzers/outline.h"
#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "schema/terms.h"

namespace vankien::schema {
namespace {

using analyzers::Token;

// What stands between two words that belong together: blanks, one line end, dashes and the like.
bool joins(std::string_view gap) {
  constexpr std::string_view breaks = ".,;:!?()[]{}|\f";
  constexpr std::array<std::string_view, 3> long_breaks{"“", "”", "…"};
  return gap.find_first_of(breaks) == std::string_view::npos &&
         std::count(gap.begin(), gap.end(), '\n') < 2 &&
         std::none_of(long_breaks.begin(), long_breaks.end(), [=](std::string_view mark) {
           return gap.find(mark) != std::string_view::npos;
         });
}

bool is_number(std::string_view word) {
  return word.find_first_not_of("0123456789") == std::string_view::npos;
}

class TextTerms {
 public:
  TextTerms(Xapian::Document& posting, std::string_view text, std::size_t body_begin)
      : posting_(posting),
        text_(text),
        body_begin_(body_begin),
        outline_(analyzers::outline_of(text)),
        heading_(outline_.begin()) {}

  void add(const Token& token) {
    posting_.add_posting(token.key, token.position);
    if (token.position == 1 + word_starts_.size() * word_stride)
      word_starts_.push_back(static_cast<std::uint32_t>(token.span.begin));
    std::string folded = analyzers::fold(token.key);
    // Columns of figures would make as many pairs as the whole rest.
    const bool numbers = is_number(folded) && is_number(previous_);
    if (!previous_.empty() && !numbers && joins(text_.substr(end_, token.span.begin - end_)))
      posting_.add_term(pair_term(previous_, folded));
    const bool in_head = token.span.begin < body_begin_;
    if (in_head ? head_size_++ < most_head_words : lead_size_++ < lead_words)
      add_zone_word(posting_, Zone::lead, token.key, folded);
    if (in_heading(token.span.begin))
      add_zone_word(posting_, Zone::headings, token.key, folded);
    previous_ = std::move(folded);
    end_ = token.span.end;
  }

  [[nodiscard]] WordStarts take_word_starts() { return std::move(word_starts_); }

 private:
  // Asked with ever greater places.
  bool in_heading(std::size_t byte) {
    while (heading_ != outline_.end() && heading_->span.end <= byte)
      ++heading_;
    return heading_ != outline_.end() && heading_->span.begin <= byte;
  }

  Xapian::Document& posting_;
  std::string_view text_;
  std::size_t body_begin_;
  std::vector<analyzers::OutlineEntry> outline_;
  std::vector<analyzers::OutlineEntry>::const_iterator heading_;  // the next, or the one around
  std::size_t head_size_ = 0;  // words before the text proper so far
  std::size_t lead_size_ = 0;  // words of it
  std::string previous_;       // word, folded; empty before the first
  std::size_t end_ = 0;        // of that
  WordStarts word_starts_;
};

}  // namespace

void add_zone_word(Xapian::Document& posting, Zone zone, std::string_view word,
                   std::string_view folded) {
  posting.add_term(zone_term(zone, folded));
  if (word != folded)
    posting.add_term(marked_zone_term(zone, word));
}

WordStarts add_text_terms(Xapian::Document& posting, std::string_view text,
                          std::size_t body_begin) {
  const analyzers::CanonicalText canonical(text);
  analyzers::Tokenizer tokenizer(canonical);
  TextTerms terms(posting, text, body_begin);
  for (Token token; tokenizer.next(token);)
    terms.add(token);
  return terms.take_word_starts();
}

}  // namespace vankien::schema
