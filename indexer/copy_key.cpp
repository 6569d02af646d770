#include "indexer/copy_key.h"

#include <algorithm>
#include <vector>

#include "analyzers/unicode.h"
#include "indexer/content_hash.h"

namespace vankien::indexer {
namespace {

constexpr std::size_t least_words = 30;
constexpr std::size_t longest_label = 4;  // "viii."

// The words of a line; what follows the first one decides whether that is a label.
class LineWords {
 public:
  explicit LineWords(std::string_view line) {
    for (std::size_t at = 0; at < line.size();) {
      const std::size_t begin = at;
      const analyzers::CodePoint next = analyzers::decode(line, at);
      at += next.bytes;
      if (!analyzers::is_word_character(next.value)) {
        after_first_ = words_.size() == 1 && inside_ ? line[begin] : after_first_;
        inside_ = false;
        continue;
      }
      if (!inside_)
        words_.emplace_back();
      inside_ = true;
      analyzers::append_utf8(words_.back(), analyzers::lower(next.value));
    }
  }

  // Leaves out a page number and the label of a list.
  void add_to(std::vector<std::string>& all) && {
    const bool is_page_number = words_.size() == 1 && is_number(words_.front());
    const std::size_t first = is_page_number || is_labelled() ? 1 : 0;
    for (std::size_t i = first; i < words_.size(); ++i)
      all.push_back(std::move(words_[i]));
  }

 private:
  static bool is_number(std::string_view word) {
    return word.find_first_not_of("0123456789") == word.npos;
  }

  // "1.", "a)", "iv."; never a year.
  [[nodiscard]] bool is_labelled() const {
    if (words_.empty() || (after_first_ != '.' && after_first_ != ')'))
      return false;
    const std::string& word = words_.front();
    const bool roman = word.find_first_not_of("ivxlc") == word.npos;
    const bool letter = analyzers::code_points_before(word, word.size()) == 1;
    const bool number = is_number(word) && word.size() < longest_label;
    return letter || number || (roman && word.size() <= longest_label);
  }

  std::vector<std::string> words_;
  bool inside_ = false;
  char after_first_ = '\0';
};

}  // namespace

std::string copy_key(std::string_view text, const schema::RecordHead& head) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\n\f"), text.size());
    LineWords(text.substr(0, end)).add_to(words);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (words.size() < least_words)
    return "";
  std::sort(words.begin(), words.end());
  std::string all =
      head.number.value_or("") + '\n' + (head.date ? head.date->iso() : std::string());
  for (const std::string& word : words)
    all += '\n' + word;
  return content_hash(all);
}

}  // namespace vankien::indexer
