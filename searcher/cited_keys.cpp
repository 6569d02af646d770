#include "searcher/cited_keys.h"

#include <charconv>

#include "schema/fields.h"
#include "schema/terms.h"

namespace vankien::searcher {
namespace {

using schema::FieldId;

// What follows them is a term of the Central Committee, or a day, after which a purpose may stand.
constexpr std::string_view marks = "%@";
constexpr char purpose_mark = '=';

constexpr std::string_view cites_prefix = schema::field(FieldId::cites).term_prefix;

// Partial keys end in '|' or hold an empty part; no whole key does: see schema/terms.h.
bool is_whole_key(std::string_view key) {
  return !key.ends_with('|') && key.find("||") == std::string_view::npos;
}

void add_detail(CitedKey& number, std::string_view detail, Xapian::doccount documents) {
  const std::string_view value = detail.substr(1);
  if (detail.front() == marks.front()) {
    number.terms.emplace_back(value);
    return;
  }
  std::uint32_t day = 0;
  std::from_chars(value.data(), value.data() + value.size(), day);
  const std::size_t mark = value.find(purpose_mark);
  if (mark == std::string_view::npos)
    number.days.push_back(day);
  else
    number.purposes[day].emplace(value.substr(mark + 1), documents);
}

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
    each_value(database, FieldId::cites, key + mark, [&](std::string_view value, const auto& term) {
      add_detail(number, value.substr(key.size()), term.get_termfreq());
    });
  return number;
}

CitedKeys::CitedKeys(const Xapian::Database& database)
    : term_(database.allterms_begin(std::string(cites_prefix))),
      end_(database.allterms_end(std::string(cites_prefix))) {}

bool CitedKeys::next(CitedKey& number) {
  for (; closed_.empty() && term_ != end_; ++term_)
    add(std::string_view(*term_).substr(cites_prefix.size()), term_.get_termfreq());
  if (closed_.empty() && !open_.empty())
    close_last();
  if (closed_.empty())
    return false;
  number = std::move(closed_.back());
  closed_.pop_back();
  return true;
}

// The terms of one number follow each other but for the numbers whose keys begin with its key:
// "5|ct|tw", "5|ct|tw%XII", "5|ct|tw2", "5|ct|tw@20160515".
void CitedKeys::add(std::string_view value, Xapian::doccount documents) {
  while (!open_.empty() && !value.starts_with(open_.back().key))
    close_last();
  const std::string_view key = value.substr(0, value.find_first_of(marks));
  if (!is_whole_key(key))
    return;
  if (key.size() == value.size())
    open_.push_back({std::string(key), documents, {}, {}});
  else if (!open_.empty() && open_.back().key == key)
    add_detail(open_.back(), value.substr(key.size()), documents);
}

void CitedKeys::close_last() {
  closed_.push_back(std::move(open_.back()));
  open_.pop_back();
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
