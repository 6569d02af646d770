// The mark of secrecy in a file name.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "analyzers/document_type.h"
#include "analyzers/file_name_words.h"
#include "analyzers/mark_context.h"
#include "analyzers/mark_letters.h"
#include "analyzers/secrecy_mark.h"
#include "analyzers/secrecy_table.h"
#include "analyzers/syllable.h"

namespace vankien::analyzers {
namespace {

using Found = std::optional<Classification>;

// What clerks add to the name of a file; nothing that a title goes on with.
constexpr std::array<std::string_view, 14> additions{"scan", "signed", "ky",   "da",   "copy",
                                                     "ban",  "final",  "cuoi", "luu",  "goc",
                                                     "v",    "ver",    "so",   "chinh"};
// "Tài liệu mật - …": what may stand before the mark and belongs to it.
constexpr std::array<std::string_view, 6> leads{"tailieu", "vanban", "hoso", "dau", "do", "domat"};

bool is_one_of(std::string_view word, const auto& table) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

// A number, or a code of a document number: "12", "KH", "ĐUK". Codes have no small letters and are
// no word of the language, except for the two-letter ones ("TU"); "BÍ MẬT", "CƠ MẬT" are words.
bool is_code(const std::string& word) {
  const std::string folded = fold(word);
  const bool letters = folded.find_first_not_of("0123456789") != std::string::npos;
  if (!letters) {
    return true;
  }
  constexpr std::size_t short_code = 2;
  const bool small = std::any_of(word.begin(), word.end(),
                                 [](char letter) { return letter >= 'a' && letter <= 'z'; });
  return !small && folded != "bi" && folded != "co" && folded != "do" &&
         (folded.size() <= short_code || !is_syllable(word));
}

// The words [first, end) of a name.
struct Stretch {
  std::size_t first;
  std::size_t end;
};

class FileName {
 public:
  explicit FileName(std::string_view name) : words_(file_name_words(name)) {
    const auto all = joined({0, words_.size()});
    speaks_of_secrecy_ = speaks_of_secrecy(all);
    capitals_ = mark_letters(all).capitals;
    only_underscores_ = std::all_of(words_.begin(), words_.end(), [](const FileNameWord& word) {
      return word.separator.empty() || word.separator == "_";
    });
  }

  [[nodiscard]] Found mark() const {
    constexpr std::size_t most_words = 4;
    Found best;
    for (std::size_t first = 0; first < words_.size(); ++first)
      for (std::size_t end = first + 1; end <= std::min(first + most_words, words_.size()); ++end)
        best = std::max(best, mark_of({first, end}));
    return best;
  }

 private:
  [[nodiscard]] std::string joined(Stretch stretch) const {
    std::string text;
    for (std::size_t i = stretch.first; i < stretch.end; ++i)
      text += (i > stretch.first ? " " : "") + words_[i].text;
    return text;
  }

  [[nodiscard]] Found mark_of(Stretch stretch) const {
    const MarkLetters letters = mark_letters(joined(stretch));
    for (const SecrecyMark& mark : secrecy_marks) {
      const bool same = letters.lower == mark.letters || letters.lower == mark.folded;
      if (same && stands_apart(stretch, mark, letters))
        return mark.classification;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool stands_apart(Stretch stretch, const SecrecyMark& mark,
                                  const MarkLetters& letters) const {
    const std::string before = joined({0, stretch.first});
    const std::string after = joined({stretch.end, words_.size()});
    if (continues_a_word(before, mark.classification, after) && !has_lead(stretch.first))
      return false;
    const bool short_mark = mark.classification == Classification::mat;
    const bool begins = stretch.first == 0;
    const bool ends = stretch.end == words_.size();
    if (mark.level && !short_mark && (begins || ends) && !speaks_of_secrecy_)
      return true;
    const bool shouted = mark.level && letters.capitals && !capitals_ && (begins || ends);
    return shouted || (is_parted_before(stretch.first, mark) && is_parted_after(stretch.end));
  }

  // "_", brackets, a dash between blanks never join the words of one name, unless "_" joins all.
  [[nodiscard]] bool parts(std::size_t word) const {
    const std::string& separator = words_[word].separator;
    return (separator.find('_') != std::string::npos && !only_underscores_) ||
           separator.find_first_of("()[]{}+,;.=#&") != std::string::npos ||
           separator.find(" -") != std::string::npos || separator.find("- ") != std::string::npos ||
           separator.find("–") != std::string::npos || separator.find("—") != std::string::npos;
  }

  [[nodiscard]] std::size_t lead_before(std::size_t first) const {
    for (std::size_t begin = first >= 2 ? first - 2 : 0; begin < first; ++begin)
      if (is_one_of(mark_letters(joined({begin, first})).folded, leads))
        return begin;
    return first;
  }
  [[nodiscard]] bool has_lead(std::size_t first) const {
    const std::size_t begin = lead_before(first);
    return begin < first && (begin == 0 || parts(begin));
  }

  [[nodiscard]] bool is_parted_before(std::size_t first, const SecrecyMark& mark) const {
    if (first == 0 || parts(first) || has_lead(first))
      return true;
    // "QĐ thu hồi" is a decision about land.
    const bool after_code = is_code(words_[first - 1].text);
    return (after_code && mark.classification != Classification::thu_hoi) ||
           is_type_alone({0, first});
  }

  [[nodiscard]] bool is_parted_after(std::size_t end) const {
    if (end == words_.size() || parts(end) || is_code(words_[end].text))
      return true;
    return is_one_of(fold(words_[end].text), additions) ||
           type_at_start(joined({end, words_.size()})) != nullptr;
  }

  // "Kế hoạch", "12 Kế hoạch": before "mật" no more than the name of a type.
  [[nodiscard]] bool is_type_alone(Stretch stretch) const {
    while (stretch.first < stretch.end && is_code(words_[stretch.first].text))
      ++stretch.first;
    const std::string text = joined(stretch);
    const DocumentType* type = type_at_start(text);
    return type != nullptr && fold(type->name) == fold(text);
  }

  std::vector<FileNameWord> words_;
  bool speaks_of_secrecy_ = false;
  bool capitals_ = false;
  bool only_underscores_ = false;
};

}  // namespace

Found mark_of_file_name(std::string_view file_name) {
  return FileName(file_name).mark();
}

}  // namespace vankien::analyzers
