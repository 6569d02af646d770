// A query as it was understood: a flat list of clauses, free of Xapian. print() is its form for
// tests and logs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analyzers/date.h"
#include "analyzers/document_number.h"
#include "schema/fields.h"

namespace vankien::searcher {

struct Word {
  std::string key;      // accent_key of what was typed
  bool marked = false;  // typed with marks or as đ: such a word prefers its own spelling
  bool operator==(const Word&) const = default;
};

Word make_word(std::string key);

// One word, or several that must stand side by side in this order.
struct Phrase {
  std::vector<Word> words;
};

// A document number, complete or partial (exactly one of the two is set).
struct NumberItem {
  enum class Role { any, bearer, cited };  // any: bearers first, then those that cite it

  std::optional<analyzers::DocumentNumber> number = {};
  std::optional<analyzers::PartialNumber> partial = {};
  std::optional<analyzers::Date> date = {};  // prefers the bearer or the citation of that day
  std::optional<std::string> type_code =
      {};                        // of the type word typed before it: prefers such bearers
  std::vector<Word> words = {};  // what was typed; a partial number may also mean just these words
  Role role = Role::any;

  [[nodiscard]] std::string str() const { return number ? number->str() : partial->str(); }
};

// Documents issued in [from, to]; with `mentioned` also texts that name the day `from`.
struct DateItem {
  analyzers::Date from;
  analyzers::Date to;
  bool mentioned = false;
};

struct TypeItem {
  std::string code;
};

// Documents whose issuing body's name holds all these words.
struct IssuerItem {
  std::vector<Word> words;
};

struct YearItem {
  int from = 0;
  int to = 0;
};

// Words of one field (title, signer, file, folder): all of them, or side by side.
struct FieldWords {
  schema::FieldId field = schema::FieldId::title;
  std::vector<Word> words;
  bool phrase = false;
};

using Item = std::variant<Phrase, NumberItem, DateItem, TypeItem, IssuerItem, YearItem, FieldWords>;

// One thing that must hold (or must not): any of the items.
struct Clause {
  std::vector<Item> any_of;
  bool excluded = false;
};

struct ParsedQuery {
  std::vector<Clause> clauses;  // all must hold; empty: every document
  std::vector<Clause>
      optional;  // need not hold, but rank: the signer in "do … ký", "văn bản" at the start
  bool question = false;           // in words: documents that hold most of them answer it
  std::vector<std::string> notes;  // Vietnamese sentences on what could not be understood
};

// `chuyển đổi "tổ đảng viên" number:05-CT/TW (a OR b) -từ type:NQ ~signer:"trần văn bồi"`, in this
// order; ~ is before what only ranks.
std::string print(const ParsedQuery& query);
std::string print(const Clause& clause);

// The words of a clause for a reader, as they were typed: `“chi bộ” hoặc “tổ đảng”`, "số hiệu
// 05-CT/TW".
std::string describe(const Clause& clause);

// True for a clause that asks for words of the text or for a number (what relaxing may leave out),
// false for fields.
bool is_text(const Clause& clause);

}  // namespace vankien::searcher
