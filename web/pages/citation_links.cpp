#include "web/pages/citation_links.h"

#include <algorithm>

#include "web/pages/record_lines.h"

namespace vankien::web {
namespace {

using analyzers::Citation;
using analyzers::Span;

constexpr std::string_view digits = "0123456789";

// Where the digits `sequence` stand alone in the text from `begin` on, however many zeros they are
// written with.
std::optional<Span> find_sequence(std::string_view text, Span within, std::string_view sequence) {
  const auto significant = [](std::string_view number) {
    return number.substr(std::min(number.find_first_not_of('0'), number.size()));
  };
  const auto wanted = significant(sequence.substr(0, sequence.find_first_not_of(digits)));
  for (auto begin = text.find_first_of(digits, within.begin); begin < within.end;) {
    const auto end = std::min(text.find_first_not_of(digits, begin), text.size());
    if (significant(text.substr(begin, end - begin)) == wanted)
      return Span{begin, end};
    begin = text.find_first_of(digits, end);
  }
  return std::nullopt;
}

// The link's bytes of each of `members`, which share `place`: the first begins with it, the last
// ends with it, and each holds its own digits. Where these are not found the first has it all.
std::vector<Span> shared_place(std::string_view text, Span place, const Citation* members,
                               std::size_t count) {
  std::vector<Span> spans;
  auto begin = place.begin;
  for (std::size_t i = 0; i < count && count > 1; ++i) {
    const auto found = members[i].number
                           ? find_sequence(text, {begin, place.end}, members[i].number->sequence())
                           : std::nullopt;
    if (!found)
      break;
    spans.push_back(*found);
    begin = found->end;
  }
  if (spans.size() != count) {
    spans.assign(count, {place.end, place.end});
    spans.front() = place;
  }
  spans.front().begin = place.begin;
  spans.back().end = place.end;
  return spans;
}

CitationTarget target_of(const Citation& citation, const schema::Binding* binding) {
  if (!citation.number || binding == nullptr)
    return CitationTarget::incomplete;
  switch (binding->state) {
    case schema::Binding::State::held:
      return CitationTarget::held;
    case schema::Binding::State::not_held:
      return CitationTarget::not_held;
    case schema::Binding::State::ambiguous:
      return CitationTarget::ambiguous;
  }
  return CitationTarget::incomplete;
}

std::optional<CitationLink> link_of(const schema::DocumentRecord& record, std::size_t index,
                                    Span span) {
  const auto& citation = record.citations[index];
  if (citation.kind == Citation::Kind::self || span.size() == 0)
    return std::nullopt;
  const auto* binding = binding_of(record, index);
  const auto target = target_of(citation, binding);
  if (target == CitationTarget::held && binding->document)
    return CitationLink{span, index, target, document_url(*binding->document)};
  if (citation.number)
    return CitationLink{span, index, target, number_url(citation.number->str())};
  if (citation.partial && citation.partial->type_code)
    return CitationLink{span, index, target, number_url(citation.partial->str())};
  return std::nullopt;
}

}  // namespace

const schema::Binding* binding_of(const schema::DocumentRecord& record, std::size_t citation) {
  return citation < record.bindings.size() ? &record.bindings[citation] : nullptr;
}

std::string citation_anchor(std::size_t citation) {
  return "cho-dan-" + std::to_string(citation + 1);
}

std::vector<CitationLink> citation_links(const schema::DocumentRecord& record,
                                         std::string_view text) {
  const auto& citations = record.citations;
  std::vector<CitationLink> links;
  for (std::size_t first = 0; first < citations.size();) {
    auto end = first + 1;
    while (end < citations.size() && citations[end].span == citations[first].span)
      ++end;
    const auto spans = shared_place(text, citations[first].span, &citations[first], end - first);
    for (auto index = first; index < end; ++index)
      if (auto link = link_of(record, index, spans[index - first]))
        links.push_back(std::move(*link));
    first = end;
  }
  return links;
}

}  // namespace vankien::web
