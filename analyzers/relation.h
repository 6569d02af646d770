// What a document does to one that it cites, and the words that tell. Source of the relations: the
// interface description, section 3; of the words: the drafting habits of party and state offices
// (domain notes §A3, Nghị định 30/2020/NĐ-CP).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace vankien::analyzers {

enum class Relation : std::uint8_t {
  based_on,     // căn cứ, theo
  implements,   // thực hiện, triển khai, quán triệt, cụ thể hóa
  continues,    // tiếp tục thực hiện
  guides,       // hướng dẫn
  amends,       // sửa đổi, bổ sung
  replaces,     // thay thế
  repeals,      // bãi bỏ, hết hiệu lực
  reviews,      // sơ kết, tổng kết, kiểm tra việc thực hiện
  corrects,     // đính chính
  announces,    // thông báo
  replies,      // phúc đáp, theo đề nghị tại
  accompanies,  // kèm theo
  mentions,     // the rest
};

// "based-on", "implements", …: as JSON names them.
std::string_view name(Relation relation);
// nullopt for a text that is no such name.
std::optional<Relation> relation_named(std::string_view name);

// How far a cue reaches, and what must be true of its place.
enum class CueKind : std::uint8_t {
  verb,    // governs all that follows in its clause: "thực hiện"
  adverb,  // makes a verb that follows soon a continuation: "tiếp tục"
  review,  // makes a verb that follows a review: "sơ kết", "tổng kết"
  check,   // the same, but only "việc thực hiện" right after it: "kiểm tra", "giám sát"
  reference,  // governs what follows soon: "theo"
  formal,     // an act on another document, which only some places can do: "thay thế"
  clause,     // begins a clause of its own: "gắn với"
  none,       // holds the words of a cue and is none: "theo dõi"
};

struct Cue {
  std::string_view words;  // folded
  Relation relation;
  CueKind kind;
};

// The longest cue whose words begin at `folded`, a text of folded words with single blanks between;
// nullptr if none does. A cue ends at the end of a word.
const Cue* cue_at(std::string_view folded);

}  // namespace vankien::analyzers
