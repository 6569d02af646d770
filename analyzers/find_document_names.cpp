#include <algorithm>
#include <set>

#include "analyzers/named_document.h"
#include "analyzers/subject_name.h"
#include "analyzers/text_cursor.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

// Where the name that begins at `at` ends; nullopt if it does not stand there.
std::optional<std::size_t> end_of_name(const SubjectName& name, std::string_view text,
                                       std::size_t at) {
  TextCursor cursor(text, at);
  for (std::size_t i = 0; i < name.words.size(); ++i) {
    cursor.skip_blanks();
    if (i == name.subject_at && cursor.take_word("ve"))
      cursor.skip_blanks();
    if (!cursor.take_word(name.words[i]))
      return std::nullopt;
    if (i + 1 < name.words.size())
      cursor.take(',');
  }
  return cursor.at();
}

// A word within a sentence, at its beginning and in a heading.
std::set<std::string> spellings(const std::string& word) {
  const std::string lowered = lower(word);
  const std::size_t first = lowered.empty() ? 0 : decode(lowered, 0).bytes;
  return {lowered, upper(lowered.substr(0, first)) + lowered.substr(first), upper(lowered)};
}

void append_matches(std::string_view text, std::size_t name, std::size_t most,
                    std::vector<NameMatch>& matches) {
  const SubjectName& subject = subject_names()[name];
  for (const std::string& word : spellings(subject.first_word)) {
    std::size_t at = find_words(text, word);
    while (at != text.npos && matches.size() < most) {
      const auto end =
          word_character_before(text, at) ? std::nullopt : end_of_name(subject, text, at);
      if (end)
        matches.push_back({name, {at, *end}});
      at = find_words(text, word, end ? *end : at + 1);
    }
  }
}

// Of names that overlap the first, of those that begin together the longest.
void drop_overlaps(std::vector<NameMatch>& matches) {
  std::sort(matches.begin(), matches.end(), [](const NameMatch& left, const NameMatch& right) {
    return std::pair(left.span.begin, right.span.end) < std::pair(right.span.begin, left.span.end);
  });
  std::size_t end = 0;
  std::erase_if(matches, [&end](const NameMatch& match) {
    const bool overlaps = match.span.begin < end;
    end = std::max(end, match.span.end);
    return overlaps;
  });
}

}  // namespace

std::vector<NameMatch> find_document_names(std::string_view text, std::size_t most) {
  std::vector<NameMatch> matches;
  for (std::size_t name = 0; name < subject_names().size(); ++name)
    append_matches(text, name, most, matches);
  drop_overlaps(matches);
  return matches;
}

}  // namespace vankien::analyzers
