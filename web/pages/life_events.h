// What happened to a document since it was issued, as far as the collection knows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "schema/record.h"
#include "web/pages/surroundings.h"
#include "web/url.h"

namespace vankien::web {

enum class LifeEventKind { issued, act, carried_out, reviewed, review_due };

struct LifeEvent {
  LifeEventKind kind = LifeEventKind::issued;
  std::string label;  // "233-KL/TU sửa đổi, bổ sung"
  std::optional<analyzers::Date> date = {};
  analyzers::Relation relation = analyzers::Relation::mentions;  // what the other document does
  std::optional<schema::RecordHead> by = {};                     // the document that does it
};

struct LifeEvents {
  std::vector<LifeEvent> events;  // in order of time, undated last; the issue first of its day
  std::size_t omitted = 0;        // acts and reviews beyond what a picture can hold
  std::optional<analyzers::Date> ended = {};  // when it was replaced or repealed as a whole
};

// The issue; what amended, corrected, replaced or repealed it; the first document that carries it
// out; its reviews, done and due.
LifeEvents life_events(const schema::DocumentRecord& record, const Surroundings& surroundings);

}  // namespace vankien::web
