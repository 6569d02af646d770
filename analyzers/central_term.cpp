#include "analyzers/central_term.h"

#include <algorithm>
#include <array>

#include "analyzers/syllable.h"

namespace vankien::analyzers {

namespace {

// From the first day of the congress's month to the last of the next congress's.
struct Term {
  std::string_view name;
  Date first;
  Date last;
};

constexpr std::array terms = {
    Term{"VI", {1986, 12, 1}, {1991, 6, 30}},  Term{"VII", {1991, 6, 1}, {1996, 7, 31}},
    Term{"VIII", {1996, 6, 1}, {2001, 4, 30}}, Term{"IX", {2001, 4, 1}, {2006, 4, 30}},
    Term{"X", {2006, 4, 1}, {2011, 1, 31}},    Term{"XI", {2011, 1, 1}, {2016, 1, 31}},
    Term{"XII", {2016, 1, 1}, {2021, 2, 28}},  Term{"XIII", {2021, 1, 1}, {2026, 1, 31}},
    Term{"XIV", {2026, 1, 1}, {2031, 12, 31}},
};

bool holds(const Term& term, const Date& day) {
  return !(day < term.first) && !(term.last < day);
}

}  // namespace

bool may_be_of_term(std::string_view term, const Date& day) {
  const auto found = std::find_if(terms.begin(), terms.end(),
                                  [term](const Term& entry) { return entry.name == term; });
  return found == terms.end() || holds(*found, day);
}

bool share_a_term(const Date& left, const Date& right) {
  return std::any_of(terms.begin(), terms.end(),
                     [&](const Term& term) { return holds(term, left) && holds(term, right); });
}

bool has_central_terms(std::string_view body_code) {
  return fold(body_code) == "tw";
}

}  // namespace vankien::analyzers
