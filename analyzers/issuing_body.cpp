#include "analyzers/issuing_body.h"

#include <algorithm>
#include <array>
#include <vector>

#include "analyzers/administration.h"
#include "analyzers/body_heads.h"
#include "analyzers/letterhead_lines.h"
#include "analyzers/office.h"
#include "analyzers/preamble.h"
#include "analyzers/title_lines.h"

namespace vankien::analyzers {

namespace {

using std::string_view;

// Kinds of party organisations that stand in a territory's committee without belonging to its name.
constexpr std::array not_of_a_territory = {
    string_view{"truong"},       string_view{"dai hoc"},   string_view{"hoc vien"},
    string_view{"tong cong ty"}, string_view{"cong ty"},   string_view{"tap doan"},
    string_view{"ngan hang"},    string_view{"benh vien"},
};

bool is_own_name(const NameWords& words) {
  return std::any_of(not_of_a_territory.begin(), not_of_a_territory.end(),
                     [&words](string_view kind) { return phrase_at(words, 2, kind) > 0; });
}

bool is_central_committee(const ParsedBody& body) {
  return body.head != nullptr && body.head->phrase == "ban chap hanh trung uong";
}

void append(NameWords& words, string_view more) {
  const NameWords added = name_words(more);
  words.insert(words.end(), added.begin(), added.end());
}

// What the body above adds to a name that is incomplete by itself: "Ban Tổ chức" of "Tỉnh ủy Trà
// Vinh".
std::string complement(const ParsedBody& own, const ParsedBody& parent) {
  const BodyFamily family = own.head->family;
  const auto territory = territory_of(parent.words);
  if (family == BodyFamily::office)
    return print(parent.words);
  if (family == BodyFamily::advisory) {
    return is_central_committee(parent) ? "Trung ương" : print(parent.words);
  }
  const bool of_territory = family == BodyFamily::department || family == BodyFamily::independent ||
                            (family == BodyFamily::committee && !is_own_name(own.words));
  const bool above_has_territory = parent.head->family == BodyFamily::committee ||
                                   parent.head->family == BodyFamily::territorial;
  return of_territory && above_has_territory && territory && !territory->place.empty()
             ? territory->print()
             : "";
}

// "Ban Tổ chức Tỉnh ủy" under "Đảng bộ tỉnh Trà Vinh": only the place is missing.
std::string missing_place(const NameWords& own, const NameWords& parent) {
  const auto named = territory_of(own);
  const auto above = territory_of(parent);
  const bool ends_in_level = named && named->place.empty();
  return ends_in_level && above && above->level == named->level ? above->place : "";
}

NameWords complete_name(const ParsedBody& own, const ParsedBody* parent) {
  NameWords words = own.words;
  if (parent == nullptr)
    return words;
  const auto territory = territory_of(words);
  if (!territory) {
    append(words, complement(own, *parent));
  } else {
    append(words, missing_place(words, parent->words));
  }
  return words;
}

// The body of the title's first line: "CỦA BAN CHẤP HÀNH ĐẢNG BỘ KHỐI NĂM 2023".
ParsedBody body_of_title(string_view text, const Head& head) {
  if (head.title.empty())
    return {};
  const std::size_t begin = body_name_begin(head.words, head.title.front());
  if (begin == head.title.front().end)
    return {};
  const std::size_t last = head.title.back().end;
  std::size_t end = begin;
  while (end < last && !ends_body_name(head.words, end))
    ++end;
  return parse_body(text, head.words, begin, end);
}

// The body of the preamble's authority: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC NINH".
ParsedBody body_of_preamble(string_view text, const Head& head) {
  std::size_t begin = head.text_begin;
  if (begin >= head.words.size())
    return {};
  const std::size_t end = line_end(head.words, begin);
  if (!all_upper(head.words, begin, end))
    return {};
  begin += office_at(head.words, begin);
  return parse_body(text, head.words, begin, end);
}

bool begins_with(const NameWords& longer, const NameWords& shorter) {
  return longer.size() > shorter.size() &&
         std::equal(shorter.begin(), shorter.end(), longer.begin(),
                    [](const NameWord& a, const NameWord& b) { return a.key == b.key; });
}

// The fullest name; a central organ that title or signature name goes before the committee of the
// letterhead.
void take_name(NameWords& name, const ParsedBody& other) {
  if (other.words.empty())
    return;
  const bool central = other.head->family == BodyFamily::central;
  if (name.empty() || central || begins_with(other.words, name))
    name = other.words;
}

// A letter of the state carries no type: the first letters of "5608/CT-CS" are its body's.
std::string body_code(const Head& head) {
  if (!head.number)
    return "";
  const DocumentNumber& number = *head.number->number;
  const bool letter = head.type == nullptr && number.order() == DocumentNumber::Order::state &&
                      !number.year() && number.type_code() != "CV";
  return letter && !number.type_code().empty() ? number.type_code() : number.body_code();
}

}  // namespace

IssuerEvidence issuing_body(string_view text, const Head& head,
                            const std::optional<Signature>& signature) {
  const LetterheadBodies letterhead = letterhead_bodies(text, head);
  const ParsedBody title = body_of_title(text, head);
  const ParsedBody on_behalf = signature ? signature->on_behalf_of : ParsedBody{};
  IssuerEvidence evidence;
  NameWords name;
  if (letterhead.own) {
    name = complete_name(*letterhead.own, letterhead.parent ? &*letterhead.parent : nullptr);
    evidence.organ = letterhead.own->organ;
  } else {
    take_name(name, body_of_preamble(text, head));
  }
  take_name(name, title);
  take_name(name, on_behalf);
  evidence.name = print(name);
  if (letterhead.parent)
    evidence.parent = print(letterhead.parent->words);
  for (const auto& organ : {title.organ, on_behalf.organ, organ_of_preamble(head)}) {
    if (!evidence.organ)
      evidence.organ = organ;
  }
  evidence.code = body_code(head);
  if (head.place_date && head.place_date->place)
    evidence.place = *head.place_date->place;
  return evidence;
}

}  // namespace vankien::analyzers
