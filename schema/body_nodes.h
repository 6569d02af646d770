// The names and codes under which the documents of a collection, and the administrator's table,
// know issuing bodies.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "schema/bodies.h"
#include "schema/body_identity.h"

namespace vankien::schema {

// One name (or one code without a name) with all the evidence that gives it.
struct BodyNode {
  BodyIdentity identity;
  std::set<std::string> codes;   // folded
  std::set<std::string> places;  // folded, of the date lines of its documents and of those below it
  std::map<std::string, int> spellings;  // of the name, or names made for the code
  std::vector<std::string> evidence;     // ids
  std::vector<KnownBody> known;          // the administrator's lines that say the name

  // Whether documents of `year` that do not say the name themselves may be its body's: not when the
  // administrator gave the name to other years alone. An unknown year is no contradiction.
  [[nodiscard]] bool may_issue_in(std::optional<int> year) const;
};

// In an order that depends on names and codes alone. Evidence that names nothing is left out.
std::vector<BodyNode> collect_nodes(
    const std::map<std::string, analyzers::IssuerEvidence>& evidence_by_id,
    const std::vector<KnownBody>& known);

}  // namespace vankien::schema
