#include "schema/annual_key.h"

#include <algorithm>
#include <array>

#include "analyzers/syllable.h"
#include "schema/fields.h"
#include "schema/terms.h"

namespace vankien::schema {
namespace {

constexpr std::string_view prefix = "XA";
static_assert(std::none_of(fields.begin(), fields.end(),
                           [](const Field& field) { return field.term_prefix == prefix; }),
              "annual citations have a prefix of their own");

// Organs that sign for their committee.
constexpr std::array<std::string_view, 2> organs = {"ban thuong vu ", "ban chap hanh "};

std::string committee(std::string folded) {
  for (const std::string_view organ : organs)
    if (folded.starts_with(organ))
      folded.erase(0, organ.size());
  return folded;
}

}  // namespace

std::optional<AnnualKey> annual_key(const analyzers::Citation& citation) {
  if (!citation.year || !citation.type_code)
    return std::nullopt;
  return AnnualKey{*citation.type_code, *citation.year,
                   committee(analyzers::fold(citation.issuer.value_or("")))};
}

std::string annual_prefix(std::string_view type_code, int year) {
  return std::string(prefix) + analyzers::fold(type_code) + '|' + std::to_string(year) + '|';
}

std::string annual_term(const AnnualKey& key, analyzers::Relation relation) {
  return cut_term(annual_prefix(key.type_code, key.year) + std::string(analyzers::name(relation)) +
                  '|' + key.body);
}

AnnualMention read_annual_term(std::string_view after_prefix) {
  const std::size_t bar = std::min(after_prefix.find('|'), after_prefix.size());
  return {analyzers::relation_named(after_prefix.substr(0, bar))
              .value_or(analyzers::Relation::mentions),
          std::string(after_prefix.substr(std::min(bar + 1, after_prefix.size())))};
}

}  // namespace vankien::schema
