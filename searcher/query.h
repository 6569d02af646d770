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
  std::string key;         // accent_key of what was typed
  bool marked = false;     // typed with marks or as đ: such a word prefers its own spelling
  std::string typed = {};  // what was typed when the key is a repair of it: "nghij" of nghị
  std::vector<std::string> near = {};  // keys that count as the word at a low share of its weight
  bool operator==(const Word&) const = default;
};

Word make_word(std::string key);

// One word, or several that must stand side by side in this order.
struct Phrase {
  std::vector<Word> words;
  bool quoted = false;  // to be found as it was typed
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

// What one word, or several that follow each other, may mean besides themselves: ubkt is also "ủy
// ban kiểm tra". A meaning of several words stands in the clause of each of them, so that a
// document with it holds them all: (a OR m) AND (b OR m) is (a AND b) OR m.
struct Meaning {
  Item item;
  std::string shown;      // for readers: "ủy ban kiểm tra", "TCCSĐ"
  std::size_t words = 1;  // of how many neighbouring clauses
  std::size_t place = 0;  // of this clause among them

  [[nodiscard]] bool last() const { return place + 1 == words; }
};

// One thing that must hold (or must not): any of the items, or what they also mean.
struct Clause {
  std::vector<Item> any_of;
  bool excluded = false;
  std::vector<Meaning> also = {};
};

struct ParsedQuery {
  std::vector<Clause> clauses;  // all must hold; empty: every document
  std::vector<Clause>
      optional;  // need not hold, but rank: the signer in "do … ký", "văn bản" at the start
  bool question = false;           // in words: documents that hold most of them answer it
  std::vector<std::string> notes;  // Vietnamese sentences on what could not be understood
};

// `chuyển đổi "tổ đảng viên" number:05-CT/TW (a OR b) -từ type:NQ ~signer:"trần văn bồi"`, in this
// order; ~ is before what only ranks. What words also mean follows the last of them: `ubkt="ủy ban
// kiểm tra"`, `cải cách hành chính=cchc/4`, of how many words unless of one.
std::string print(const ParsedQuery& query);
std::string print(const Clause& clause);

// The words of a clause for a reader, as they were typed: `“chi bộ” hoặc “tổ đảng”`, "số hiệu
// 05-CT/TW".
std::string describe(const Clause& clause);

// True for a clause that asks for words of the text or for a number (what relaxing may leave out),
// false for fields.
bool is_text(const Clause& clause);

}  // namespace vankien::searcher
