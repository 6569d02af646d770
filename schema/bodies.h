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

// A line of the administrator's table of bodies.
struct KnownBody {
  std::string code;
  std::string name;
  std::string parent;            // may be empty
  std::optional<int> from_year;  // inclusive
  std::optional<int> to_year;    // inclusive
};

struct Body {
  std::string key;   // safe in a URL; stays when the name grows
  std::string name;  // the fullest that the collection or the administrator gives
};

// The settled bodies of one collection. Its printed form lies in the index beside the documents;
// the value slot of a document holds evidence_id().
class BodyTable {
 public:
  // Decides over all evidence of a collection (each distinct one with how many documents give it).
  // Pure; independent of the order of `evidence`.
  static BodyTable settle(const std::map<std::string, analyzers::IssuerEvidence>& evidence_by_id,
                          const std::vector<KnownBody>& known);

  // The body that a piece of evidence means; nullptr when it names none.
  [[nodiscard]] const Body* find(std::string_view evidence_id) const;
  [[nodiscard]] const Body* by_key(std::string_view key) const;

  [[nodiscard]] std::string print() const;
  static BodyTable parse(std::string_view printed);

 private:
  std::map<std::string, Body, std::less<>> by_key_;
  std::map<std::string, std::string, std::less<>> key_of_evidence_;
};

// A short stable name for one piece of evidence; equal evidence, equal id.
std::string evidence_id(const analyzers::IssuerEvidence& evidence);

}  // namespace vankien::schema
