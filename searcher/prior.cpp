#include "searcher/prior.h"

#include <algorithm>
#include <cmath>

#include "schema/fields.h"
#include "schema/terms.h"

namespace vankien::searcher {
namespace {

constexpr double years_to_half = 5;   // a document of that age has half the worth of a new one
constexpr double cited_enough = 100;  // documents that cite it; more add nothing

double years(std::uint32_t day) {
  const std::uint32_t year = day / 10000;
  const std::uint32_t month = day / 100 % 100;
  return year + month / 12.0;
}

}  // namespace

Prior::Prior(const Xapian::Database& database, const Columns& columns,
             const RankingWeights& weights)
    : database_(database), columns_(columns), weights_(weights) {
  if (!columns.date.empty())
    newest_ = years(*std::max_element(columns.date.begin(), columns.date.end()));
}

double Prior::of(Xapian::docid document) const {
  return weights_.recent * recency(document) + weights_.cited * citedness(document);
}

double Prior::recency(Xapian::docid document) const {
  const std::uint32_t day = columns_.date_of(document);
  return day == 0 ? 0 : years_to_half / (years_to_half + newest_ - years(day));
}

double Prior::citedness(Xapian::docid document) const {
  const std::string key = database_.get_document(document, Xapian::DOC_ASSUME_VALID)
                              .get_value(schema::field(schema::FieldId::number).slot);
  if (key.empty())
    return 0;
  const Xapian::doccount citing =
      database_.get_termfreq(schema::field_term(schema::FieldId::cites, key));
  return std::min(1.0, std::log1p(citing) / std::log1p(cited_enough));
}

}  // namespace vankien::searcher
