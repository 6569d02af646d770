// Documents cited by type, year and body alone: "Nghị quyết năm 2023 của Đảng ủy Khối".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "analyzers/citation.h"

namespace vankien::schema {

struct AnnualKey {
  std::string type_code;
  int year = 0;
  std::string body;  // folded, at committee level; empty: the citing document's own
};

// nullopt for every other citation.
std::optional<AnnualKey> annual_key(const analyzers::Citation& citation);

// "XAnq|2023|implements|dang uy khoi": the document that cites, and what it does to the one cited.
std::string annual_term(const AnnualKey& key, analyzers::Relation relation);

// What all terms of a type and year begin with, and what one of them says after that.
std::string annual_prefix(std::string_view type_code, int year);
struct AnnualMention {
  analyzers::Relation relation = analyzers::Relation::mentions;
  std::string body;
};
AnnualMention read_annual_term(std::string_view after_prefix);

}  // namespace vankien::schema
