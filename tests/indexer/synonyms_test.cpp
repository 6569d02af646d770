#include "indexer/synonyms.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

using vankien::indexer::refresh_synonyms;
using vankien::indexer::words_with_entries;
using vankien::tests::TemporaryFolder;

namespace {

Xapian::Document document(const std::vector<std::string>& terms) {
  Xapian::Document result;
  for (const std::string& term : terms)
    result.add_term(term);
  return result;
}

std::vector<std::string> entry(const Xapian::Database& database, const std::string& folded) {
  return {database.synonyms_begin(folded), database.synonyms_end(folded)};
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a folded form leads to the words that occur under it, and only to those") {
  const TemporaryFolder folder;
  Xapian::WritableDatabase database((folder.path() / "db").string(), Xapian::DB_CREATE);
  const auto first = database.add_document(document({"đảng", "dang", "2023", "XTNQ"}));
  database.add_document(document({"đáng", "ủy"}));
  refresh_synonyms(database, words_with_entries(database));
  database.commit();
  CHECK(entry(database, "dang") == Words{"dang", "đáng", "đảng"});
  CHECK(entry(database, "uy") == Words{"ủy"});
  CHECK(entry(database, "2023").empty());  // leads to itself without an entry
  CHECK(entry(database, "XTNQ").empty());

  const auto words = words_with_entries(database);
  database.delete_document(first);
  refresh_synonyms(database, words);
  CHECK(entry(database, "dang") == Words{"đáng"});
  database.commit();
  CHECK(entry(database, "dang") == Words{"đáng"});
}
