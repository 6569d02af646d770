// Names under which documents are cited without their numbers: plenums' resolutions ("Nghị quyết
// Trung ương 4 khóa XII"), famous short forms ("Chỉ thị 05"), names by subject, which pass from one
// document to its successor ("Quy định những điều đảng viên không được làm"). One table says which
// documents a name means; of a document whose day no source confirms it says none.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/date.h"
#include "analyzers/document_number.h"
#include "analyzers/span.h"

namespace vankien::analyzers {

struct NamedDocument {
  DocumentNumber number;
  std::string term;          // "XII"; empty where the table says none
  std::optional<Date> date;  // of issue
};

// The resolutions or conclusions (by the code of their type) of one plenum; a plenum makes several.
// Empty when none is known for certain. `term` in Roman capitals.
std::vector<NamedDocument> plenum_documents(std::string_view type_code, int plenum,
                                            std::string_view term);

// What "Chỉ thị 05" means where nothing else is said, in a document of the day `citing` (nullopt:
// not known); empty for the rest. No document is meant before it was issued.
std::vector<NamedDocument> documents_of_short_name(std::string_view type_code,
                                                   std::string_view sequence,
                                                   std::optional<Date> citing);

// A name by subject in a text.
struct NameMatch {
  std::size_t name = 0;  // which name: for documents_of_name()
  Span span;
};

// Those of a canonical text in order of place, at most `most`; marks, case and "về" after the
// type's word are free.
std::vector<NameMatch> find_document_names(std::string_view text, std::size_t most);

// What the name means in a document of the day `citing`. Without a day only a name that never
// passed on means anything.
std::vector<NamedDocument> documents_of_name(std::size_t name, std::optional<Date> citing);

// The day of issue of the named document with this number and term; nullopt when the table does not
// tell.
std::optional<Date> named_day(const DocumentNumber& number, std::string_view term);

}  // namespace vankien::analyzers
