// What citations alone tell of a document, in lines for the card and the page of its number.
#pragma once

#include <string>
#include <vector>

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

// "Kết luận của Bộ Chính trị, khóa XII, ngày 18/05/2016": what citing documents call it, without
// the day when they contradict each other; empty when they say nothing.
std::string cited_as(const searcher::KnownNumber& known);

// "18/05/2021 (12 văn bản); 19/05/2021 (1 văn bản)".
std::string shown_dates(const searcher::KnownNumber& known);

// What they say it is about, without words that others among them only go on from.
std::vector<std::string> told_subjects(const searcher::KnownNumber& known);

// A row for a document that cites, with what it does to the cited one.
void write_citing_row(Html& html, const searcher::CitingHead& citing);

}  // namespace vankien::web
