// One body, one facet value: which spellings in a collection mean the same issuing body, and the
// name it is shown under.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/issuer.h"

namespace vankien::schema {

// A line of the administrator's table of bodies. Documents of a known year outside its years do not
// get its name, unless they say it themselves.
struct KnownBody {
  std::string code;
  std::string name;
  std::string parent;            // may be empty
  std::optional<int> from_year;  // inclusive
  std::optional<int> to_year;    // inclusive
  std::string successor{};       // name of the body that it became (a part of); may be empty
};

struct Body {
  std::string key;   // safe in a URL; stays when the name grows
  std::string name;  // the fullest that the collection or the administrator gives
};

// The settled bodies of one collection. Its printed form lies in the index beside the documents;
// the value slot of a document holds evidence_id().
class BodyTable {
 public:
  // Decides over all evidence of a collection, under the ids that evidence_id() gives. Pure;
  // independent of the order of `known` and of documents.
  static BodyTable settle(const std::map<std::string, analyzers::IssuerEvidence>& evidence_by_id,
                          const std::vector<KnownBody>& known);

  // The body that a piece of evidence means; nullptr when it names none. Years that the table
  // does not tell apart need not have been among the evidence.
  [[nodiscard]] const Body* find(std::string_view evidence_id) const;
  [[nodiscard]] const Body* by_key(std::string_view key) const;
  // Keys of the bodies that became this one, or a part of it, and of those before them; in order.
  [[nodiscard]] std::vector<std::string> predecessors(std::string_view key) const;

  [[nodiscard]] std::string print() const;
  static BodyTable parse(std::string_view printed);

 private:
  // The known bodies' successors, as far as both are bodies of the table. Names are folded.
  void add_successors(const std::vector<KnownBody>& known,
                      const std::map<std::string, std::string>& key_of_name);
  // One entry for all years of evidence that always means the same body.
  void forget_needless_years();

  std::map<std::string, Body, std::less<>> by_key_;
  std::map<std::string, std::string, std::less<>> key_of_evidence_;
  std::map<std::string, std::string, std::less<>> successor_;  // by key
};

// A short stable name for one piece of evidence in documents of one year ("0123456789abcdef-2019",
// without "-2019" when the year is unknown); equal evidence and year, equal id.
std::string evidence_id(const analyzers::IssuerEvidence& evidence, std::optional<int> year = {});
// The year that an id was made with.
std::optional<int> year_of(std::string_view evidence_id);

}  // namespace vankien::schema
