// Records and results as text for a person at a terminal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/record.h"
#include "searcher/search.h"

namespace vankien::app {

// The known fields of a record, a line each, labelled; unknown ones are left out.
std::string record_view(const schema::DocumentRecord& record);
// One line: type, number, date, body.
std::string head_view(const schema::RecordHead& head);
// One line: type, number, days, body, as others cite it.
std::string known_view(const searcher::KnownNumber& known);
// `text` with its marked places set off: bold when `colour`, else between « and ».
std::string marked(std::string_view text, const std::vector<analyzers::Span>& marks, bool colour);

}  // namespace vankien::app
