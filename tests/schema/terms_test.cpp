#include "schema/terms.h"

#include "tests/catch.h"

namespace vankien::schema {
namespace {

using analyzers::DocumentNumber;
using Terms = std::vector<std::string>;

DocumentNumber number(std::string_view written) {
  return DocumentNumber::parse(written).value();
}

TEST_CASE("a number is found by all that a reader may know of it") {
  CHECK(number_terms(FieldId::number, number("05-CT/TW")) ==
        Terms{"XN5|ct|tw", "XN5||tw", "XN5|ct|", "XN5|"});
  CHECK(number_terms(FieldId::cites, number("04/2015/NĐ-CP")) ==
        Terms{"XC4|2015|nd|cp", "XC4|2015|nd|", "XC4|2015|", "XC4||cp", "XC4|nd|", "XC4|"});
}

TEST_CASE("purposes that begin alike have one key") {
  CHECK(purpose_key("công tác cán bộ") == "congtaccanbo");
  CHECK(purpose_key("Tăng  cường công tác phòng, chống") ==
        purpose_key("tang cuong công tác phòng, chống cháy rừng"));
  CHECK(purpose_key("công tác cán bộ") != purpose_key("công tác dân vận"));
  CHECK(purpose_key("").empty());
}

TEST_CASE("the key of a purpose ends with a whole character") {
  std::string about;
  for (int i = 0; i < 20; ++i)
    about += "€";
  const std::string key = purpose_key("a" + about);
  CHECK(key.size() == 22);
  CHECK((key.size() - 1) % 3 == 0);
}

TEST_CASE("a purpose stands after the day that it is said of") {
  const auto date = analyzers::make_date(2014, 1, 17).value();
  CHECK(purpose_number_term(FieldId::cites, number("17-CT/TU"), date, "congtaccanbo") ==
        "XC17|ct|tu@20140117=congtaccanbo");
}

TEST_CASE("an official letter without a type code is found as one") {
  const Terms terms = number_terms(FieldId::number, number("1539/VLO-QLDN3"));
  CHECK(std::count(terms.begin(), terms.end(), "XN1539|cv|") == 1);
}

TEST_CASE("a partial number asks for a term that its bearers have") {
  using analyzers::PartialNumber;
  const auto [written, partial] = GENERATE(table<std::string, PartialNumber>({
      {"05-CT/TW", {"05", {}, "CT", {}}},
      {"05-CT/TW", {"05", {}, {}, {}}},
      {"05-CT/TW", {"5", {}, {}, "TW"}},
      {"784-QĐ/TU", {"784", {}, "QyĐ", {}}},
      {"784-QĐ/TU", {"784", {}, "QĐ", {}}},
      {"04/2015/NĐ-CP", {"04", 2015, {}, {}}},
      {"04/2015/NĐ-CP", {"04", 2015, "NĐ", {}}},
      {"1539/VLO-QLDN3", {"1539", {}, "CV", {}}},
  }));
  CAPTURE(written, partial.str());
  const Terms terms = number_terms(FieldId::number, number(written));
  const std::string asked = partial_number_term(FieldId::number, partial);
  CHECK(std::find(terms.begin(), terms.end(), asked) != terms.end());
}

TEST_CASE("a value that begins with a capital is set off from its prefix") {
  CHECK(field_term(FieldId::type, "NQ") == "XT:NQ");
  CHECK(field_term(FieldId::year, "2023") == "XY2023");
}

TEST_CASE("long values are cut between characters") {
  std::string value = "a";
  for (int i = 0; i < 200; ++i)
    value += "ế";
  const std::string term = field_term(FieldId::title, value);
  CHECK(term.size() <= 245);
  CHECK((term.size() - 2) % 3 == 0);
}

}  // namespace
}  // namespace vankien::schema
