// Questions and answers of the searcher, free of Xapian, HTTP and JSON.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/date.h"
#include "analyzers/span.h"
#include "schema/record.h"

namespace vankien::searcher {

enum class Sort { relevance, newest, oldest };

struct SearchRequest {
  std::string text;  // may be empty: everything, newest first. Any bytes; ill-formed UTF-8 is
                     // replaced, with a note
  std::vector<std::string>
      types;  // facet values; OR inside one facet, AND between them; "unknown" among them
  std::vector<std::string> issuers;
  std::vector<std::string> years;
  std::optional<analyzers::Date> from;  // inclusive; documents without a date never match
  std::optional<analyzers::Date> to;
  Sort sort = Sort::relevance;
  std::size_t limit = 10;
  std::size_t offset = 0;
  bool literal = false;
  bool passages = true;    // else the hits have none, which is quicker for many
  bool citations = false;  // the hits tell how they are cited in full
  bool wider = false;      // when nothing is found, tell what else finds something
};

// Limits, applied before parsing. Over max_query_bytes the caller answers 400; words beyond
// max_query_words are cut, with a note.
inline constexpr std::size_t max_query_bytes = 2000;
inline constexpr std::size_t max_query_words = 256;

// How the query was understood.
struct QueryView {
  std::string text;
  std::optional<std::string> number;  // normal form of the number it holds, if it names exactly one
  std::string understood;  // for people, Vietnamese: "số hiệu 05-CT/TW và các từ: chuyển đổi số"
  std::optional<std::string> corrected;
  bool relaxed = false;
  std::vector<std::string> notes;  // Vietnamese sentences
};

// A passage of the text: plain, with the places to mark in it.
struct Passage {
  std::string text;
  std::vector<analyzers::Span> marks;  // bytes of `text`, ascending, not touching
  bool cut_before = false;             // text goes on before or after it
  bool cut_after = false;
  std::optional<std::string> heading;  // "Mục II.1"
  std::optional<std::string> anchor;   // of that heading in the document page
  std::optional<std::size_t> page;     // of the original, from 1, where it has pages
};

struct Hit {
  schema::RecordHead head;
  std::vector<analyzers::Span> title_marks;
  std::vector<Passage> passages;  // one or two
  double score = 0;
  std::size_t cited_by = 0;
  std::optional<std::string> citation = {};  // formal_citation.h; when asked for
};

struct FacetValue {
  std::string value;
  std::string label;
  std::size_t count = 0;
  bool selected = false;
  std::vector<std::string> predecessors{};  // values of the bodies that became this one
};

struct Facet {
  std::string name;  // "type", "issuer", "year": of schema/fields.h
  std::string label;
  std::vector<FacetValue>
      values;  // by count, then label; years newest first; selected ones stay at count 0
};

// A document that cites another, and what it does to it.
struct CitingHead {
  schema::RecordHead head;
  analyzers::Relation relation = analyzers::Relation::mentions;
};

// The documents that do one thing to another.
struct CitingGroup {
  analyzers::Relation relation = analyzers::Relation::mentions;
  std::size_t count = 0;
  std::vector<schema::RecordHead> newest;  // of them, newest first
};

// A document known from citations alone, or held; INTERFACE §4.
struct KnownNumber {
  std::string number;
  std::optional<std::string> type_code;
  std::optional<std::string> issuer;
  std::optional<std::string> term;
  std::size_t count = 0;                                       // documents that cite it
  std::vector<std::pair<analyzers::Date, std::size_t>> dates;  // most often said first
  std::vector<std::string> about;    // in the words of those who cite it, most often said first
  std::vector<CitingHead> cited_by;  // the newest 20
  std::optional<Passage> quote{};    // where the newest of them cites it, marked
};

// Documents that the collection cites and does not hold, most cited first.
struct MissingPage {
  std::size_t total = 0;  // exactly what paging can reach
  std::vector<KnownNumber> missing;
};

struct NumberAnswer {
  enum class Kind {
    whole,    // one number
    part,     // of several numbers, or of none: "05-NQ"
    misread,  // no number, but text that looks like one: "O5-CT/TW"
  };

  std::string number;                    // normal form; of a part as far as it goes
  std::vector<schema::RecordHead> held;  // newest first; of a part the newest bearers
  std::vector<KnownNumber> known;        // of a whole number
  // Other numbers that may be meant: of a part those that it fits, else what was misread or is
  // nearest to a number that nobody knows.
  std::vector<std::string> suggestions;
  // Ids of held documents that are one document held several times; groups of two and more.
  std::vector<std::vector<std::string>> copies{};
  Kind kind = Kind::whole;
  std::size_t further = 0;  // bearers that `held` leaves out
  std::size_t citing = 0;   // of a part: documents that cite what it fits
};

// A search that asks for less than one that found nothing.
struct WiderSearch {
  enum class Kind {
    corrected,        // with the spelling that may have been meant
    without_facet,    // without what is chosen of the facet named by `left_out`
    without_period,   // without from and to
    without_filters,  // without any of them
    without_marks,    // the words alone: without quotes, excluded words and OR, not literally
    without_word,     // without the word `left_out`
  };

  Kind kind = Kind::corrected;
  std::string left_out = {};
  SearchRequest request = {};
  std::size_t total = 0;  // what it finds
};
inline constexpr std::size_t most_wider_searches = 6;

struct SearchResponse {
  QueryView query;
  std::size_t total = 0;  // exactly what paging can reach
  std::vector<Hit> hits;
  std::array<Facet, 3> facets;          // type, issuer, year
  std::optional<NumberAnswer> lookup;   // when the query names a number
  std::vector<WiderSearch> wider = {};  // when asked for; each finds something
  double took_ms = 0;
};

}  // namespace vankien::searcher
