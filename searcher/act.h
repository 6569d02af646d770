// What documents of the collection do to another one that changes what holds of it.
#pragma once

#include <string>
#include <vector>

#include "schema/record.h"

namespace vankien::searcher {

// One such act, as one citation tells it.
struct Act {
  schema::DocumentStatus status;  // act, part, by and sentence
  std::string place;              // the words between what is done and the document it is done to
};

// An act on a part of a document that a heading of its own names; `status.part`: on a part of that.
struct PartAct {
  schema::DocumentStatus status;
  std::string anchor;  // of the heading, as outline.h has it
};

// Those of `acts` that name headings of `text`, in their order; one for each heading.
std::vector<PartAct> acts_on_parts(const std::vector<Act>& acts, std::string_view text);

}  // namespace vankien::searcher
