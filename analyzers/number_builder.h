// Makes the value of a number from its parts as they were written.
#pragma once

#include "analyzers/document_number.h"

namespace vankien::analyzers {

// Views into a text. `body` may hold blanks around its dashes.
struct NumberParts {
  std::string_view sequence;  // digits and a letter after them
  std::optional<int> year;
  DocumentNumber::Order order = DocumentNumber::Order::party;
  std::string_view type;  // empty when the number carries none
  std::string_view body;
};

class NumberBuilder {
 public:
  static DocumentNumber build(const NumberParts& parts);
};

// A sequence with at least two digits: "5" gives "05", "5a" gives "05a", "0130" stays.
std::string printed_sequence(std::string_view written);

}  // namespace vankien::analyzers
