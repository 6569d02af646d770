#include "searcher/shared_citations.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

#include "schema/terms.h"
#include "searcher/citing.h"

namespace vankien::searcher {
namespace {

using analyzers::Citation;
using Documents = std::vector<Xapian::docid>;

// A number is read only if at most so many cite it, the rarest first, and no more than this in all.
constexpr std::size_t most_citing = 5000;
constexpr std::size_t most_citing_in_all = 20000;

struct CitedNumber {
  analyzers::DocumentNumber number;
  std::set<std::uint32_t> days;  // that the document gives it
  std::size_t frequency = 0;     // documents that cite it, this one among them
};

std::vector<CitedNumber> rarest_first(const Reader& reader,
                                      const std::vector<Citation>& citations) {
  std::map<std::string, CitedNumber> by_key;
  for (const Citation& citation : citations) {
    if (!citation.number || citation.kind == Citation::Kind::self)
      continue;
    const std::string key = citation.number->key();
    const auto [entry, added] = by_key.try_emplace(key, CitedNumber{*citation.number, {}, 0});
    if (added)
      entry->second.frequency =
          reader.database.get_termfreq(schema::field_term(schema::FieldId::cites, key));
    if (citation.date)
      entry->second.days.insert(day_of(*citation.date));
  }
  std::vector<CitedNumber> numbers;
  numbers.reserve(by_key.size());
  for (auto& [key, number] : by_key)
    numbers.push_back(std::move(number));
  std::stable_sort(numbers.begin(), numbers.end(), [](const auto& left, const auto& right) {
    return left.frequency < right.frequency;
  });
  return numbers;
}

// The documents that may mean the same document by the number.
std::set<Xapian::docid> citing_the_same(const Reader& reader, const CitedNumber& cited) {
  const CitingDocuments all = citing(reader, cited.number);
  std::set<Xapian::docid> same(all.plain.begin(), all.plain.end());
  for (const auto& [term, documents] : all.by_term)
    same.insert(documents.begin(), documents.end());
  for (const auto& [day, documents] : all.by_day)
    if (cited.days.empty() || cited.days.count(day) != 0)
      same.insert(documents.begin(), documents.end());
  return same;
}

// What a number tells that `frequency` of `collection` documents cite.
double rarity(std::size_t frequency, std::size_t collection) {
  return std::log(static_cast<double>(collection + 1) / static_cast<double>(frequency));
}

}  // namespace

SharedCitations shared_citations(const Reader& reader, Xapian::docid id,
                                 const std::vector<Citation>& citations) {
  const std::size_t collection = reader.columns->documents.size();
  SharedCitations shared;
  double whole = 0;
  std::size_t read = 0;
  for (const CitedNumber& cited : rarest_first(reader, citations)) {
    if (cited.frequency == 0)
      continue;
    const double weight = rarity(cited.frequency, collection);
    whole += weight;
    read += cited.frequency;
    if (cited.frequency > most_citing || read > most_citing_in_all) {
      ++shared.left_out;
      continue;
    }
    for (const Xapian::docid document : citing_the_same(reader, cited))
      shared.documents[document] += weight;
  }
  shared.documents.erase(id);
  for (auto& [document, weight] : shared.documents)
    weight /= whole;
  return shared;
}

}  // namespace vankien::searcher
