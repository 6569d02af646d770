// One body is one key and one name over a collection, in whatever order and spelling its documents
// come.
#include "schema/bodies.h"

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "tests/catch.h"

using vankien::analyzers::IssuerEvidence;
using vankien::schema::Body;
using vankien::schema::BodyTable;
using vankien::schema::evidence_id;
using vankien::schema::KnownBody;
using vankien::schema::year_of;

namespace {

// code, name, parent, place.
IssuerEvidence evidence(std::string code, std::string name = "", std::string parent = "",
                        std::string place = "") {
  return {std::move(code), std::move(name), std::move(parent), std::move(place), std::nullopt};
}

using Items = std::vector<IssuerEvidence>;

BodyTable settle(const Items& items, const std::vector<KnownBody>& known = {}) {
  std::map<std::string, IssuerEvidence> by_id;
  for (const IssuerEvidence& item : items)
    by_id.emplace(evidence_id(item), item);
  return BodyTable::settle(by_id, known);
}

std::string name_of(const BodyTable& table, const IssuerEvidence& item) {
  const Body* body = table.find(evidence_id(item));
  return body == nullptr ? "" : body->name;
}

std::string key_of(const BodyTable& table, const IssuerEvidence& item) {
  const Body* body = table.find(evidence_id(item));
  return body == nullptr ? "" : body->key;
}

const std::string khoi = "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh";
const IssuerEvidence khoi_full = evidence("ĐUK", khoi, "Tỉnh ủy Trà Vinh", "Trà Vinh");
const IssuerEvidence khoi_short = evidence("ĐUK", "Đảng ủy Khối");
const IssuerEvidence khoi_code = evidence("ĐUK");
const IssuerEvidence province_code = evidence("TU");

}  // namespace

TEST_CASE("a shorter name and a code alone join the one body that fits") {
  const BodyTable table = settle({khoi_full, khoi_short, khoi_code});
  CHECK(name_of(table, khoi_full) == khoi);
  CHECK(name_of(table, khoi_short) == khoi);
  CHECK(name_of(table, khoi_code) == khoi);
  CHECK(key_of(table, khoi_full) == key_of(table, khoi_code));
}

TEST_CASE("the body above in another's letterhead tells what a code means") {
  const BodyTable table = settle({khoi_full, province_code});
  CHECK(name_of(table, province_code) == "Tỉnh ủy Trà Vinh");
}

TEST_CASE("a code alone has its general name") {
  const auto [item, name] = GENERATE(table<IssuerEvidence, std::string>({
      {evidence("TU"), "Tỉnh ủy"},
      {evidence("TU", "", "", "Trà Vinh"), "Tỉnh ủy Trà Vinh"},
      {evidence("TU", "", "", "TP. Hồ Chí Minh"), "Thành ủy TP. Hồ Chí Minh"},
      {evidence("HU", "", "", "Càng Long"), "Huyện ủy Càng Long"},
      {evidence("BTCTU"), "Ban Tổ chức Tỉnh ủy"},
      {evidence("CP"), "Chính phủ"},
      {evidence("TTg"), "Thủ tướng Chính phủ"},
      {evidence("QH15"), "Quốc hội"},
      {evidence("BYT"), "Bộ Y tế"},
      {evidence("BTC"), "Ban Tổ chức"},
      {evidence("TW"), "Trung ương Đảng"},
      {evidence("XYZ"), "XYZ"},
      {evidence(""), ""},
  }));
  CAPTURE(item.code, item.place);
  CHECK(name_of(settle({item}), item) == name);
}

TEST_CASE("bodies of different places never merge") {
  SECTION("districts share the code HU") {
    const IssuerEvidence one =
        evidence("HU", "Huyện ủy Càng Long", "Tỉnh ủy Trà Vinh", "Càng Long");
    const IssuerEvidence other =
        evidence("HU", "Huyện ủy Tiểu Cần", "Tỉnh ủy Trà Vinh", "Tiểu Cần");
    const IssuerEvidence unknown = evidence("HU");
    const IssuerEvidence dated = evidence("HU", "", "", "Tiểu Cần");
    const BodyTable table = settle({one, other, unknown, dated});
    CHECK(name_of(table, one) == "Huyện ủy Càng Long");
    CHECK(name_of(table, other) == "Huyện ủy Tiểu Cần");
    CHECK(name_of(table, unknown) == "Huyện ủy");
    CHECK(name_of(table, dated) == "Huyện ủy Tiểu Cần");
    CHECK(key_of(table, one) != key_of(table, other));
  }
  SECTION("two provinces in one collection") {
    const IssuerEvidence one = evidence("TU", "Tỉnh ủy Trà Vinh");
    const IssuerEvidence other = evidence("TU", "Tỉnh ủy Bến Tre");
    const BodyTable table = settle({one, other, province_code});
    CHECK(name_of(table, one) == "Tỉnh ủy Trà Vinh");
    CHECK(name_of(table, other) == "Tỉnh ủy Bến Tre");
    CHECK(name_of(table, province_code) == "Tỉnh ủy");
  }
  SECTION("communes of one name in two districts") {
    const IssuerEvidence one = evidence("ĐU", "Đảng ủy xã Tân An", "Huyện ủy Càng Long");
    const IssuerEvidence other = evidence("ĐU", "Đảng ủy xã Tân An", "Huyện ủy Tiểu Cần");
    const BodyTable table = settle({one, other});
    CHECK(key_of(table, one) != key_of(table, other));
  }
  SECTION("a longer place is another place") {
    const IssuerEvidence one = evidence("ĐU", "Đảng ủy xã Tân An");
    const IssuerEvidence other = evidence("ĐU", "Đảng ủy xã Tân An Hội");
    const BodyTable table = settle({one, other});
    CHECK(name_of(table, one) == "Đảng ủy xã Tân An");
  }
  SECTION("a ministry's department and a province's") {
    const IssuerEvidence one = evidence("", "Cục Thuế", "Bộ Tài chính");
    const IssuerEvidence other = evidence("", "Cục Thuế tỉnh Vĩnh Long");
    const BodyTable table = settle({one, other});
    CHECK(name_of(table, one) == "Cục Thuế");
  }
}

TEST_CASE("organs and date lines do not split a body") {
  IssuerEvidence committee = evidence("TU", "Tỉnh ủy Trà Vinh", "", "Trà Vinh");
  IssuerEvidence board = committee;
  board.organ = "Ban Thường vụ";
  const IssuerEvidence away = evidence("CP", "Chính phủ", "", "Huế");
  const IssuerEvidence home = evidence("CP", "Chính phủ", "", "Hà Nội");
  const BodyTable table = settle({committee, board, away, home});
  CHECK(key_of(table, committee) == key_of(table, board));
  CHECK(key_of(table, away) == key_of(table, home));
}

TEST_CASE("the administrator's table gives fuller names") {
  const BodyTable table =
      settle({khoi_short}, {{"ĐUK", khoi, "Tỉnh ủy Trà Vinh", std::nullopt, std::nullopt},
                            {"HU", "Huyện ủy Càng Long", "", std::nullopt, std::nullopt}});
  CHECK(name_of(table, khoi_short) == khoi);
  CHECK(table.by_key("hu") == nullptr);  // bodies of no document are no facet values
}

namespace {

using Year = std::optional<int>;

// Evidence of documents of several years.
class Archive {
 public:
  Archive& add(const IssuerEvidence& item, const std::vector<Year>& years) {
    for (const Year year : years)
      by_id_.emplace(evidence_id(item, year), item);
    return *this;
  }
  [[nodiscard]] BodyTable settle(const std::vector<KnownBody>& known) const {
    return BodyTable::settle(by_id_, known);
  }

 private:
  std::map<std::string, IssuerEvidence> by_id_;
};

std::string name_in(const BodyTable& table, const IssuerEvidence& item, Year year) {
  const Body* body = table.find(evidence_id(item, year));
  return body == nullptr ? "" : body->name;
}

const std::string doanh_nghiep = "Đảng ủy Khối Doanh nghiệp tỉnh Lam Giang";
const std::string co_quan = "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Lam Giang";

}  // namespace

TEST_CASE("a known body gives its name to documents of its years alone") {
  const Year unknown;
  const BodyTable bodies =
      Archive()
          .add(khoi_code, {2009, 2010, 2015, 2016, unknown})
          .settle(
              {{.code = "ĐUK", .name = co_quan, .parent = "", .from_year = 2010, .to_year = 2015}});
  const auto [year, name] = GENERATE(table<Year, std::string>({
      {2009, "Đảng ủy Khối"},
      {2010, co_quan},
      {2015, co_quan},
      {2016, "Đảng ủy Khối"},
      {std::nullopt, co_quan},
  }));
  CAPTURE(year.value_or(0));
  CHECK(name_in(bodies, khoi_code, year) == name);
  CHECK(bodies.find(evidence_id(khoi_code, 2009)) == bodies.find(evidence_id(khoi_code, 2016)));
}

TEST_CASE("a body's predecessors are those that became it, and those before them") {
  const auto known = [](const std::string& name, const std::string& successor) {
    KnownBody body;
    body.code = "TU";
    body.name = name;
    body.successor = successor;
    return body;
  };
  const IssuerEvidence old = evidence("TU", "Tỉnh ủy Khe Sâu");
  const IssuerEvidence older = evidence("TU", "Tỉnh ủy Bãi Dài");
  const IssuerEvidence present = evidence("TU", "Tỉnh ủy Lam Giang");
  const BodyTable table =
      Archive()
          .add(old, {2010})
          .add(older, {1990})
          .add(present, {2026})
          .settle({known("Tỉnh ủy Bãi Dài", "Tỉnh ủy Khe Sâu"),
                   known("Tỉnh ủy Khe Sâu", "Tỉnh ủy Lam Giang"),
                   known("Tỉnh ủy Lam Giang", "Tỉnh ủy Bãi Dài"),
                   known("Tỉnh ủy Vô Danh", "Tỉnh ủy Lam Giang"), known("Tỉnh ủy Lam Giang", "")});
  const auto key = [&](const IssuerEvidence& item, int year) {
    return table.find(evidence_id(item, year))->key;
  };
  const std::string of_older = key(older, 1990);
  const std::string of_old = key(old, 2010);
  CHECK(table.predecessors(key(present, 2026)) == std::vector<std::string>{of_older, of_old});
  CHECK(table.predecessors("none").empty());
  CHECK(BodyTable::parse(table.print()).predecessors(key(present, 2026)).size() == 2);
}

TEST_CASE("known bodies of one code are told apart by the year") {
  const Year unknown;
  const std::vector<KnownBody> known{
      {.code = "ĐUK", .name = doanh_nghiep, .parent = "", .from_year = {}, .to_year = 2018},
      {.code = "ĐUK", .name = co_quan, .parent = "", .from_year = 2019, .to_year = {}}};
  const IssuerEvidence full = evidence("ĐUK", doanh_nghiep);
  const BodyTable table = Archive()
                              .add(khoi_code, {2011, 2018, 2019, 2024, unknown})
                              .add(khoi_short, {2018, 2019, unknown})
                              .add(full, {2018, 2020})
                              .settle(known);
  for (const IssuerEvidence& item : {khoi_code, khoi_short}) {
    CAPTURE(item.name);
    CHECK(name_in(table, item, 2018) == doanh_nghiep);
    CHECK(name_in(table, item, 2019) == co_quan);
  }
  CHECK(name_in(table, khoi_code, 2011) == doanh_nghiep);
  CHECK(name_in(table, khoi_code, 2024) == co_quan);
  // Either may be meant.
  CHECK(name_in(table, khoi_code, unknown) == "Đảng ủy Khối");
  CHECK(name_in(table, khoi_short, unknown) == "Đảng ủy Khối");
  // What a document says of itself stands in any year.
  CHECK(name_in(table, full, 2020) == doanh_nghiep);
  CHECK(table.find(evidence_id(full, 2020)) == table.find(evidence_id(khoi_code, 2011)));
  CHECK(table.find(evidence_id(full, 2020))->key != table.find(evidence_id(khoi_code, 2019))->key);
  CHECK(BodyTable::parse(table.print()).print() == table.print());
}

TEST_CASE("a name that other years' documents bear is not given outside the known body's years") {
  const std::string parent = GENERATE(as<std::string>{}, "", "Tỉnh ủy Lam Giang");
  const std::string place = GENERATE(as<std::string>{}, "", "Lam Giang");
  const std::string name = GENERATE(as<std::string>{}, co_quan, "Đảng ủy Khối Đông Quan");
  CAPTURE(parent, place, name);
  const IssuerEvidence full = evidence("ĐUK", name, parent, place);
  const BodyTable table =
      Archive()
          .add(khoi_code, {2015, 2021})
          .add(full, {2020})
          .settle({{.code = "ĐUK", .name = name, .parent = "", .from_year = 2019, .to_year = {}}});
  CHECK(name_in(table, khoi_code, 2015) == "Đảng ủy Khối");
  CHECK(name_in(table, khoi_code, 2021) == name);
}

TEST_CASE("the table tells years apart only where they matter") {
  Archive archive;
  archive.add(khoi_short, {2011, 2015, 2019, std::nullopt});
  const std::string printed =
      archive
          .settle({{.code = "ĐUK", .name = co_quan, .parent = "", .from_year = {}, .to_year = {}}})
          .print();
  CHECK(std::count(printed.begin(), printed.end(), '\n') == 2);  // a body, a piece of evidence
}

TEST_CASE("the key stays when the name grows") {
  CHECK(key_of(settle({khoi_short}), khoi_short) ==
        key_of(settle({khoi_short, khoi_full}), khoi_short));
  CHECK(key_of(settle({province_code}), province_code) ==
        key_of(settle({khoi_full, province_code}), province_code));
}

TEST_CASE("keys are safe in addresses") {
  const Items items{khoi_full, evidence("", "Ban Chỉ đạo 35 & phòng, chống"),
                    evidence("UBND", "Ủy ban nhân dân xã Tân An")};
  const BodyTable table = settle(items);
  for (const IssuerEvidence& item : items) {
    const std::string key = key_of(table, item);
    CHECK_FALSE(key.empty());
    CHECK(key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
  }
}

TEST_CASE("what was printed is read back") {
  const BodyTable table = settle({khoi_full, khoi_short, province_code});
  const BodyTable again = BodyTable::parse(table.print());
  CHECK(again.print() == table.print());
  CHECK(name_of(again, khoi_short) == khoi);
  CHECK(BodyTable::parse("").print().empty());
}

TEST_CASE("settling depends on the evidence alone, not on its order") {
  constexpr unsigned seed = 20260108;
  CAPTURE(seed);
  std::mt19937 random(seed);
  const Items pool{khoi_full,
                   khoi_short,
                   khoi_code,
                   province_code,
                   evidence("TU", "", "", "Trà Vinh"),
                   evidence("TU", "Tỉnh ủy Bến Tre", "", "Bến Tre"),
                   evidence("HU", "Huyện ủy Càng Long", "Tỉnh ủy Trà Vinh", "Càng Long"),
                   evidence("HU", "Huyện ủy", "", "Càng Long"),
                   evidence("HU"),
                   evidence("BTCTU", "Ban Tổ chức Tỉnh ủy"),
                   evidence("BTCTU", "Ban Tổ chức Tỉnh ủy Trà Vinh", "Tỉnh ủy Trà Vinh"),
                   evidence("UBND", "Ủy ban nhân dân tỉnh Trà Vinh", "", "Trà Vinh"),
                   evidence("UBND", "Ủy ban nhân dân", "", "Trà Vinh"),
                   evidence("CP", "Chính phủ"),
                   evidence("", "Đảng ủy Khối Doanh nghiệp")};
  for (int round = 0; round < 200; ++round) {
    Items chosen;
    std::sample(pool.begin(), pool.end(), std::back_inserter(chosen), 1 + random() % pool.size(),
                random);
    const std::string expected = settle(chosen).print();
    std::shuffle(chosen.begin(), chosen.end(), random);
    CAPTURE(round);
    CHECK(settle(chosen).print() == expected);
    for (const IssuerEvidence& item : chosen)
      CHECK_FALSE(name_of(settle(chosen), item).empty());
  }
}

TEST_CASE("equal evidence has one id, different evidence different ones") {
  CHECK(evidence_id(khoi_full) == evidence_id(IssuerEvidence(khoi_full)));
  CHECK(evidence_id(evidence("A", "B")) != evidence_id(evidence("AB", "")));
  CHECK(evidence_id(evidence("", "A", "B")) != evidence_id(evidence("", "B", "A")));
  CHECK(evidence_id(khoi_full, 2019) != evidence_id(khoi_full, 2020));
  CHECK(year_of(evidence_id(khoi_full, 2019)) == 2019);
  CHECK_FALSE(year_of(evidence_id(khoi_full)).has_value());
}
