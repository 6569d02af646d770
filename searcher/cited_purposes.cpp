#include "searcher/cited_purposes.h"

#include <algorithm>
#include <charconv>

#include "schema/terms.h"

namespace vankien::searcher {
namespace {

Xapian::doccount most_given(const PurposeCounts& purposes) {
  Xapian::doccount most = 0;
  for (const auto& [purpose, documents] : purposes)
    most = std::max(most, documents);
  return most;
}

}  // namespace

bool are_about_the_same(const PurposeCounts& left, const PurposeCounts& right) {
  const Xapian::doccount most_left = most_given(left);
  const Xapian::doccount most_right = most_given(right);
  return std::any_of(left.begin(), left.end(), [&](const auto& purpose) {
    const auto other = right.find(purpose.first);
    return other != right.end() && purpose.second == most_left && other->second == most_right;
  });
}

std::map<std::uint32_t, PurposeCounts> cited_purposes(const Xapian::Database& database,
                                                      const std::string& key) {
  const std::string start = schema::field_term(schema::FieldId::cites, key) + '@';
  std::map<std::uint32_t, PurposeCounts> by_day;
  for (auto term = database.allterms_begin(start); term != database.allterms_end(start); ++term) {
    const std::string detail = (*term).substr(start.size());
    const std::size_t mark = detail.find('=');
    if (mark == std::string::npos)
      continue;  // the day alone
    std::uint32_t day = 0;
    std::from_chars(detail.data(), detail.data() + mark, day);
    by_day[day].emplace(detail.substr(mark + 1), term.get_termfreq());
  }
  return by_day;
}

}  // namespace vankien::searcher
