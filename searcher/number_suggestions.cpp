#include "searcher/number_suggestions.h"

#include <algorithm>

#include "analyzers/document_number.h"
#include "schema/fields.h"
#include "schema/terms.h"
#include "searcher/document_order.h"
#include "searcher/document_reader.h"
#include "searcher/number_beginning.h"
#include "searcher/written_number.h"

namespace vankien::searcher {
namespace {

using analyzers::DocumentNumber;
using schema::FieldId;

constexpr std::size_t most_terms = 10'000;   // read in one field
constexpr std::size_t most_numbers = 1'000;  // whose documents are looked up
constexpr std::size_t most_sequences = 111;  // "1", "10" to "19", "100" to "199"
constexpr std::size_t most_heads = 16;       // read

struct WholeNumber {
  std::string key;
  std::size_t documents = 0;
};

// Sequences as keys hold them, shorter ones first: those of the digits typed and, while these may
// go on, those that begin with them.
std::vector<std::string> sequences(const NumberBeginning& number) {
  const std::size_t first = number.digits.find_first_not_of('0');
  std::vector<std::string> found;
  if (first != std::string::npos)
    found.push_back(number.digits.substr(first));
  else if (!number.digits_end && number.digits.size() == 1)
    for (char digit = '1'; digit <= '9'; ++digit)
      found.emplace_back(1, digit);
  if (number.digits_end || first != 0)
    return found;
  for (std::size_t i = 0; i < found.size() && found.size() < most_sequences; ++i)
    for (char digit = '0'; digit <= '9'; ++digit)
      found.push_back(found[i] + digit);
  return found;
}

class NumberSuggestions {
 public:
  NumberSuggestions(const Reader& reader, const NumberBeginning& number, std::size_t most)
      : reader_(reader), number_(number), most_(most) {}

  std::vector<std::string> take() {
    add_held();
    if (found_.size() < most_)
      add_cited();
    return std::move(found_);
  }

 private:
  void add_held();
  void add_cited();
  void add(const std::string& number) {
    if (found_.size() < most_ && std::find(found_.begin(), found_.end(), number) == found_.end())
      found_.push_back(number);
  }
  [[nodiscard]] std::vector<WholeNumber> whole_numbers(FieldId field) const;
  [[nodiscard]] std::vector<Xapian::docid> bearers() const;
  void add_bearers(const std::string& term, std::vector<Xapian::docid>& out) const;

  const Reader& reader_;
  const NumberBeginning& number_;
  std::size_t most_;
  std::vector<std::string> found_;
};

// The whole numbers of the index that go on from what is typed.
std::vector<WholeNumber> NumberSuggestions::whole_numbers(FieldId field) const {
  const std::size_t prefix = schema::field_term(field, "").size();
  std::vector<WholeNumber> found;
  std::size_t read = 0;
  for (const std::string& sequence : sequences(number_)) {
    std::string start = sequence;
    for (const std::string& part : number_.parts)
      start.append("|").append(part);
    if (number_.parts.empty())
      start += '|';
    start = schema::field_term(field, start);
    for (auto term = reader_.database.allterms_begin(start);
         term != reader_.database.allterms_end(start) && read < most_terms; ++term, ++read)
      if (std::string key = (*term).substr(prefix); is_whole_key(key))
        found.push_back({std::move(key), term.get_termfreq()});
  }
  return found;
}

void NumberSuggestions::add_bearers(const std::string& term,
                                    std::vector<Xapian::docid>& out) const {
  out.insert(out.end(), reader_.database.postlist_begin(term), reader_.database.postlist_end(term));
}

// While nothing is typed behind the digits, the terms of sequences tell all without a look at each
// number.
std::vector<Xapian::docid> NumberSuggestions::bearers() const {
  std::vector<Xapian::docid> documents;
  if (number_.parts.empty()) {
    for (const std::string& sequence : sequences(number_))
      add_bearers(schema::field_term(FieldId::number, sequence + '|'), documents);
  } else {
    std::vector<WholeNumber> numbers = whole_numbers(FieldId::number);
    numbers.resize(std::min(numbers.size(), most_numbers));
    for (const WholeNumber& whole : numbers)
      add_bearers(schema::field_term(FieldId::number, whole.key), documents);
  }
  const std::size_t kept = std::min(documents.size(), most_heads);
  std::partial_sort(
      documents.begin(), documents.begin() + static_cast<std::ptrdiff_t>(kept), documents.end(),
      [&](Xapian::docid a, Xapian::docid b) { return newer(*reader_.columns, a, b); });
  documents.resize(kept);
  return documents;
}

void NumberSuggestions::add_held() {
  for (const Xapian::docid document : bearers()) {
    if (found_.size() == most_)
      return;
    const auto written = read_head(reader_, document).number;
    const auto number = written ? DocumentNumber::parse(*written) : std::nullopt;
    if (number && number_.fits(number->sequence()))
      add(number->str());
  }
}

void NumberSuggestions::add_cited() {
  std::vector<WholeNumber> numbers = whole_numbers(FieldId::cites);
  std::erase_if(numbers, [&](const WholeNumber& whole) {
    return reader_.database.term_exists(schema::field_term(FieldId::number, whole.key));
  });
  std::sort(numbers.begin(), numbers.end(), [](const WholeNumber& a, const WholeNumber& b) {
    return a.documents != b.documents ? a.documents > b.documents : a.key < b.key;
  });
  for (const WholeNumber& whole : numbers) {
    if (found_.size() == most_)
      return;
    if (const auto written = as_written(reader_, whole.key);
        written && number_.fits(written->sequence()))
      add(written->str());
  }
}

}  // namespace

std::vector<std::string> number_suggestions(const Reader& reader, std::string_view typed,
                                            std::size_t most) {
  const auto number = number_beginning(typed);
  return number ? NumberSuggestions(reader, *number, most).take() : std::vector<std::string>();
}

}  // namespace vankien::searcher
