#include "searcher/ubiquitous_terms.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

namespace vankien::searcher {
namespace {

using Xapian::Query;

// Documents enough for several blocks, each with "mọi", every second one with "nửa"; those whose
// place is no multiple of three are deleted again.
class Gaps {
 public:
  Gaps() {
    constexpr Xapian::docid documents = 6000;
    Xapian::WritableDatabase writer((folder_.path() / "db").string(), Xapian::DB_CREATE);
    for (Xapian::docid id = 1; id <= documents; ++id) {
      Xapian::Document document;
      document.add_posting("mọi", 1);
      if (id % 2 == 0)
        document.add_posting("nửa", 2);
      writer.add_document(document);
    }
    writer.commit();
    for (Xapian::docid id = 1; id <= documents; ++id)
      if (id % 3 != 0)
        writer.delete_document(id);
    writer.commit();
  }

  [[nodiscard]] Xapian::doccount count(const Query& query) const {
    const Xapian::Database database((folder_.path() / "db").string());
    Xapian::Enquire enquire(database);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_query(without_ubiquitous_terms(query, database));
    return enquire.get_mset(0, database.get_doccount()).size();
  }

 private:
  tests::TemporaryFolder folder_;
};

TEST_CASE("words of every document are found after deletions, alone and with others") {
  const Gaps gaps;
  const Query all("mọi");
  const Query half("nửa");
  CHECK(gaps.count(all) == 2000);
  CHECK(gaps.count(half) == 1000);
  CHECK(gaps.count(Query(Query::OP_AND, all, half)) == 1000);
  CHECK(gaps.count(Query(Query::OP_OR, half, all)) == 2000);
  CHECK(gaps.count(Query(Query::OP_AND_NOT, all, half)) == 1000);
  CHECK(gaps.count(Query(Query::OP_AND_NOT, half, all)) == 0);
  CHECK(gaps.count(Query(Query::OP_SYNONYM, half, all)) == 2000);
  CHECK(gaps.count(Query(Query::OP_AND, half, Query(Query::OP_SCALE_WEIGHT, all, 0.5))) == 1000);
  CHECK(gaps.count(Query(Query::OP_PHRASE, all, half)) == 1000);
  CHECK(gaps.count(Query("không đâu")) == 0);
}

}  // namespace
}  // namespace vankien::searcher
