// A record whose citations are found in a text as the indexer finds them, to be bound by hand.
#pragma once

#include <initializer_list>
#include <string_view>

#include "schema/record.h"

namespace vankien::tests {

schema::DocumentRecord record_of(std::string_view text);

schema::Binding held(std::string_view id);
schema::Binding not_held();
schema::Binding ambiguous(std::initializer_list<std::string> ids);

}  // namespace vankien::tests
