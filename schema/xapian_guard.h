// The one place where Xapian's exceptions become ours.
#pragma once

#include <xapian.h>

#include <utility>

#include "schema/error.h"

namespace vankien::schema {

// The Error that says the same as `error` (locked, missing, damaged, disk full), its message kept.
Error translate(const Xapian::Error& error);

// Runs `body` and translates what Xapian throws. Xapian::DatabaseModifiedError passes unchanged:
// readers reopen and try again.
template <class Body>
auto guarded(Body&& body) {
  try {
    return std::forward<Body>(body)();
  } catch (const Xapian::DatabaseModifiedError&) {
    throw;
  } catch (const Xapian::Error& error) {
    throw translate(error);
  }
}

}  // namespace vankien::schema
