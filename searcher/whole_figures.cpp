#include "searcher/whole_figures.h"

#include <algorithm>

#include "analyzers/canonical_text.h"
#include "analyzers/date.h"
#include "analyzers/document_number.h"

namespace vankien::searcher {
namespace {

using analyzers::Span;

constexpr std::size_t margin = 96;  // bytes; more than a number or a date takes

struct Figure {
  Span span;
  enum class Kind { number, date } kind;
};

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

bool is_letter_or_digit(char byte) {
  const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  return letter || is_digit(byte) || static_cast<unsigned char>(byte) >= 0x80U;
}

std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

bool are_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), is_digit);
}

bool is_blank(char byte) {
  return byte == ' ' || byte == '\n' || byte == '\t';
}

// The words around `place`, from a blank or the beginning of the text.
Span surroundings(std::string_view text, Span place) {
  Span around{place.begin - std::min(place.begin, margin),
              std::min(place.end + margin, text.size())};
  while (around.begin > 0 && around.begin < place.begin && !is_blank(text[around.begin]))
    ++around.begin;
  while (around.end < text.size() && around.end > place.end && !is_blank(text[around.end]))
    --around.end;
  return around;
}

// Dates in figures alone: of "ngày 12 tháng 9 năm 2018" each word stands for itself.
std::optional<Span> in_figures(std::string_view text, Span date) {
  while (date.begin < date.end && !is_digit(text[date.begin]))
    ++date.begin;
  const bool words =
      std::any_of(text.begin() + static_cast<std::ptrdiff_t>(date.begin),
                  text.begin() + static_cast<std::ptrdiff_t>(date.end),
                  [](char byte) { return is_letter_or_digit(byte) && !is_digit(byte); });
  return words ? std::nullopt : std::optional(date);
}

void add_figures(std::string_view text, Span around, std::vector<Figure>& figures) {
  const analyzers::CanonicalText canonical(slice(text, around));
  const auto add = [&](Span found, Figure::Kind kind) {
    const Span place = canonical.document_span(found);
    figures.push_back({{place.begin + around.begin, place.end + around.begin}, kind});
  };
  for (const analyzers::NumberMatch& match : analyzers::find_numbers(canonical.text()))
    add(match.digits_to_code, Figure::Kind::number);
  for (const analyzers::DateMatch& match : analyzers::find_dates(canonical.text()))
    if (const auto date = in_figures(canonical.text(), match.span))
      add(*date, Figure::Kind::date);
}

std::vector<Figure> figures_near(std::string_view text, const std::vector<Occurrence>& occurrences,
                                 const std::vector<MarkPattern>& patterns) {
  std::vector<Span> places;
  for (const Occurrence& occurrence : occurrences) {
    if (!patterns[occurrence.pattern].shown || !are_digits(slice(text, occurrence.span)))
      continue;
    const Span around = surroundings(text, occurrence.span);
    if (!places.empty() && around.begin <= places.back().end)
      places.back().end = std::max(places.back().end, around.end);
    else
      places.push_back(around);
  }
  std::vector<Figure> figures;
  for (const Span& place : places)
    add_figures(text, place, figures);
  return figures;
}

class WholeFigures {
 public:
  WholeFigures(std::string_view text, std::vector<Occurrence>& occurrences,
               const std::vector<MarkPattern>& patterns)
      : text_(text), occurrences_(occurrences), patterns_(patterns), dropped_(occurrences.size()) {}

  void settle(const Figure& figure) {
    const auto [first, last] = inside(figure.span);
    if (figure.kind == Figure::Kind::number && complete(first, last, figure.span))
      return;
    if (covers(first, last, figure.span))
      return;
    for (std::size_t i = first; i < last; ++i)
      if (is_lone(occurrences_[i]))
        dropped_[i] = true;
  }

  void drop() {
    std::size_t place = 0;
    std::erase_if(occurrences_, [&](const Occurrence& /*one*/) { return dropped_[place++]; });
  }

 private:
  // The occurrences that overlap a place.
  [[nodiscard]] std::pair<std::size_t, std::size_t> inside(Span place) const {
    const auto first = std::lower_bound(
        occurrences_.begin(), occurrences_.end(), place.begin,
        [](const Occurrence& one, std::size_t begin) { return one.span.begin < begin; });
    const auto last = std::lower_bound(
        first, occurrences_.end(), place.end,
        [](const Occurrence& one, std::size_t end) { return one.span.begin < end; });
    return {static_cast<std::size_t>(first - occurrences_.begin()),
            static_cast<std::size_t>(last - occurrences_.begin())};
  }

  // Whether a number that was sought in part begins the figure; its mark then goes to the end.
  bool complete(std::size_t first, std::size_t last, Span place) {
    bool begun = false;
    for (std::size_t i = first; i < last && occurrences_[i].span.begin == place.begin; ++i)
      if (patterns_[occurrences_[i].pattern].number) {
        occurrences_[i].span.end = std::max(occurrences_[i].span.end, place.end);
        begun = true;
      }
    return begun;
  }

  // Whether all words of the figure were sought: it was typed whole.
  [[nodiscard]] bool covers(std::size_t first, std::size_t last, Span place) const {
    for (std::size_t at = place.begin; at < place.end; ++at) {
      while (first < last && occurrences_[first].span.end <= at)
        ++first;
      const bool marked = first < last && occurrences_[first].span.begin <= at;
      if (!marked && is_letter_or_digit(text_[at]))
        return false;
    }
    return true;
  }

  // Digits that are all of what was sought.
  [[nodiscard]] bool is_lone(const Occurrence& occurrence) const {
    return patterns_[occurrence.pattern].slots.size() == 1 &&
           are_digits(slice(text_, occurrence.span));
  }

  std::string_view text_;
  std::vector<Occurrence>& occurrences_;
  const std::vector<MarkPattern>& patterns_;
  std::vector<bool> dropped_;
};

}  // namespace

std::vector<Occurrence> in_whole_figures(std::string_view text, std::vector<Occurrence> occurrences,
                                         const std::vector<MarkPattern>& patterns) {
  WholeFigures whole(text, occurrences, patterns);
  for (const Figure& figure : figures_near(text, occurrences, patterns))
    whole.settle(figure);
  whole.drop();
  return occurrences;
}

}  // namespace vankien::searcher
