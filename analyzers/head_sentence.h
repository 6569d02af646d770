// A whole head in one sentence, as gazettes, collections and reference sites print it: "NGHỊ ĐỊNH
// CỦA CHÍNH PHỦ SỐ 116/2003/NĐ-CP NGÀY 10/10/2003 VỀ VIỆC …", "Chỉ thị số 49-CT/TW, ngày 21-2-2005
// của Ban Bí thư về …".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "analyzers/date.h"
#include "analyzers/document_number.h"
#include "analyzers/document_type.h"
#include "analyzers/formal_words.h"
#include "analyzers/word_range.h"

namespace vankien::analyzers {

struct HeadSentence {
  const NumberMatch* number = nullptr;  // one of those given
  std::optional<Date> date;
  WordRange body;       // "CHÍNH PHỦ"; empty when none is named
  std::size_t end = 0;  // the word after number, day and body: where the title begins
};

// What follows the name of `type` (the words `name`), when a number of that type does, with the
// body before it or behind; nullopt for anything else, and for a sentence that ends with a full
// stop: that is text. `numbers`: those found in `text`, from which `words` were read.
std::optional<HeadSentence> head_sentence_behind(std::string_view text, const FormalWords& words,
                                                 WordRange name, const DocumentType& type,
                                                 const std::vector<NumberMatch>& numbers);

// "…, ngày 10/10/2003" at word `at`: the day that a number is followed by, and the word behind it.
struct DayBehind {
  Date date;
  std::size_t end;
};
std::optional<DayBehind> day_behind_number(std::string_view text, const FormalWords& words,
                                           std::size_t at);

}  // namespace vankien::analyzers
