// An office's own list of questions: text that a clerk writes in a spreadsheet or an editor, read
// and led to the documents of the collection.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/evaluation_run.h"
#include "searcher/searcher.h"

namespace vankien::searcher {

inline constexpr int highest_grade = 3;

// A line: a question, one document that it should find, and how well that one answers it.
struct ListLine {
  std::size_t line = 0;  // from 1
  std::string query;
  std::string wanted;  // as written: a number, a path or an id
  int grade = 1;
};

// A line that cannot be used.
struct ListFault {
  enum class Kind {
    no_query,        // the first cell is empty
    no_wanted,       // the second is empty or missing
    bad_grade,       // the third is none of 1 to highest_grade
    query_too_long,  // above max_query_bytes
    not_held,        // no document has this number, path or id
    repeated,        // the question wants this document in a line before
  };

  std::size_t line = 0;
  Kind kind = Kind::no_query;
  std::string text;                        // the cell at fault
  std::vector<std::string> suggestions{};  // numbers of the collection that may be meant
};

struct QuestionList {
  std::vector<ListLine> lines;
  std::vector<ListFault> faults;  // by line
};

// `text` is document text (analyzers::document_text). Cells are divided by tabs; in a text without
// tabs by ';', without those by ','. A cell that a spreadsheet put in quotes, since it holds the
// divider or quotes, is freed of them. Empty lines, lines that start with '#' and a line of
// headings are passed over.
QuestionList read_list(std::string_view text);

// The documents that a cell means: that of this id; else those of this path, alone or behind the
// name of its indexed folder; else all bearers of this number, in any written form. Empty for none.
std::vector<std::string> documents_meant(const Searcher& searcher, const std::string& written);

// The questions of the list, in the order of their first lines, named by their text. Lines of one
// text are one question. What cannot be led to a document joins list.faults; a question left
// without any document is none.
std::vector<Question> questions_of(const Searcher& searcher, QuestionList& list);

}  // namespace vankien::searcher
