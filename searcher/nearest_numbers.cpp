#include "searcher/nearest_numbers.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>

#include "analyzers/syllable.h"
#include "schema/fields.h"
#include "schema/terms.h"
#include "searcher/number_suggestions.h"
#include "searcher/sequence_edits.h"
#include "searcher/written_number.h"

namespace vankien::searcher {
namespace {

using analyzers::DocumentNumber;
using schema::FieldId;

constexpr std::size_t most_terms = 10'000;  // of one sequence, read in one field
constexpr unsigned long farthest = 1'000;   // in value, where nothing nearer is held
constexpr std::size_t most_far = 3;         // numbers so far off

enum class Nearness { codes_one_off, sequence_one_off, other_body, other_year, far };

struct Near {
  bool cited_only = false;
  Nearness nearness = Nearness::far;
  unsigned long distance = 0;  // of the sequences
  Xapian::doccount documents = 0;
  std::string key;

  bool operator<(const Near& other) const {
    return std::tuple(cited_only, nearness, distance, other.documents, std::string_view(key)) <
           std::tuple(other.cited_only, other.nearness, other.distance, documents,
                      std::string_view(other.key));
  }
};

bool begins_with_year(std::string_view codes) {
  return codes.size() > 4 && codes[4] == '|' &&
         codes.substr(0, 4).find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view without_year(std::string_view codes) {
  return begins_with_year(codes) ? codes.substr(5) : codes;
}

class NearestNumbers {
 public:
  NearestNumbers(const Reader& reader, const DocumentNumber& number) : reader_(reader) {
    const std::string key = number.key();
    const std::size_t end = key.find('|');
    sequence_ = key.substr(0, end);
    codes_ = key.substr(end + 1);
    if (const std::string type = analyzers::fold(number.type_code()); !type.empty())
      before_body_ = codes_.substr(0, codes_.find(type + '|') + type.size() + 1);
  }

  std::vector<std::string> take(std::size_t most) {
    for (const FieldId field : {FieldId::number, FieldId::cites}) {
      add_other_codes(field);
      for (const std::string& edited : sequence_edits(sequence_))
        add(field, Nearness::sequence_one_off, edited + '|' + codes_);
    }
    if (found_.empty()) {
      add_far();
      most = std::min(most, most_far);
    }
    std::sort(found_.begin(), found_.end());
    return written(most);
  }

 private:
  void add(FieldId field, Nearness nearness, const std::string& key);
  void add_other_codes(FieldId field);
  void add_far();
  [[nodiscard]] std::optional<Nearness> nearness_of(std::string_view codes) const;
  [[nodiscard]] std::vector<std::string> written(std::size_t most) const;

  const Reader& reader_;
  std::string sequence_;     // "33"
  std::string codes_;        // "kl|tu", "2015|nd|cp"
  std::string before_body_;  // "kl|", "2015|nd|"; empty for numbers without a type
  std::vector<Near> found_;
};

void NearestNumbers::add(FieldId field, Nearness nearness, const std::string& key) {
  const std::string term = schema::field_term(field, key);
  const Xapian::doccount documents = reader_.database.get_termfreq(term);
  if (documents == 0)
    return;
  const bool known =
      std::any_of(found_.begin(), found_.end(), [&](const Near& near) { return near.key == key; });
  if (!known)
    found_.push_back({field == FieldId::cites, nearness,
                      distance(sequence_, key.substr(0, key.find('|'))), documents, key});
}

std::optional<Nearness> NearestNumbers::nearness_of(std::string_view codes) const {
  if (one_slip_apart(codes, codes_))
    return Nearness::codes_one_off;
  if (!before_body_.empty() && codes.starts_with(before_body_))
    return Nearness::other_body;
  if (without_year(codes) == without_year(codes_))
    return Nearness::other_year;
  return std::nullopt;
}

void NearestNumbers::add_other_codes(FieldId field) {
  const std::size_t prefix = schema::field_term(field, "").size();
  const std::string start = schema::field_term(field, sequence_ + '|');
  std::size_t read = 0;
  for (auto term = reader_.database.allterms_begin(start);
       term != reader_.database.allterms_end(start) && read < most_terms; ++term, ++read) {
    const std::string key = (*term).substr(prefix);
    const auto nearness = is_whole_key(key)
                              ? nearness_of(std::string_view(key).substr(sequence_.size() + 1))
                              : std::nullopt;
    if (nearness)
      add(field, *nearness, key);
  }
}

void NearestNumbers::add_far() {
  const unsigned long value = distance(sequence_, "0");
  for (unsigned long off = 1; off <= farthest && found_.size() < most_far; ++off) {
    if (value > off)
      add(FieldId::number, Nearness::far, std::to_string(value - off) + '|' + codes_);
    add(FieldId::number, Nearness::far, std::to_string(value + off) + '|' + codes_);
  }
}

std::vector<std::string> NearestNumbers::written(std::size_t most) const {
  std::vector<std::string> numbers;
  for (const Near& near : found_) {
    if (numbers.size() == most)
      break;
    if (const auto number = as_written(reader_, near.key))
      numbers.push_back(number->str());
  }
  return numbers;
}

}  // namespace

std::vector<std::string> nearest_numbers(const Reader& reader, const DocumentNumber& number,
                                         std::size_t most) {
  return NearestNumbers(reader, number).take(most);
}

std::vector<std::string> nearest_numbers(const Reader& reader,
                                         const analyzers::PartialNumber& partial,
                                         std::size_t most) {
  std::vector<std::string> numbers;
  if (!partial.type_code)
    return numbers;
  const std::size_t zeros = partial.sequence.find_first_not_of('0');
  if (zeros == std::string::npos)
    return numbers;
  analyzers::PartialNumber edited = partial;
  for (const std::string& sequence : sequence_edits(partial.sequence.substr(zeros))) {
    if (numbers.size() == most)
      break;
    edited.sequence = sequence;
    for (std::string& number :
         number_suggestions(reader, edited.str() + '/', most - numbers.size()))
      numbers.push_back(std::move(number));
  }
  return numbers;
}

}  // namespace vankien::searcher
