// What an office adds to the tables of this layer: types of documents, codes of bodies, cues,
// named documents, laws. The only state of this layer: set once, before anything is read.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzers/date.h"
#include "analyzers/relation.h"

namespace vankien::analyzers {

struct OfficeTables {
  // See document_type.h.
  struct Type {
    std::string code;
    std::string number_code;  // may be empty
    std::string name;
  };
  // See body_codes.h.
  struct Code {
    std::string code;
    std::string name;
  };
  // See relation.h: words that tell a relation, in the way that is usual for it.
  struct Cue {
    std::string words;
    Relation relation = Relation::mentions;
  };
  // See named_document.h.
  struct Name {
    std::string name;
    std::string number;
    std::string term;           // "XII"; may be empty
    std::optional<Date> date;   // of issue
    std::optional<Date> from;   // first and last day of documents that mean it by this name; from
    std::optional<Date> until;  // the day of issue on where nothing is said
  };

  std::vector<Type> types;
  std::vector<Code> codes;
  std::vector<Cue> cues;
  std::vector<Name> names;
  std::vector<std::string> laws;  // without "Luật": see citation_laws.cpp
};

// Joins them to the built-in tables for the rest of the process. To be called at most once, before
// any other thread runs and before any other function of this layer: throws std::logic_error when
// a table was in use already.
void add_office_tables(OfficeTables tables);

// What was added. From the first call on nothing more can be.
const OfficeTables& office_tables();

// A text that differs when records made from the same text may differ: the version of the built-in
// rules, and what was added.
std::string tables_fingerprint();

}  // namespace vankien::analyzers
