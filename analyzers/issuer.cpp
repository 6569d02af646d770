#include "analyzers/issuer.h"

#include <algorithm>
#include <array>

#include "analyzers/administration.h"
#include "analyzers/body_heads.h"
#include "analyzers/name_words.h"

namespace vankien::analyzers {

namespace {

struct Organ {
  std::string_view phrase;  // folded
  std::string_view name;
};

// The organs through which a body acts.
constexpr std::array organs = {
    Organ{"ban chap hanh", "Ban Chấp hành"},
    Organ{"ban thuong vu", "Ban Thường vụ"},
    Organ{"thuong truc", "Thường trực"},
    Organ{"doan chu tich", "Đoàn Chủ tịch"},
};

void drop_front(NameWords& words, std::size_t count) {
  words.erase(words.begin(), words.begin() + static_cast<long>(count));
}

// "Ban Chấp hành Trung ương" is a body, not the organ of one.
std::optional<std::string> take_organ(NameWords& words) {
  if (phrase_at(words, 0, "ban chap hanh trung uong") > 0)
    return std::nullopt;
  for (const Organ& organ : organs) {
    const std::size_t count = phrase_at(words, 0, organ.phrase);
    if (count == 0)
      continue;
    drop_front(words, count);
    return std::string(organ.name);
  }
  return std::nullopt;
}

void replace_front(NameWords& words, std::size_t count, std::string_view name) {
  drop_front(words, count);
  const NameWords front = name_words(name);
  words.insert(words.begin(), front.begin(), front.end());
}

// The organisation's name becomes its committee's: Đảng bộ tỉnh X is Tỉnh ủy X, Đảng bộ xã X Đảng
// ủy xã X.
void bring_to_committee(NameWords& words) {
  if (phrase_at(words, 0, "chi uy chi bo") > 0)
    drop_front(words, 2);
  if (phrase_at(words, 0, "chi uy") > 0)
    replace_front(words, 2, "Chi bộ");
  if (phrase_at(words, 0, "dang bo") == 0)
    return;
  const Level* level = words.size() > 2 ? level_at(words, 2) : nullptr;
  if (level == nullptr || level->committee == "Đảng ủy") {
    replace_front(words, 2, "Đảng ủy");
  } else {
    replace_front(words, 2 + level->words, level->committee);
  }
}

// What follows a name on its line and is no part of it: brackets, a year, a term.
std::size_t name_end(const FormalWords& words, std::size_t begin) {
  std::size_t end = begin;
  while (end < words.size() && !words[end].opened && words[end].before != Break::rule) {
    const bool year = words[end].key == "nam" && end + 1 < words.size() &&
                      words[end + 1].letters == Letters::none;
    if (year || phrase_at(words, end, "nhiem ky") > 0 || phrase_at(words, end, "khoa") > 0 ||
        phrase_at(words, end, "lan thu") > 0) {
      break;
    }
    ++end;
    const char after = words[end - 1].after;
    if (after == ';' || after == '.' || after == ':')
      break;
  }
  return end;
}

}  // namespace

ParsedBody parse_body(std::string_view text, const FormalWords& words, std::size_t begin,
                      std::size_t end) {
  ParsedBody body;
  body.words = name_words(text, words, begin, end);
  while (!body.words.empty() && body.words.front().key == "cua")
    drop_front(body.words, 1);
  body.organ = take_organ(body.words);
  bring_to_committee(body.words);
  if (body.words.empty())
    return body;
  body.words.front().capital = true;
  body.head = body_head_at(body.words, 0);
  if (body.head == nullptr)
    body.words.clear();
  return body;
}

std::optional<BodyName> parse_body_name(std::string_view text) {
  const FormalWords words = formal_words(text, {0, text.size()});
  ParsedBody body = parse_body(text, words, 0, name_end(words, 0));
  if (body.words.empty())
    return std::nullopt;
  return BodyName{print(body.words), std::move(body.organ)};
}

}  // namespace vankien::analyzers
