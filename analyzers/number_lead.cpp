#include "analyzers/number_lead.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"
#include "analyzers/type_name.h"

namespace vankien::analyzers {

namespace {

using namespace std::string_view_literals;

// "Chương trình hành động số 26-CTr/TU": what may follow a type's name before the number.
constexpr std::array qualifiers = {"hanh dong"sv, "hoat dong"sv,  "cong tac"sv, "phoi hop"sv,
                                   "thuc hien"sv, "lien nganh"sv, "ca biet"sv};

// Numbered things that are no documents.
constexpr std::array foreign_words = {"mau"sv, "bieu"sv, "bang"sv, "hinh"sv, "luc"sv,   "khoan"sv,
                                      "nha"sv, "lo"sv,   "thua"sv, "bao"sv,  "chuan"sv, "quyen"sv};

// Between a type's name and its number these open another thought.
constexpr std::array dividing_words = {"theo"sv, "tai"sv, "cua"sv, "ve"sv,
                                       "va"sv,   "kem"sv, "den"sv, "cac"sv};

constexpr std::size_t most_words_back = 7;
constexpr std::size_t most_words_of_a_law = 40;

template <typename Table>
bool holds(const Table& table, std::string_view wanted) {
  return std::find(table.begin(), table.end(), wanted) != table.end();
}

// "Báo cáo giải trình, tiếp thu số 471/BC-UBND": a comma may stand in a name that the number's own
// code confirms.
enum class Commas { stopped_at, passed };

// The words that end at `end` with nothing but white space and commas between them, nearest first.
std::vector<Span> words_before(std::string_view text, std::size_t end, Commas commas) {
  std::vector<Span> words;
  while (words.size() < most_words_back) {
    end = blanks_begin(text, end);
    if (commas == Commas::passed && !words.empty() && end > 0 && text[end - 1] == ',')
      --end;
    const Span word = word_ending_at(text, end);
    if (word.size() == 0)
      break;
    words.push_back(word);
    end = word.begin;
  }
  return words;
}

// Emphasis of Markdown around a number is no part of the sentence.
std::size_t before_marks(std::string_view text, std::size_t offset) {
  while (offset > 0 && (is_blank(text[offset - 1]) || text[offset - 1] == '*'))
    --offset;
  return offset;
}

// "số: 5", "so.. 5"; three points are a blank to be filled in.
std::size_t before_colon(std::string_view text, std::size_t offset) {
  constexpr std::size_t most_points = 2;
  const std::size_t end = before_marks(text, offset);
  std::size_t colon = end;
  while (colon > 0 && (text[colon - 1] == ':' || text[colon - 1] == '.'))
    --colon;
  return end - colon > most_points ? end : before_marks(text, colon);
}

std::optional<Span> marker_before(std::string_view text, std::size_t digits) {
  const std::size_t end = before_colon(text, digits);
  if (auto word = word_before(text, end, "so"))
    return word;
  return word_before(text, end, "no");
}

bool is_qualifier(std::string_view text, Span between) {
  const TextCursor begin(text, between.begin);
  return std::any_of(qualifiers.begin(), qualifiers.end(), [&](std::string_view qualifier) {
    TextCursor cursor = begin;
    cursor.skip_blanks();
    return cursor.take_words(qualifier) && cursor.at() == between.end;
  });
}

// The last words of types' names and of what may follow them. Most numbers of a text have other
// words before them: this one look-up settles them.
bool may_end_type_name(std::string_view word) {
  static const std::set<std::string, std::less<>> last_words = [] {
    std::set<std::string, std::less<>> words;
    const auto add_last = [&words](const std::string& name) {
      words.insert(name.substr(name.rfind(' ') + 1));
    };
    for (const DocumentType& type : document_types())
      add_last(fold(type.name));
    for (const std::string_view qualifier : qualifiers)
      add_last(std::string(qualifier));
    return words;
  }();
  return last_words.find(fold(word)) != last_words.end();
}

struct Candidate {
  const DocumentType* type = nullptr;
  std::size_t begin = 0;
  bool adjacent = false;
};

// "văn bản quy phạm pháp luật số 64/2025/QH15": the law's name begins further back.
bool is_law_in_general(std::string_view text, Span word) {
  return slice(text, word) == "luật" && word_before(text, blanks_begin(text, word.begin), "phap");
}

Candidate candidate_at(std::string_view text, Span word, std::size_t end) {
  const std::string_view stretch = text.substr(word.begin, end - word.begin);
  const TypeName name = type_name_at_start(stretch);
  if (!name.type || is_law_in_general(text, word))
    return {};
  const Span rest{word.begin + name.size, end};
  return {name.type, word.begin, rest.size() == 0 || is_qualifier(text, rest)};
}

bool is_confirmed(const Candidate& candidate, std::string_view own_type) {
  return !own_type.empty() && candidate.type && candidate.type->number_code == own_type;
}

// `later` begins before `found`. A name at some distance counts only if the number's own code
// confirms it; of those that reach the number the longest.
bool is_better(const Candidate& later, const Candidate& found, std::string_view own_type) {
  return later.adjacent || (is_confirmed(later, own_type) && !is_confirmed(found, own_type));
}

// The name of a type before `end`.
Candidate find_type(std::string_view text, std::size_t end, std::string_view own_type) {
  Candidate best;
  if (own_type.empty() && !may_end_type_name(slice(text, word_ending_at(text, end))))
    return best;
  const Commas commas = own_type.empty() ? Commas::stopped_at : Commas::passed;
  for (const Span& word : words_before(text, end, commas)) {
    if (holds(dividing_words, fold(slice(text, word))))
      break;
    const Candidate candidate = candidate_at(text, word, end);
    if (candidate.type && is_better(candidate, best, own_type))
      best = candidate;
  }
  return best;
}

}  // namespace

NumberLead read_number_lead(std::string_view text, std::size_t digits, std::string_view own_type) {
  NumberLead lead;
  lead.begin = digits;
  std::size_t end = before_marks(text, digits);
  if (const auto marker = marker_before(text, digits)) {
    lead.marked = true;
    lead.begin = marker->begin;
    end = before_marks(text, marker->begin);
    const Span word = word_ending_at(text, end);
    lead.foreign = word.size() > 0 && holds(foreign_words, fold(slice(text, word)));
  }
  const Candidate candidate = find_type(text, end, own_type);
  if (!candidate.type)
    return lead;
  lead.foreign = false;
  lead.type = candidate.type->code;
  lead.begin = candidate.begin;
  return lead;
}

NumberLead read_law_lead(std::string_view text, NumberLead lead) {
  std::size_t end = lead.begin;
  for (std::size_t count = 0; count < most_words_of_a_law; ++count) {
    end = blanks_begin(text, end);
    if (end > 0 && text[end - 1] == ',')
      --end;
    const Span word = word_ending_at(text, end);
    if (word.size() == 0)
      return lead;
    if (fold(slice(text, word)) == "luat" && !is_law_in_general(text, word)) {
      const auto code = word_before(text, blanks_begin(text, word.begin), "bo");
      lead.type = code ? "BL" : "L";
      lead.begin = code ? code->begin : word.begin;
      return lead;
    }
    end = word.begin;
  }
  return lead;
}

}  // namespace vankien::analyzers
