#include "searcher/title_suggestions.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "analyzers/syllable.h"
#include "schema/terms.h"
#include "searcher/document_order.h"
#include "searcher/document_reader.h"
#include "searcher/vocabulary.h"

namespace vankien::searcher {
namespace {

using Documents = std::vector<Xapian::docid>;
using Terms = std::vector<std::string>;

constexpr std::size_t most_terms = 10'000;      // read for a beginning of one letter
constexpr std::size_t most_postings = 100'000;  // of one typed word
constexpr std::size_t most_titles = 12;         // read
constexpr std::size_t longest_title = 160;      // bytes

std::string title_term(const std::string& key) {
  return schema::field_term(schema::FieldId::title, key);
}

// Adds the title terms that begin with `start` and whose words, folded, begin with `folded`.
void add_terms(const Xapian::Database& database, const std::string& start,
               const std::string& folded, Terms& terms) {
  const std::size_t prefix = title_term("").size();
  std::size_t read = 0;
  for (auto term = database.allterms_begin(start);
       term != database.allterms_end(start) && read < most_terms; ++term, ++read)
    if (analyzers::fold((*term).substr(prefix)).starts_with(folded))
      terms.push_back(*term);
}

// Up to the first letter that may bear a mark the bytes are the same with and without marks.
Terms terms_beginning_with(const Xapian::Database& database, const std::string& folded) {
  static constexpr std::array<char, 5> marked_leads{'\xC3', '\xC4', '\xC5', '\xC6', '\xE1'};
  Terms terms;
  const std::size_t same = std::min(folded.find_first_of("adeiouy"), folded.size());
  const std::string start = title_term(folded.substr(0, same));
  if (same > 0) {
    add_terms(database, start, folded, terms);
    return terms;
  }
  add_terms(database, start + folded.front(), folded, terms);
  for (const char lead : marked_leads)
    add_terms(database, start + lead, folded, terms);
  return terms;
}

Terms terms_of(const Xapian::Database& database, const Word& word) {
  Terms terms;
  for (const std::string& key : Vocabulary(database).spellings(word, true).own)
    terms.push_back(title_term(key));
  return terms;
}

// Of more documents than may be read those stay that hold the more frequent words.
Documents holders(const Xapian::Database& database, Terms terms) {
  std::vector<std::pair<Xapian::doccount, std::string>> by_count;
  for (std::string& term : terms)
    by_count.emplace_back(database.get_termfreq(term), std::move(term));
  std::sort(by_count.begin(), by_count.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  Documents documents;
  for (const auto& [count, term] : by_count) {
    if (documents.size() + count > most_postings && !documents.empty())
      break;
    documents.insert(documents.end(), database.postlist_begin(term), database.postlist_end(term));
  }
  std::sort(documents.begin(), documents.end());
  documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
  return documents;
}

Documents common(const Documents& a, const Documents& b) {
  Documents both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

Documents documents_of(const Reader& reader, const TypedWords& typed) {
  std::vector<Terms> words;
  for (const Word& word : typed.whole)
    words.push_back(terms_of(reader.database, word));
  if (!typed.last.empty())
    words.push_back(terms_beginning_with(reader.database, typed.last));
  Documents documents = holders(reader.database, std::move(words.front()));
  for (std::size_t i = 1; i < words.size() && !documents.empty(); ++i)
    documents = common(documents, holders(reader.database, std::move(words[i])));
  const auto is_newer = [&](Xapian::docid a, Xapian::docid b) {
    return newer(*reader.columns, a, b);
  };
  const std::size_t kept = std::min(documents.size(), most_titles);
  std::partial_sort(documents.begin(), documents.begin() + static_cast<std::ptrdiff_t>(kept),
                    documents.end(), is_newer);
  documents.resize(kept);
  return documents;
}

bool begins_with(const std::string& title, const std::string& typed) {
  std::string folded = analyzers::fold(title);
  for (const std::string_view opening : {"ve viec ", "ve "})
    if (folded.starts_with(opening) && !typed.starts_with(opening)) {
      folded.erase(0, opening.size());
      break;
    }
  return folded.starts_with(typed);
}

std::string cut_title(std::string title) {
  if (title.size() <= longest_title)
    return title;
  const std::size_t blank = title.rfind(' ', longest_title);
  // Without a blank there is no word to cut at, and nothing to look for.
  return blank == std::string::npos ? std::string() : title.substr(0, blank);
}

}  // namespace

std::vector<std::string> title_suggestions(const Reader& reader, const TypedWords& typed,
                                           std::size_t most) {
  const std::string folded = analyzers::fold(typed.plain());
  std::vector<std::string> first;
  std::vector<std::string> rest;
  for (const Xapian::docid document : documents_of(reader, typed)) {
    const auto title = read_head(reader, document).title;
    std::string text = title ? cut_title(*title) : std::string();
    if (text.empty())
      continue;
    auto& list = begins_with(text, folded) ? first : rest;
    if (std::find(list.begin(), list.end(), text) == list.end())
      list.push_back(std::move(text));
    if (first.size() >= most)
      break;
  }
  first.insert(first.end(), std::make_move_iterator(rest.begin()),
               std::make_move_iterator(rest.end()));
  first.resize(std::min(first.size(), most));
  return first;
}

}  // namespace vankien::searcher
