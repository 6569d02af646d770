#include "searcher/query_abbreviations.h"

#include <algorithm>
#include <map>
#include <utility>

#include "analyzers/abbreviation_table.h"
#include "analyzers/syllable.h"
#include "analyzers/unicode.h"
#include "searcher/vocabulary.h"

namespace vankien::searcher {
namespace {

using analyzers::AbbreviationRow;

constexpr std::size_t most_words = 10;    // of a long form that a document defines
constexpr std::size_t least_letters = 3;  // of a defined abbreviation that is looked for

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  while (!text.empty()) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    words.push_back(make_word(analyzers::accent_key(text.substr(0, blank))));
    text.remove_prefix(std::min(blank + 1, text.size()));
  }
  return words;
}

// A row of the table, its forms as words.
struct Row {
  std::vector<Word> short_words;
  std::vector<Word> long_words;
  std::string short_shown;
  std::string long_shown;
  bool both = false;
};

// Equal for words that are one but for marks and i or y.
std::string first_key(const Word& word) {
  const std::string folded = analyzers::fold(word.key);
  const std::string twin = i_y_twin(folded);
  return twin.empty() ? folded : std::min(folded, twin);
}

// The rows by the first word of either form.
class Rows {
 public:
  Rows() {
    for (const AbbreviationRow& row : analyzers::abbreviation_rows())
      rows_.push_back({words_of(row.short_form), words_of(row.long_form),
                       analyzers::upper(row.short_form), std::string(row.long_form),
                       row.use == AbbreviationRow::Use::both});
    for (const Row& row : rows_) {
      by_short_.emplace(first_key(row.short_words.front()), &row);
      by_long_.emplace(first_key(row.long_words.front()), &row);
    }
  }
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;

  using Index = std::multimap<std::string, const Row*>;
  [[nodiscard]] auto by_short(const Word& first) const {
    return by_short_.equal_range(first_key(first));
  }
  [[nodiscard]] auto by_long(const Word& first) const {
    return by_long_.equal_range(first_key(first));
  }

 private:
  std::vector<Row> rows_;
  Index by_short_;
  Index by_long_;
};

const Rows& rows() {
  static const Rows table;
  return table;
}

// Marks are free unless they were typed, and so are the two ways to write kỳ and lý.
bool same_word(const Word& typed, const Word& wanted) {
  const std::string key = typed.marked ? wanted.key : analyzers::fold(wanted.key);
  return typed.key == key || i_y_twin(typed.key) == key;
}

class AbbreviationReader {
 public:
  AbbreviationReader(Units& units, const KnownWords& known)
      : units_(units), known_(known), mixed_case_(is_mixed(units)) {}

  void run() {
    for (std::size_t at = 0; at < units_.size(); ++at) {
      if (plain_word(units_[at]) == nullptr)
        continue;
      // Beside OR a word stands alone.
      run_ = std::max(plain_run(units_, at), std::size_t{1});
      read_short(at);
      read_long(at);
      read_defined_short(at);
      read_defined_long(at);
    }
  }

 private:
  static bool is_mixed(const Units& units) {
    return units.size() == 1 || std::any_of(units.begin(), units.end(), [](const Unit& unit) {
             return unit.plain && !unit.upper;
           });
  }

  [[nodiscard]] const Word& word(std::size_t at) const { return *plain_word(units_[at]); }

  [[nodiscard]] bool stand_at(std::size_t at, const std::vector<Word>& words) const {
    return words.size() <= run_ &&
           std::equal(words.begin(), words.end(), units_.begin() + static_cast<std::ptrdiff_t>(at),
                      [](const Word& wanted, const Unit& unit) {
                        return same_word(*plain_word(unit), wanted);
                      });
  }

  // "tu" is a word, "TU" may be an abbreviation where not everything is in capitals.
  [[nodiscard]] bool may_be_short(std::size_t at, std::size_t count) const {
    for (std::size_t i = at; i < at + count; ++i)
      if (analyzers::is_syllable(analyzers::fold(word(i).key)) && !(units_[i].upper && mixed_case_))
        return false;
    return true;
  }

  void read_short(std::size_t at) {
    const auto [begin, end] = rows().by_short(word(at));
    // TU is no TƯ, where both are known.
    const bool exact = std::any_of(begin, end, [&](const auto& entry) {
      return entry.second->short_words.front().key == word(at).key;
    });
    for (auto entry = begin; entry != end; ++entry) {
      const Row& row = *entry->second;
      const std::size_t count = row.short_words.size();
      if (exact && row.short_words.front().key != word(at).key)
        continue;
      if (stand_at(at, row.short_words) && may_be_short(at, count))
        add_meaning(units_, at, count, Phrase{row.long_words}, row.long_shown);
    }
  }

  void read_long(std::size_t at) {
    const auto [begin, end] = rows().by_long(word(at));
    for (auto entry = begin; entry != end; ++entry) {
      const Row& row = *entry->second;
      if (row.both && stand_at(at, row.long_words))
        add_meaning(units_, at, row.long_words.size(), Phrase{row.short_words}, row.short_shown);
    }
  }

  void read_defined_short(std::size_t at) {
    if (!may_be_short(at, 1))
      return;
    for (const std::string& form : known_.long_forms(word(at).key))
      add_meaning(units_, at, 1, Phrase{words_of(form)}, form);
  }

  void read_defined_long(std::size_t at) {
    if (run_ < 2)
      return;
    std::string words = word(at).key + ' ' + word(at + 1).key;
    if (!known_.begins_long_form(words))
      return;
    for (std::size_t count = 2; count <= std::min(run_, most_words); ++count) {
      if (count > 2)
        words += ' ' + word(at + count - 1).key;
      for (const std::string& form : known_.short_forms(words))
        if (form.size() >= least_letters && !analyzers::is_syllable(analyzers::fold(form)))
          add_meaning(units_, at, count, Phrase{words_of(form)}, analyzers::upper(form));
    }
  }

  Units& units_;
  const KnownWords& known_;
  bool mixed_case_;
  std::size_t run_ = 0;  // plain words side by side from where the reader stands
};

}  // namespace

void repair_typing(Units& units, const KnownWords& known) {
  for (Unit& unit : units) {
    Word* word = plain_word(unit);
    const std::string meant = word != nullptr ? known.repaired(word->key) : std::string();
    if (meant.empty())
      continue;
    std::string typed = std::move(word->key);
    *word = make_word(meant);
    word->typed = std::move(typed);
  }
}

void read_abbreviations(Units& units, const KnownWords& known) {
  AbbreviationReader(units, known).run();
}

}  // namespace vankien::searcher
