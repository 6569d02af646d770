#include "schema/audit_entry.h"

#include "tests/catch.h"

namespace vankien::schema {
namespace {

TEST_CASE("an act comes back from its line") {
  const AuditEntry release{
      "2026-03-01T07:30:00Z", "root (lan)", Act::release, "bản đã giải mật \"2026\"", "a1", "b2",
      "quý 1/05.docx"};
  AuditEntry purge = release;
  purge.act = Act::purge;
  purge.path.clear();
  CHECK(read_audit_entry(to_line(release)) == release);
  CHECK(read_audit_entry(to_line(purge)) == purge);
  CHECK(to_line(purge).find("path") == std::string::npos);
}

TEST_CASE("a line that does not say which act about which content is no entry") {
  for (const auto* line :
       {"", "{", "[]", "{}", R"({"action":"release","salt":"a"})",
        R"({"action":"release","digest":"b"})", R"({"action":"forgive","salt":"a","digest":"b"})",
        R"({"action":1,"salt":"a","digest":"b"})"}) {
    INFO(line);
    CHECK_FALSE(read_audit_entry(line));
  }
}

}  // namespace
}  // namespace vankien::schema
