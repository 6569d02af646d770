#include "searcher/known_number.h"

#include <algorithm>
#include <functional>
#include <map>

#include "analyzers/document_type.h"
#include "schema/stored_document.h"
#include "schema/terms.h"
#include "searcher/citing.h"
#include "searcher/document_order.h"
#include "searcher/document_reader.h"
#include "searcher/passages.h"

namespace vankien::searcher {
namespace {

using analyzers::Citation;
using analyzers::DocumentNumber;

constexpr std::size_t most_citing_heads = 20;
constexpr std::size_t most_purposes = 3;

// What the citations of one group say, gathered document by document.
class Gathering {
 public:
  Gathering(const Reader& reader, const std::string& key, const CitedGroup& group)
      : reader_(reader), key_(key), group_(group) {}

  void add(Xapian::docid citing);
  KnownNumber take();

 private:
  [[nodiscard]] bool is_of_group(const Citation& citation) const {
    return !citation.date || !group_.is_dated() || group_.has_day(day_of(*citation.date));
  }
  void take_facts(const Citation& citation);
  void count_purpose(std::string words);

  const Reader& reader_;
  const std::string& key_;
  const CitedGroup& group_;
  KnownNumber known_;
  struct Purpose {
    std::size_t count = 0;
    std::string words;  // the fullest of one meaning
  };
  std::map<std::string, Purpose> purposes_;
};

void Gathering::take_facts(const Citation& citation) {
  if (known_.number.empty())
    known_.number = citation.number->str();
  if (!known_.type_code)
    known_.type_code = citation.type_code;
  if (!known_.issuer)
    known_.issuer = citation.issuer;
  if (!known_.term)
    known_.term = citation.term;
}

void Gathering::count_purpose(std::string words) {
  if (words.empty())
    return;
  Purpose& purpose = purposes_[schema::purpose_key(words)];
  ++purpose.count;
  if (words.size() > purpose.words.size())
    purpose.words = std::move(words);
}

void Gathering::add(Xapian::docid citing) {
  const std::string data = stored_data(reader_, citing);
  const std::string_view text = schema::decode_text(data);
  schema::DocumentRecord record = read_record(reader_, citing, data);
  auto relation = analyzers::Relation::mentions;
  for (Mention& mention : mentions_of(key_, record, text)) {
    if (!is_of_group(mention.citation))
      continue;
    take_facts(mention.citation);
    if (known_.cited_by.empty() && !known_.quote)
      known_.quote = passage_around(text, mention.citation.span).passage;
    relation = std::min(relation, mention.citation.relation);
    count_purpose(std::move(mention.about));
  }
  known_.cited_by.push_back({std::move(record.head), relation});
}

KnownNumber Gathering::take() {
  std::multimap<std::size_t, std::string, std::greater<>> by_count;
  for (auto& [key, purpose] : purposes_)
    by_count.emplace(purpose.count, std::move(purpose.words));
  for (auto& [count, words] : by_count)
    if (known_.about.size() < most_purposes)
      known_.about.push_back(std::move(words));
  return std::move(known_);
}

// The days that a group's citations give, most often said first.
std::vector<std::pair<analyzers::Date, std::size_t>> days_of(const CitedGroup& group) {
  std::vector<std::pair<analyzers::Date, std::size_t>> days;
  for (const CitedPart& part : group.parts)
    if (const auto date = date_of_day(part.cited.day))
      days.emplace_back(*date, part.citing.size());
  std::stable_sort(days.begin(), days.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return days;
}

// Where no citation says the type, the number's own code does.
void take_type_of_code(KnownNumber& known) {
  const auto number = DocumentNumber::parse(known.number);
  if (known.type_code || !number)
    return;
  if (const auto* type = analyzers::type_by_number_code(number->type_code()))
    known.type_code = std::string(type->code);
}

}  // namespace

KnownNumber known_of(const Reader& reader, const std::string& key, const CitedGroup& group) {
  std::vector<Xapian::docid> citing = group.citing();
  const std::size_t count = citing.size();
  sort_newest_first(*reader.columns, citing);
  citing.resize(std::min(count, most_citing_heads));
  Gathering gathering(reader, key, group);
  for (const Xapian::docid id : citing)
    gathering.add(id);
  KnownNumber known = gathering.take();
  known.count = count;
  known.dates = days_of(group);
  if (group.term)
    known.term = group.term;
  take_type_of_code(known);
  return known;
}

std::vector<KnownNumber> known_numbers(const Reader& reader, const DocumentNumber& number) {
  std::vector<KnownNumber> all;
  for (const CitedGroup& group : most_cited_first(cited_groups(reader, number.key()))) {
    all.push_back(known_of(reader, number.key(), group));
    all.back().number = number.str();
  }
  return all;
}

}  // namespace vankien::searcher
