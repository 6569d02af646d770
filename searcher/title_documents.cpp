// The newest titles with the rarest word are read first: where one in ten holds the other words
// as well, that is enough. Only for rarer company the postings of all words are put together, which
// costs more the more documents there are.
#include "searcher/title_documents.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include "analyzers/canonical_text.h"
#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "schema/fields.h"
#include "schema/terms.h"
#include "searcher/document_order.h"
#include "searcher/vocabulary.h"

namespace vankien::searcher {
namespace {

using Documents = std::vector<Xapian::docid>;  // ascending
using Terms = std::vector<std::string>;
using schema::FieldId;

constexpr std::size_t most_terms = 1'000;       // read of those with one beginning
constexpr std::size_t most_postings = 100'000;  // of one whole word
constexpr std::size_t most_begun = 15'000;      // postings of all words with one beginning
constexpr std::size_t most_read = 120;          // titles

std::string title_term(const std::string& key) {
  return schema::field_term(FieldId::title, key);
}

struct TitleWord {
  Terms keys;   // that count as the word
  Terms terms;  // of these, the least frequent first
  std::size_t postings = 0;
};

// Of more postings than `most` those of the more frequent terms stay.
TitleWord title_word(const Xapian::Database& database, Terms keys, std::size_t most) {
  std::vector<std::pair<Xapian::doccount, std::string>> by_count;
  for (const std::string& key : keys)
    by_count.emplace_back(database.get_termfreq(title_term(key)), title_term(key));
  std::sort(by_count.begin(), by_count.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  TitleWord word{std::move(keys), {}, 0};
  for (auto& [count, term] : by_count) {
    if (word.postings + count > most && word.postings > 0)
      break;
    word.postings += count;
    word.terms.push_back(std::move(term));
  }
  std::reverse(word.terms.begin(), word.terms.end());
  return word;
}

// Adds the words of titles that begin with `start` and, folded, with `folded`.
void add_keys(const Xapian::Database& database, const std::string& start, const std::string& folded,
              Terms& keys) {
  const std::size_t prefix = title_term("").size();
  const std::string first = title_term(start);
  std::size_t read = 0;
  for (auto term = database.allterms_begin(first);
       term != database.allterms_end(first) && read < most_terms; ++term, ++read)
    if (std::string key = (*term).substr(prefix); analyzers::fold(key).starts_with(folded))
      keys.push_back(std::move(key));
}

// Up to the first letter that may bear a mark the bytes are the same with and without marks.
Terms keys_beginning_with(const Xapian::Database& database, const std::string& folded) {
  static constexpr std::array<char, 5> marked_leads{'\xC3', '\xC4', '\xC5', '\xC6', '\xE1'};
  Terms keys;
  const std::size_t same = std::min(folded.find_first_of("adeiouy"), folded.size());
  add_keys(database, folded.substr(0, std::max<std::size_t>(same, 1)), folded, keys);
  if (same == 0)
    for (const char lead : marked_leads)
      add_keys(database, std::string(1, lead), folded, keys);
  return keys;
}

Documents documents_of(const Xapian::Database& database, const TitleWord& word) {
  Documents documents;
  documents.reserve(word.postings);
  for (const std::string& term : word.terms) {
    const auto before = static_cast<std::ptrdiff_t>(documents.size());
    documents.insert(documents.end(), database.postlist_begin(term), database.postlist_end(term));
    std::inplace_merge(documents.begin(), documents.begin() + before, documents.end());
  }
  documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
  return documents;
}

// Those of `documents` that hold the word.
Documents held(const Xapian::Database& database, const TitleWord& word,
               const Documents& documents) {
  Documents both;
  if (documents.size() * word.terms.size() > word.postings) {
    const Documents all = documents_of(database, word);
    std::set_intersection(documents.begin(), documents.end(), all.begin(), all.end(),
                          std::back_inserter(both));
    return both;
  }
  std::vector<bool> holds(documents.size());
  for (const std::string& term : word.terms) {
    auto posting = database.postlist_begin(term);
    const auto end = database.postlist_end(term);
    for (std::size_t i = 0; i < documents.size() && posting != end; ++i) {
      posting.skip_to(documents[i]);
      if (posting != end && *posting == documents[i])
        holds[i] = true;
    }
  }
  for (std::size_t i = 0; i < documents.size(); ++i)
    if (holds[i])
      both.push_back(documents[i]);
  return both;
}

Terms keys_of(const std::string& title) {
  const analyzers::CanonicalText canonical(title);
  analyzers::Tokenizer tokenizer(canonical);
  Terms keys;
  for (analyzers::Token token; tokenizer.next(token);)
    keys.push_back(token.key);
  return keys;
}

class TitleSearch {
 public:
  TitleSearch(const Reader& reader, const TypedWords& typed, std::size_t most)
      : reader_(reader), last_(typed.last), most_(most) {
    const Vocabulary vocabulary(reader.database);
    for (const Word& word : typed.whole)
      words_.push_back(
          title_word(reader.database, vocabulary.spellings(word, true).own, most_postings));
    std::sort(words_.begin(), words_.end(),
              [](const TitleWord& a, const TitleWord& b) { return a.postings < b.postings; });
  }

  [[nodiscard]] std::vector<std::string> take() const {
    Documents documents = words_.empty() ? reader_.columns->documents
                                         : documents_of(reader_.database, words_.front());
    std::vector<std::string> titles = newest(documents);
    if (titles.size() < most_ && documents.size() > most_read)
      titles = newest(with_all_words(std::move(documents)));
    return titles;
  }

 private:
  // The titles of `documents` that hold all words, among those of the first most_read.
  [[nodiscard]] std::vector<std::string> newest(Documents documents) const;
  [[nodiscard]] bool holds_all(const std::string& title) const;
  // Those of `documents`, which hold the first word.
  [[nodiscard]] Documents with_all_words(Documents documents) const;

  const Reader& reader_;
  const std::string& last_;  // folded beginning of a word
  std::size_t most_;
  std::vector<TitleWord> words_;  // the rarest first
};

std::vector<std::string> TitleSearch::newest(Documents documents) const {
  const std::size_t kept = std::min(documents.size(), most_read);
  std::partial_sort(
      documents.begin(), documents.begin() + static_cast<std::ptrdiff_t>(kept), documents.end(),
      [&](Xapian::docid a, Xapian::docid b) { return newer(*reader_.columns, a, b); });
  documents.resize(kept);
  std::vector<std::string> titles;
  for (const Xapian::docid document : documents) {
    if (titles.size() == most_)
      break;
    std::string title = reader_.database.get_document(document, Xapian::DOC_ASSUME_VALID)
                            .get_value(schema::field(FieldId::title).slot);
    if (holds_all(title))
      titles.push_back(std::move(title));
  }
  return titles;
}

bool TitleSearch::holds_all(const std::string& title) const {
  const Terms keys = keys_of(title);
  const bool words = std::all_of(words_.begin(), words_.end(), [&](const TitleWord& word) {
    return std::find_first_of(keys.begin(), keys.end(), word.keys.begin(), word.keys.end()) !=
           keys.end();
  });
  return words && std::any_of(keys.begin(), keys.end(), [&](const std::string& key) {
           return last_.empty() || analyzers::fold(key).starts_with(last_);
         });
}

Documents TitleSearch::with_all_words(Documents documents) const {
  for (std::size_t i = 1; i < words_.size() && !documents.empty(); ++i)
    documents = held(reader_.database, words_[i], documents);
  if (last_.empty() || documents.size() <= most_read)
    return documents;
  const TitleWord begun =
      title_word(reader_.database, keys_beginning_with(reader_.database, last_), most_begun);
  return held(reader_.database, begun, documents);
}

}  // namespace

std::vector<std::string> titles_holding(const Reader& reader, const TypedWords& typed,
                                        std::size_t most) {
  return TitleSearch(reader, typed, most).take();
}

}  // namespace vankien::searcher
