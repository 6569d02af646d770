// An XML part of a package as a sequence of events. Nothing from outside is read: no network, no
// entities, and a part that declares a document type is refused.
#pragma once

#include <libxml/xmlreader.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/package.h"
#include "indexer/reason.h"

namespace vankien::indexer {

class XmlPart {
 public:
  enum class Event { start, text, end, finished, broken };

  // `part` must outlive this.
  explicit XmlPart(PartStream& part);

  // The next event; an empty element starts and ends. After `finished` and `broken` the same again.
  Event next();
  // At a start: what the element holds is left out; the next event is its end.
  void leave_out();

  // At a start or end. Views hold until the next event.
  [[nodiscard]] std::string_view name() const;  // without its prefix
  [[nodiscard]] std::string_view name_space() const;
  // At a start: the value of the first attribute of this name, whatever its prefix.
  [[nodiscard]] std::optional<std::string> attribute(std::string_view name) const;
  // At a text.
  [[nodiscard]] std::string_view text() const;

  // After `broken`.
  [[nodiscard]] ReasonCode problem() const { return problem_; }

 private:
  Event stop(ReasonCode problem);
  std::optional<Event> event_here();

  std::unique_ptr<xmlTextReader, decltype(&xmlFreeTextReader)> reader_;
  enum class Ahead { read, end, over } ahead_ = Ahead::read;  // what next() does first
  Event last_ = Event::text;
  ReasonCode problem_ = ReasonCode::damaged_part;
};

}  // namespace vankien::indexer
