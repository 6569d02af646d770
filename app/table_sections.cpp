#include "app/table_sections.h"

#include <algorithm>
#include <sstream>

#include "analyzers/document_type.h"
#include "analyzers/ordinal.h"
#include "analyzers/relation.h"
#include "analyzers/unicode.h"

namespace vankien::app {
namespace {

using analyzers::OfficeTables;

// A setter for a text that must not be empty.
template <class Row>
auto text(std::string Row::*field) {
  return [field](Row& row, const toml::node& node, const Place& place) {
    row.*field = string_of(node, place);
  };
}

// The words of a value, single blanks between. A setter for texts that are looked for in documents:
// without a letter or digit there would be nothing to look for.
template <class Row>
auto words(std::string Row::*field) {
  return [field](Row& row, const toml::node& node, const Place& place) {
    std::istringstream written(string_of(node, place));
    std::string& joined = row.*field;
    joined.clear();
    for (std::string word; written >> word;)
      joined += (joined.empty() ? "" : " ") + word;
    if (!analyzers::holds_word(joined))
      place.fail("cần có chữ ở khóa", "letters are needed for the key");
  };
}

template <class Row>
auto day(std::optional<analyzers::Date> Row::*field) {
  return [field](Row& row, const toml::node& node, const Place& place) {
    row.*field = date_of(node, place);
  };
}

template <class Row>
auto year(std::optional<int> Row::*field) {
  return [field](Row& row, const toml::node& node, const Place& place) {
    row.*field = number_in(node, place, 1900, 2100);
  };
}

const Setters<schema::KnownBody> body_keys{
    {"code", text(&schema::KnownBody::code)},
    {"name", text(&schema::KnownBody::name)},
    {"parent", text(&schema::KnownBody::parent)},
    {"from", year(&schema::KnownBody::from_year)},
    {"to", year(&schema::KnownBody::to_year)},
    {"successor", text(&schema::KnownBody::successor)},
};

const Setters<OfficeTables::Type> type_keys{
    {"code", text(&OfficeTables::Type::code)},
    {"number_code", text(&OfficeTables::Type::number_code)},
    {"name", words(&OfficeTables::Type::name)},
};

const Setters<OfficeTables::Code> code_keys{
    {"code", text(&OfficeTables::Code::code)},
    {"name", text(&OfficeTables::Code::name)},
};

const Setters<OfficeTables::Cue> cue_keys{
    {"words", words(&OfficeTables::Cue::words)},
    {"relation",
     [](OfficeTables::Cue& cue, const toml::node& node, const Place& place) {
       const auto relation = analyzers::relation_named(string_of(node, place));
       if (!relation)
         place.fail("không có quan hệ như thế (xem docs/quan-tri.md) ở khóa",
                    "no such relation (see docs/quan-tri.md) for the key");
       cue.relation = *relation;
     }},
};

void set_term(OfficeTables::Name& alias, const toml::node& node, const Place& place) {
  const std::string written = "khóa " + string_of(node, place);
  analyzers::TextCursor cursor(written, 0);
  const auto terms = analyzers::take_terms(cursor);
  if (terms.size() != 1 || !cursor.at_end())
    place.fail("khóa phải là số La Mã hay số thường (\"XII\", \"12\") ở khóa",
               "a term is a Roman or Arabic number (\"XII\", \"12\"), wrong for the key");
  alias.term = terms.front();
}

const Setters<OfficeTables::Name> alias_keys{
    {"name", words(&OfficeTables::Name::name)},
    {"number", text(&OfficeTables::Name::number)},
    {"term", set_term},
    {"date", day(&OfficeTables::Name::date)},
    {"from", day(&OfficeTables::Name::from)},
    {"until", day(&OfficeTables::Name::until)},
};

struct Law {
  std::string name;
};
const Setters<Law> law_keys{{"name", words(&Law::name)}};

constexpr std::size_t shortest_alias = 3;  // words; a type's name alone names no document

std::size_t words_of(const std::string& name) {
  return static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1;
}

// `section` lacks one of the keys that it must have.
void require(bool given, const Place& section, const std::string& keys) {
  if (!given)
    section.named(section.key() + ": " + keys)
        .fail("thiếu khóa bắt buộc", "required keys are missing:");
}

void add(Configuration& configuration, schema::KnownBody body, const Place& place) {
  require(!body.code.empty() && !body.name.empty(), place, "code, name");
  configuration.bodies.push_back(std::move(body));
}

void add(Configuration& configuration, OfficeTables::Type type, const Place& place) {
  require(!type.code.empty() && !type.name.empty(), place, "code, name");
  if (words_of(type.name) > analyzers::longest_type_name)
    place.fail("tên loại quá 8 tiếng trong mục",
               "a type's name of more than 8 words in the section");
  if (type.number_code.empty())
    type.number_code = type.code;
  configuration.tables.types.push_back(std::move(type));
}

void add(Configuration& configuration, OfficeTables::Code code, const Place& place) {
  require(!code.code.empty() && !code.name.empty(), place, "code, name");
  configuration.tables.codes.push_back(std::move(code));
}

void add(Configuration& configuration, OfficeTables::Cue cue, const Place& place) {
  require(!cue.words.empty() && cue.relation != analyzers::Relation::mentions, place,
          "words, relation");
  configuration.tables.cues.push_back(std::move(cue));
}

void add(Configuration& configuration, OfficeTables::Name alias, const Place& place) {
  require(!alias.name.empty() && !alias.number.empty(), place, "name, number");
  if (words_of(alias.name) < shortest_alias)
    place.named("name").fail("tên gọi phải có ít nhất ba tiếng ở khóa",
                             "a name of at least three words is needed for the key");
  configuration.tables.names.push_back(std::move(alias));
  configuration.alias_places.push_back(place);
}

void add(Configuration& configuration, Law law, const Place& place) {
  require(!law.name.empty(), place, "name");
  configuration.tables.laws.push_back(std::move(law.name));
}

// Reads each table of a section into a row and adds it.
template <class Row>
auto rows(const Setters<Row>& keys) {
  return [&keys](Configuration& configuration, const toml::node& node, const Place& place) {
    for (const toml::table* table : tables_of(node, place)) {
      Row row;
      apply(row, *table, keys, place);
      add(configuration, std::move(row), place.at(table->source().begin.line, place.key()));
    }
  };
}

}  // namespace

const Setters<Configuration>& table_sections() {
  static const Setters<Configuration> sections{
      {"body", rows(body_keys)}, {"type", rows(type_keys)},   {"code", rows(code_keys)},
      {"cue", rows(cue_keys)},   {"alias", rows(alias_keys)}, {"law", rows(law_keys)},
  };
  return sections;
}

}  // namespace vankien::app
