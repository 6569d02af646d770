// Issuing bodies over the whole collection, settled anew after each update without reading any
// document again.
#pragma once

#include <xapian.h>

#include <map>
#include <string>
#include <vector>

#include "analyzers/issuer.h"
#include "schema/bodies.h"

namespace vankien::indexer {

using EvidenceById = std::map<std::string, analyzers::IssuerEvidence>;

// Two metadata entries: the distinct evidence that the documents give, and the table of bodies that
// follows from it.
struct SettledBodies {
  std::string evidence;
  std::string bodies;

  bool operator==(const SettledBodies&) const = default;
};

SettledBodies read_bodies(const Xapian::Database& database);

// Over the documents in `database` (changes that wait for their commit included); `added` holds the
// evidence of documents that are new since its metadata were written.
SettledBodies settle_bodies(const Xapian::Database& database, const EvidenceById& added,
                            const std::vector<schema::KnownBody>& known);

// Body codes of documents' numbers that neither the built-in tables nor `known` explain, with how
// many documents bear each.
std::map<std::string, std::size_t> unknown_codes(const Xapian::Database& database,
                                                 const std::vector<schema::KnownBody>& known);

void write_bodies(Xapian::WritableDatabase& database, const SettledBodies& bodies);

}  // namespace vankien::indexer
