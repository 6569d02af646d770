#include "searcher/suggestions.h"

#include <algorithm>

#include "searcher/number_suggestions.h"
#include "searcher/phrase_suggestions.h"
#include "searcher/reader.h"
#include "searcher/title_suggestions.h"
#include "searcher/typed_words.h"

namespace vankien::searcher {
namespace {

using Kind = Suggestion::Kind;

void add(std::vector<Suggestion>& all, std::vector<std::string> texts, Kind kind) {
  for (std::string& text : texts) {
    Suggestion suggestion{std::move(text), kind};
    const bool said = std::any_of(all.begin(), all.end(), [&](const Suggestion& before) {
      return before.text == suggestion.text;
    });
    if (!said)
      all.push_back(std::move(suggestion));
  }
}

}  // namespace

std::string_view name(Kind kind) {
  switch (kind) {
    case Kind::number:
      return "number";
    case Kind::title:
      return "title";
    case Kind::phrase:
      return "phrase";
  }
  return {};
}

std::vector<Suggestion> suggestions(const Reader& reader, std::string_view text,
                                    std::size_t limit) {
  std::vector<Suggestion> all;
  const TypedWords typed = read_typed(text);
  if (typed.empty() || limit == 0)
    return all;
  const std::size_t documents = std::min(limit, most_suggested_documents);
  add(all, number_suggestions(reader, typed.text, documents), Kind::number);
  const bool number = !all.empty();
  if (all.size() < documents)
    add(all, title_suggestions(reader, typed, documents - all.size()), Kind::title);
  // Who types a number seeks that document.
  if (!number && all.size() < limit)
    add(all, phrase_suggestions(reader, typed, limit - all.size()), Kind::phrase);
  return all;
}

}  // namespace vankien::searcher
