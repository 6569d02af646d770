#include "tests/searcher/naive_search.h"

#include <algorithm>
#include <stdexcept>

#include "analyzers/canonical_text.h"
#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "searcher/matching.h"

namespace vankien::searcher {
namespace {

using analyzers::DocumentNumber;
using analyzers::PartialNumber;

std::string with_one_ky(const std::string& key) {
  if (key == "kỳ")
    return "kì";
  return key == "ky" ? "ki" : key;
}

std::string facet_value(const std::string& text) {
  return text.empty() ? "unknown" : text;
}

std::array<std::string, 3> facet_values(const Draft& draft) {
  return {facet_value(draft.type), facet_value(draft.issuer), facet_value(draft.date.substr(0, 4))};
}

bool in_period(const Draft& draft, const Selections& selections) {
  if (selections.from.empty() && selections.to.empty())
    return true;
  return !draft.date.empty() && draft.date >= selections.from &&
         (selections.to.empty() || draft.date <= selections.to);
}

// What is known of the number must be so in `number`.
bool fits(const DocumentNumber& number, const PartialNumber& known) {
  return number.sequence() == known.sequence && (!known.year || number.year() == known.year) &&
         (!known.type_code || number.type_code() == *known.type_code) &&
         (!known.body_code ||
          analyzers::fold(number.body_code()) == analyzers::fold(*known.body_code));
}

bool is_meant(const std::string& written, const NumberItem& item) {
  const auto number = DocumentNumber::parse(written);
  if (!number)
    return false;
  return item.number ? *number == *item.number : fits(*number, *item.partial);
}

// Words and numbers may be left out; fields and what is excluded may not.
bool may_be_left_out(const Clause& clause) {
  return is_text(clause) && !clause.excluded;
}

// Whether `held`, some of `clauses`, has all of those that may not be left out.
bool has_fixed(const std::vector<Clause>& held, const std::vector<Clause>& clauses) {
  const auto fixed = [](const std::vector<Clause>& all) {
    return all.size() -
           static_cast<std::size_t>(std::count_if(all.begin(), all.end(), may_be_left_out));
  };
  return fixed(held) == fixed(clauses);
}

}  // namespace

ComparedWord::ComparedWord(const std::string& word)
    : key(word), own(with_one_ky(word)), folded(with_one_ky(analyzers::fold(word))) {}

bool same_word(const ComparedWord& typed, const ComparedWord& present, bool strict) {
  return strict && typed.own != typed.folded ? typed.own == present.own
                                             : typed.folded == present.folded;
}

NaiveSearch::NaiveSearch(const std::vector<Draft>& drafts) {
  for (const Draft& draft : drafts) {
    Document document{draft, {}};
    const analyzers::CanonicalText canonical(document.draft.text);
    analyzers::Tokenizer tokenizer(canonical);
    for (analyzers::Token token; tokenizer.next(token);)
      document.words.emplace(token.position, ComparedWord(token.key));
    documents_.emplace(draft.id, std::move(document));
  }
}

bool NaiveSearch::holds_phrase(const Document& document, const std::vector<Word>& phrase,
                               bool strict) {
  const auto counts_as = [&](const Word& typed, const ComparedWord& present) {
    const bool near =
        std::find(typed.near.begin(), typed.near.end(), present.key) != typed.near.end();
    return (near && !strict) || same_word(ComparedWord(typed.key), present, strict);
  };
  const auto stands_at = [&](std::uint32_t position, const Word& word) {
    const auto range = document.words.equal_range(position);
    return std::any_of(range.first, range.second,
                       [&](const auto& entry) { return counts_as(word, entry.second); });
  };
  return std::any_of(document.words.begin(), document.words.end(), [&](const auto& start) {
    std::uint32_t position = start.first;
    return std::all_of(phrase.begin(), phrase.end(),
                       [&](const Word& word) { return stands_at(position++, word); });
  });
}

bool NaiveSearch::holds_number(const Document& document, const NumberItem& item) {
  const Draft& draft = document.draft;
  const bool bears = is_meant(draft.number, item);
  const bool cites = std::any_of(draft.cites.begin(), draft.cites.end(), [&](const auto& citation) {
    return is_meant(citation.number, item);
  });
  if (item.role != NumberItem::Role::any)
    return item.role == NumberItem::Role::bearer ? bears : cites;
  // What is no complete number may also be nothing but words.
  const bool in_words =
      item.partial && std::all_of(item.words.begin(), item.words.end(), [&](const Word& word) {
        return holds_phrase(document, {word}, false);
      });
  return bears || cites || in_words;
}

bool NaiveSearch::holds_item(const Document& document, const Item& item, bool strict) {
  if (const auto* phrase = std::get_if<Phrase>(&item))
    return holds_phrase(document, phrase->words, strict);
  if (const auto* number = std::get_if<NumberItem>(&item))
    return holds_number(document, *number);
  if (const auto* type = std::get_if<TypeItem>(&item))
    return document.draft.type == type->code;
  if (const auto* year = std::get_if<YearItem>(&item)) {
    const std::string value = document.draft.date.substr(0, 4);
    return value >= std::to_string(year->from) && value <= std::to_string(year->to);
  }
  if (const auto* period = std::get_if<DateItem>(&item); period != nullptr && !period->mentioned)
    return document.draft.date >= period->from.iso() && document.draft.date <= period->to.iso();
  throw std::logic_error("the scan knows no such item");
}

bool NaiveSearch::holds(const Document& document, const Clause& clause) {
  const bool any = std::any_of(clause.any_of.begin(), clause.any_of.end(), [&](const Item& item) {
    return holds_item(document, item, clause.excluded);
  });
  const bool meant = std::any_of(clause.also.begin(), clause.also.end(), [&](const Meaning& also) {
    return holds_item(document, also.item, clause.excluded);
  });
  return (any || meant) != clause.excluded;
}

bool NaiveSearch::holds_all(const Document& document, const std::vector<Clause>& clauses) {
  return std::all_of(clauses.begin(), clauses.end(),
                     [&](const Clause& clause) { return holds(document, clause); });
}

bool NaiveSearch::found(const std::vector<Clause>& clauses) const {
  return std::any_of(documents_.begin(), documents_.end(),
                     [&](const auto& entry) { return holds_all(entry.second, clauses); });
}

std::vector<std::uint64_t> NaiveSearch::rarities(const std::vector<Clause>& clauses) const {
  std::vector<std::uint64_t> rarities;
  for (const Clause& clause : clauses) {
    const auto holders =
        std::count_if(documents_.begin(), documents_.end(),
                      [&](const auto& entry) { return holds(entry.second, clause); });
    rarities.push_back(holders == 0 ? 0
                                    : rarity(static_cast<std::size_t>(holders), documents_.size()));
  }
  return rarities;
}

NaiveSearch::Relaxed NaiveSearch::relaxed(const std::vector<Clause>& clauses) const {
  Relaxed relaxed;
  if (std::count_if(clauses.begin(), clauses.end(), may_be_left_out) < 2)
    return relaxed;
  const std::vector<std::uint64_t> weights = rarities(clauses);
  std::map<std::string, std::uint64_t> sums;
  std::uint64_t most = 0;
  for (const auto& [id, document] : documents_) {
    std::vector<Clause> held;
    std::vector<Clause> lacking;
    for (std::size_t i = 0; i < clauses.size(); ++i) {
      const bool holds_it = holds(document, clauses[i]);
      (holds_it ? held : lacking).push_back(clauses[i]);
      sums[id] += holds_it && may_be_left_out(clauses[i]) ? weights[i] : 0;
    }
    if (!has_fixed(held, clauses))
      sums.erase(id);
    else if (sums[id] > most) {
      most = sums[id];
      relaxed.left_out = std::move(lacking);
    }
  }
  for (const auto& [id, sum] : sums)
    if (most > 0 && is_close(sum, most))
      relaxed.ids.insert(id);
  return relaxed;
}

NaiveAnswer NaiveSearch::find(const ParsedQuery& query, const Selections& selections) const {
  NaiveAnswer answer;
  const std::vector<Clause>& clauses = query.clauses;
  const Relaxed part = found(clauses) ? Relaxed() : relaxed(clauses);
  answer.relaxed = !part.ids.empty();
  for (const Clause& clause : part.left_out)
    answer.left_out += (answer.left_out.empty() ? "" : ", ") + describe(clause);
  for (const auto& [id, document] : documents_) {
    const bool matches = answer.relaxed ? part.ids.count(id) > 0 : holds_all(document, clauses);
    if (!in_period(document.draft, selections) || !matches)
      continue;
    const auto values = facet_values(document.draft);
    std::array<bool, 3> fits{};
    for (std::size_t i = 0; i < 3; ++i)
      fits[i] = selections.values[i].empty() || selections.values[i].count(values[i]) > 0;
    for (std::size_t i = 0; i < 3; ++i)
      if (fits[(i + 1) % 3] && fits[(i + 2) % 3])
        ++answer.counts[i][values[i]];
    if (fits[0] && fits[1] && fits[2])
      answer.ids.push_back(id);
  }
  return answer;
}

std::vector<std::string> NaiveSearch::by_date(std::vector<std::string> ids, Sort sort) const {
  const auto before = [&](const std::string& a, const std::string& b) {
    const std::string& date_a = documents_.at(a).draft.date;
    const std::string& date_b = documents_.at(b).draft.date;
    if (date_a == date_b || date_a.empty() || date_b.empty())
      return date_a == date_b ? a < b : date_b.empty();
    return sort == Sort::oldest ? date_a < date_b : date_a > date_b;
  };
  std::sort(ids.begin(), ids.end(), before);
  return ids;
}

}  // namespace vankien::searcher
