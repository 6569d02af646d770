#include "searcher/indexed_words.h"

#include "schema/terms.h"

namespace vankien::searcher {
namespace {

// A careless collection must not make a query grow without end.
constexpr std::size_t most_definitions = 8;

}  // namespace

std::vector<std::string> IndexedWords::defined(const std::string& prefix) const {
  std::vector<std::string> forms;
  const auto end = database_.allterms_end(prefix);
  for (auto term = database_.allterms_begin(prefix); term != end && forms.size() < most_definitions;
       ++term)
    forms.push_back((*term).substr(prefix.size()));
  return forms;
}

std::vector<std::string> IndexedWords::long_forms(const std::string& short_form) const {
  return defined(schema::short_form_prefix(short_form) + '=');
}

std::vector<std::string> IndexedWords::short_forms(const std::string& words) const {
  return defined(schema::long_form_prefix(words) + '=');
}

bool IndexedWords::begins_long_form(const std::string& words) const {
  const std::string prefix = schema::long_form_prefix(words);
  return database_.allterms_begin(prefix) != database_.allterms_end(prefix);
}

std::string IndexedWords::repaired(const std::string& key) const {
  return vocabulary_.repaired(make_word(key));
}

}  // namespace vankien::searcher
