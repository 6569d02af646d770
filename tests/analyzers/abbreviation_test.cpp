#include <set>

#include "analyzers/abbreviation_definitions.h"
#include "analyzers/abbreviation_table.h"
#include "analyzers/syllable.h"
#include "tests/catch.h"

namespace vankien::analyzers {
namespace {

std::string printed(std::string_view text) {
  std::string out;
  for (const AbbreviationDefinition& definition : find_abbreviation_definitions(text, 10)) {
    out += (out.empty() ? "" : "; ") + definition.short_form + " =";
    for (const std::string& word : definition.long_form)
      out += " " + word;
  }
  return out;
}

TEST_CASE("definitions in a text") {
  const auto [text, found] = GENERATE(table<std::string, std::string>({
      {"của tổ chức cơ sở đảng (TCCSĐ) ở tỉnh", "tccsđ = tổ chức cơ sở đảng"},
      {"TỔ CHỨC CƠ SỞ ĐẢNG (TCCSĐ)", "tccsđ = tổ chức cơ sở đảng"},
      {"tổ chức cơ sở\nđảng (sau đây viết tắt là TCCSĐ)", "tccsđ = tổ chức cơ sở đảng"},
      {"tổ chức cơ sở đảng (viết tắt: TCCSĐ)", "tccsđ = tổ chức cơ sở đảng"},
      {"tổ chức cơ sở đảng, sau đây gọi tắt là TCCSĐ.", "tccsđ = tổ chức cơ sở đảng"},
      {"tổ chức cơ sở đảng (sau đây gọi tắt là \"TCCSĐ\")", "tccsđ = tổ chức cơ sở đảng"},
      {"cán bộ, công chức, viên chức (CBCCVC)", "cbccvc = cán bộ công chức viên chức"},
      {"cơ quan và doanh nghiệp (CQDN)", "cqdn = cơ quan và doanh nghiệp"},
      {"làng nghề (LN) và làng nghề truyền thống (LNTT)",
       "ln = làng nghề; lntt = làng nghề truyền thống"},
      {"làng nghề (LN), làng nghề (LN)", "ln = làng nghề"},
      // The letters must be those of the words right before.
      {"tổ chức đảng (TCCSĐ)", ""},
      {"tổ chức cơ sở dân (TCCSĐ)", ""},
      {"tổ chức. Cơ sở đảng (TCCSĐ)", ""},
      {"tổ chức cơ sở\n\nđảng (TCCSĐ)", ""},
      {"tổ chức cơ sở đảng TCCSĐ", ""},
      {"tổ chức cơ sở đảng (TCCSĐ và chi bộ)", ""},
      {"tổ chức cơ sở đảng (gồm TCCSĐ)", ""},
      {"làng nghề truyền thống (Lntt)", ""},
      {"(TCCSĐ)", ""},
      {"viết tắt là TCCSĐ", ""},
      {"", ""},
  }));
  CAPTURE(text);
  CHECK(printed(text) == found);
}

TEST_CASE("no more definitions than asked for") {
  CHECK(find_abbreviation_definitions("làng nghề (LN), thị trấn (TT)", 1).size() == 1);
  CHECK(find_abbreviation_definitions("làng nghề (LN)", 0).empty());
}

TEST_CASE("the table's forms are keys, none twice") {
  std::set<std::pair<std::string_view, std::string_view>> seen;
  for (const AbbreviationRow& row : abbreviation_rows()) {
    CAPTURE(row.short_form, row.long_form);
    CHECK(seen.emplace(row.short_form, row.long_form).second);
    CHECK(accent_key(row.short_form) == row.short_form);
    CHECK(row.long_form.find(' ') != std::string_view::npos);
    // A syllable would be found in every text.
    if (row.use == AbbreviationRow::Use::both && row.short_form.find(' ') == row.short_form.npos)
      CHECK_FALSE(is_syllable(fold(row.short_form)));
  }
}

}  // namespace
}  // namespace vankien::analyzers
