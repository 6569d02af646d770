#include "searcher/query_units.h"

#include <algorithm>
#include <utility>

#include "analyzers/syllable.h"

namespace vankien::searcher {
namespace {

bool is_bare(const NumberItem& item) {
  return item.partial && !item.partial->year && !item.partial->type_code &&
         !item.partial->body_code;
}

std::size_t count_required(const Units& units) {
  return static_cast<std::size_t>(
      std::count_if(units.begin(), units.end(), [](const Unit& unit) { return !unit.excluded; }));
}

bool stays_number(const NumberItem& item, std::size_t at, std::size_t required) {
  if (!is_bare(item) || item.role != NumberItem::Role::any || required <= 1)
    return true;
  return at == 0 && item.words.size() > 1 && analyzers::fold(item.words.front().key) == "so";
}

void append_words(Units& out, const Unit& number) {
  bool or_before = number.or_before;
  for (const Word& word : std::get<NumberItem>(number.item).words) {
    Unit& unit = out.emplace_back();
    unit.item = Phrase{{word}};
    unit.plain = true;
    unit.excluded = number.excluded;
    unit.or_before = std::exchange(or_before, false);
  }
}

}  // namespace

std::string plain_fold(const Unit& unit) {
  if (!unit.plain || unit.excluded || unit.or_before)
    return {};
  return analyzers::fold(std::get<Phrase>(unit.item).words.front().key);
}

const Word* plain_word(const Unit& unit) {
  return unit.plain && !unit.excluded ? &std::get<Phrase>(unit.item).words.front() : nullptr;
}

Word* plain_word(Unit& unit) {
  return const_cast<Word*>(plain_word(std::as_const(unit)));  // NOLINT: the unit is not const
}

std::size_t plain_run(const Units& units, std::size_t at) {
  std::size_t end = at;
  while (end < units.size() && plain_word(units[end]) != nullptr && !units[end].or_before &&
         !(end + 1 < units.size() && units[end + 1].or_before))
    ++end;
  return end - at;
}

void add_meaning(Units& units, std::size_t at, std::size_t count, const Item& item,
                 const std::string& shown) {
  for (std::size_t place = 0; place < count; ++place) {
    std::vector<Meaning>& also = units[at + place].also;
    const bool known = std::any_of(also.begin(), also.end(), [&](const Meaning& other) {
      return other.shown == shown && other.words == count && other.place == place;
    });
    if (!known)
      also.push_back({item, shown, count, place});
  }
}

void settle_bare_numbers(Units& units) {
  const std::size_t required = count_required(units);
  Units settled;
  for (std::size_t i = 0; i < units.size(); ++i) {
    const auto* number = std::get_if<NumberItem>(&units[i].item);
    if (number == nullptr || stays_number(*number, i, required))
      settled.push_back(std::move(units[i]));
    else
      append_words(settled, units[i]);
  }
  units = std::move(settled);
}

void join_date_to_number(Units& units) {
  const auto is_number = [](const Unit& unit) {
    return !unit.excluded && std::holds_alternative<NumberItem>(unit.item);
  };
  const auto is_day = [](const Unit& unit) {
    const auto* date = std::get_if<DateItem>(&unit.item);
    return date != nullptr && date->mentioned && !unit.excluded;
  };
  if (std::count_if(units.begin(), units.end(), is_number) != 1 ||
      std::count_if(units.begin(), units.end(), is_day) != 1)
    return;
  const auto date = std::find_if(units.begin(), units.end(), is_day);
  const auto number = std::find_if(units.begin(), units.end(), is_number);
  std::get<NumberItem>(number->item).date = std::get<DateItem>(date->item).from;
  units.erase(date);
}

}  // namespace vankien::searcher
