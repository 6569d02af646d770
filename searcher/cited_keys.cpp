#include "searcher/cited_keys.h"

#include <charconv>

#include "schema/fields.h"
#include "schema/terms.h"

namespace vankien::searcher {
namespace {

using schema::FieldId;

// What follows them is a term of the Central Committee, or a day.
constexpr std::string_view marks = "%@";

// Partial keys end in '|' or hold an empty part; no whole key does: see schema/terms.h.
bool is_whole_key(std::string_view key) {
  return !key.ends_with('|') && key.find("||") == std::string_view::npos;
}

void add_detail(CitedKey& number, std::string_view detail) {
  const std::string_view value = detail.substr(1);
  if (detail.front() == marks.front()) {
    number.terms.emplace_back(value);
    return;
  }
  if (value.find('=') != std::string_view::npos)
    return;  // a purpose, beside the term of its day alone
  std::uint32_t day = 0;
  std::from_chars(value.data(), value.data() + value.size(), day);
  number.days.push_back(day);
}

// Gathers the terms of each number. Those of one number follow each other but for the numbers
// whose keys begin with its key: "5|ct|tw", "5|ct|tw%XII", "5|ct|tw2", "5|ct|tw@20160515".
class Gathering {
 public:
  void add(std::string_view value, Xapian::doccount documents) {
    while (!open_.empty() && !value.starts_with(open_.back().key))
      close_last();
    const std::string_view key = value.substr(0, value.find_first_of(marks));
    if (!is_whole_key(key))
      return;
    if (key.size() == value.size())
      open_.push_back({std::string(key), documents, {}, {}});
    else if (!open_.empty() && open_.back().key == key)
      add_detail(open_.back(), value.substr(key.size()));
  }

  std::vector<CitedKey> take() {
    while (!open_.empty())
      close_last();
    return std::move(closed_);
  }

 private:
  void close_last() {
    closed_.push_back(std::move(open_.back()));
    open_.pop_back();
  }

  std::vector<CitedKey> closed_;
  std::vector<CitedKey> open_;  // the key of each begins the next one's
};

// Calls use(value, iterator) for the terms that begin with `prefix`, less the prefix of the field.
template <class Use>
void each_value(const Xapian::Database& database, FieldId id, const std::string& start, Use use) {
  const std::string_view prefix = schema::field(id).term_prefix;
  const std::string whole = std::string(prefix) + start;
  for (auto term = database.allterms_begin(whole); term != database.allterms_end(whole); ++term)
    use(std::string_view(*term).substr(prefix.size()), term);
}

}  // namespace

CitedKey cited_key(const Xapian::Database& database, const std::string& key) {
  CitedKey number{key, database.get_termfreq(schema::field_term(FieldId::cites, key)), {}, {}};
  for (const char mark : marks)
    each_value(database, FieldId::cites, key + mark, [&](std::string_view value, const auto&) {
      add_detail(number, value.substr(key.size()));
    });
  return number;
}

std::vector<CitedKey> cited_keys(const Xapian::Database& database) {
  Gathering gathering;
  each_value(database, FieldId::cites, "", [&](std::string_view value, const auto& term) {
    gathering.add(value, term.get_termfreq());
  });
  return gathering.take();
}

std::unordered_set<std::string> borne_keys(const Xapian::Database& database) {
  std::unordered_set<std::string> keys;
  each_value(database, FieldId::number, "", [&](std::string_view value, const auto&) {
    if (is_whole_key(value) && value.find_first_of(marks) == std::string_view::npos)
      keys.emplace(value);
  });
  return keys;
}

}  // namespace vankien::searcher
