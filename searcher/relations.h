// What documents of the collection do to each other: the relations that lead to one and from it,
// and its fate.
#pragma once

#include <xapian.h>

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "analyzers/relation.h"
#include "schema/record.h"
#include "searcher/act.h"
#include "searcher/reader.h"

namespace vankien::searcher {

struct IncomingRelation {
  Xapian::docid citing = 0;
  analyzers::Relation relation = analyzers::Relation::mentions;
};

// The documents that cite the document `id`, whose number is `number`, each with the strongest
// thing it does to it; newest first.
std::vector<IncomingRelation> incoming_relations(const Reader& reader, Xapian::docid id,
                                                 const std::optional<std::string>& number);

// The held documents that the citations of the document `id` mean, each with all that is done to
// it.
using OutgoingRelations = std::map<Xapian::docid, std::set<analyzers::Relation>>;
OutgoingRelations outgoing_relations(const Reader& reader, Xapian::docid id,
                                     const std::vector<analyzers::Citation>& citations);

// The acts on the document that the collection knows of: repeals, replaces, amends; those of the
// newest documents first.
std::vector<Act> acts_on(const Reader& reader, Xapian::docid id,
                         const std::optional<std::string>& number);

// The strongest of them: of the whole before of a part, repealed before replaced before amended,
// then the newest. nullopt for none.
std::optional<schema::DocumentStatus> status_of(const std::vector<Act>& acts);

}  // namespace vankien::searcher
