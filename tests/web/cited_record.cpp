#include "tests/web/cited_record.h"

#include "analyzers/letterhead.h"

namespace vankien::tests {

schema::DocumentRecord record_of(std::string_view text) {
  schema::DocumentRecord record;
  record.citations = analyzers::find_citations(analyzers::CanonicalText(text), {});
  return record;
}

schema::Binding held(std::string_view id) {
  schema::Binding binding;
  binding.state = schema::Binding::State::held;
  binding.document = std::string(id);
  return binding;
}

schema::Binding not_held() {
  return {};
}

schema::Binding ambiguous(std::initializer_list<std::string> ids) {
  schema::Binding binding;
  binding.state = schema::Binding::State::ambiguous;
  binding.candidates = ids;
  return binding;
}

}  // namespace vankien::tests
