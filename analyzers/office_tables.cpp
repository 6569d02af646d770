#include "analyzers/office_tables.h"

#include <atomic>
#include <stdexcept>

namespace vankien::analyzers {

namespace {

// To be raised with every change of this layer that gives other records for the same text.
constexpr std::string_view rules_version = "1";

struct Added {
  OfficeTables tables;
  std::atomic<bool> in_use = false;
};

Added& added() {
  static Added instance;
  return instance;
}

// Fields and rows end with bytes that no text holds.
class Print {
 public:
  Print& field(std::string_view text) {
    printed_.append(text) += '\x1f';
    return *this;
  }
  Print& day(const std::optional<Date>& date) { return field(date ? date->compact() : ""); }
  void end_row() { printed_ += '\x1e'; }
  void end_table() { printed_ += '\x1d'; }
  std::string take() { return std::move(printed_); }

 private:
  std::string printed_;
};

std::string print(const OfficeTables& tables) {
  Print print;
  for (const auto& type : tables.types)
    print.field(type.code).field(type.number_code).field(type.name).end_row();
  print.end_table();
  for (const auto& code : tables.codes)
    print.field(code.code).field(code.name).end_row();
  print.end_table();
  for (const auto& cue : tables.cues)
    print.field(cue.words).field(name(cue.relation)).end_row();
  print.end_table();
  for (const auto& name : tables.names)
    print.field(name.name)
        .field(name.number)
        .field(name.term)
        .day(name.date)
        .day(name.from)
        .day(name.until)
        .end_row();
  print.end_table();
  for (const auto& law : tables.laws)
    print.field(law).end_row();
  return print.take();
}

}  // namespace

void add_office_tables(OfficeTables tables) {
  if (added().in_use.exchange(true))
    throw std::logic_error("tables added after their first use");
  added().tables = std::move(tables);
}

const OfficeTables& office_tables() {
  added().in_use = true;
  return added().tables;
}

std::string tables_fingerprint() {
  return std::string(rules_version) + '\x1d' + print(office_tables());
}

}  // namespace vankien::analyzers
