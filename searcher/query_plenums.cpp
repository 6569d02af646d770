#include "searcher/query_plenums.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "analyzers/named_document.h"
#include "analyzers/plenum.h"

namespace vankien::searcher {
namespace {

constexpr std::array central_terms = {"VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"};

struct Opening {
  std::string_view first;   // folded words
  std::string_view second;  // empty for one word
  std::string_view type_code;
};
constexpr std::array openings = {Opening{"nghi", "quyet", "NQ"}, Opening{"nq", "", "NQ"},
                                 Opening{"ket", "luan", "KL"}, Opening{"kl", "", "KL"}};

// "nqtw4" and "nqtw" are the opening, the committee and the plenum in one word.
struct Joined {
  std::string_view start;
  std::string_view type_code;
};
constexpr std::array joined = {Joined{"nqtw", "NQ"}, Joined{"kltw", "KL"}};

// The words of a name after its opening as one text, with where each unit's words end in it.
struct NameText {
  std::string type_code;
  std::string text;
  std::vector<std::size_t> ends;  // of each unit from the first on; 0 for those of the opening
};

void append(NameText& name, const std::string& words) {
  name.text += (name.text.empty() ? "" : " ") + words;
  name.ends.push_back(name.text.size());
}

std::optional<NameText> opening_at(const Units& units, std::size_t at, std::size_t run) {
  const std::string first = plain_fold(units[at]);
  for (const Joined& form : joined)
    if (first.starts_with(form.start)) {
      NameText name{std::string(form.type_code), {}, {}};
      append(name, "tw " + first.substr(form.start.size()));
      return name;
    }
  for (const Opening& form : openings) {
    const std::size_t count = form.second.empty() ? 1 : 2;
    if (first == form.first && count <= run &&
        (count == 1 || plain_fold(units[at + 1]) == form.second))
      return NameText{std::string(form.type_code), {}, std::vector<std::size_t>(count)};
  }
  return std::nullopt;
}

std::optional<NameText> name_text(const Units& units, std::size_t at) {
  constexpr std::size_t most_words = 16;
  const std::size_t run = std::min(plain_run(units, at), most_words);
  auto name = run > 0 ? opening_at(units, at, run) : std::nullopt;
  if (name)
    for (std::size_t i = at + name->ends.size(); i < at + run; ++i)
      append(*name, plain_word(units[i])->key);
  return name;
}

// How many units the first `bytes` of the text take; 0 when they end inside one.
std::size_t units_up_to(const NameText& name, std::size_t bytes) {
  for (std::size_t i = 0; i < name.ends.size(); ++i)
    if (name.ends[i] == bytes)
      return i + 1;
  return 0;
}

std::vector<analyzers::NamedDocument> documents(const NameText& name,
                                                const analyzers::PlenumPhrase& phrase) {
  std::vector<analyzers::NamedDocument> found;
  const std::vector<std::string> every(central_terms.begin(), central_terms.end());
  for (const int plenum : phrase.plenums)
    for (const std::string& term : phrase.terms.empty() ? every : phrase.terms)
      for (analyzers::NamedDocument& document :
           analyzers::plenum_documents(name.type_code, plenum, term))
        found.push_back(std::move(document));
  return found;
}

}  // namespace

void read_plenums(Units& units) {
  for (std::size_t at = 0; at < units.size(); ++at) {
    const auto name = name_text(units, at);
    const auto phrase = name ? analyzers::plenum_at(name->text, 0) : std::nullopt;
    const std::size_t count = phrase ? units_up_to(*name, phrase->end) : 0;
    if (count == 0)
      continue;
    for (const analyzers::NamedDocument& document : documents(*name, *phrase))
      add_meaning(units, at, count, NumberItem{.number = document.number, .date = document.date},
                  "số hiệu " + document.number.str());
  }
}

}  // namespace vankien::searcher
