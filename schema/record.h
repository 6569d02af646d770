// The record of a document: everything vankien knows of one, as INTERFACE §3 prints it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/citation.h"
#include "analyzers/date.h"
#include "analyzers/issuer.h"
#include "analyzers/letterhead.h"
#include "schema/text_source.h"

namespace vankien::schema {

struct FileReference {
  std::string root;  // name of the indexed folder
  std::string path;  // relative to it, '/' between parts, as the file system spells it (any bytes)
  std::string media_type;
  std::string sha256 = {};  // of its bytes when they were read, 64 hex digits; may be unknown

  bool operator==(const FileReference&) const = default;
};

struct DateBounds {
  std::optional<analyzers::Date> not_before;
  std::optional<analyzers::Date> not_after;
};

// The body as the collection names it; filled by whoever knows the collection (bodies.h), else from
// the document's own evidence.
struct Issuer {
  std::string key;
  std::string name;
};

// What a list of results shows. Absent is nullopt, never a guess.
struct RecordHead {
  std::string id;
  std::vector<FileReference> files;   // at least one; the first names the document
  std::optional<std::string> number;  // normal form
  std::optional<std::string> type_code;
  std::optional<Issuer> issuer;
  std::optional<analyzers::Date> date;
  std::optional<DateBounds> date_bounds;  // only when the date is unknown
  std::optional<int> year;
  std::optional<std::string> year_basis;  // "date", "number", "bounds"
  std::optional<std::string> title;
  TextSource text_source = TextSource::original;
  bool draft = false;          // marked as not signed yet
  bool doubtful_text = false;  // much of it is in an encoding that is not known
};

// What a citation leads to in the collection.
struct Binding {
  enum class State { held, not_held, ambiguous };

  State state = State::not_held;
  std::optional<std::string> document;  // id, when held
  std::vector<std::string> candidates;  // ids, when ambiguous
  std::optional<analyzers::Date> settled_date;
};

// What the collection knows of a document's fate; never a legal opinion.
struct DocumentStatus {
  analyzers::Relation act = analyzers::Relation::mentions;  // amends, replaces or repeals
  bool part = false;                                        // of the document only
  RecordHead by;
  std::string sentence;  // that says so
};

// What of a text says its matter: not the heading, nor the recipients and the signature, behind
// which annexes go on.
struct TextBody {
  std::size_t begin = 0;      // first byte after the heading
  analyzers::Span closing{};  // recipients and signature; empty when there are none

  [[nodiscard]] bool holds(std::size_t place) const {
    return place >= begin && (place < closing.begin || place >= closing.end);
  }
};

// Offsets as in analyzers::Citation: bytes of the document text.
struct DocumentRecord {
  RecordHead head;
  analyzers::IssuerEvidence issuer_evidence;
  std::optional<std::string> place;
  analyzers::Signer signer;
  std::vector<std::string> recipients;
  std::vector<std::string> attachments;
  std::optional<std::string> attachment_of;
  std::optional<std::string> classification;
  std::map<std::string, std::string> basis;  // field → "text", "file-name", "administrator"
  std::vector<analyzers::Citation> citations;
  TextBody body;

  // Known only to whoever knows the collection, and never stored.
  std::vector<Binding> bindings;  // one a citation, or none at all
  std::optional<DocumentStatus> status;
};

}  // namespace vankien::schema
