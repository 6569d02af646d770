// The number of a document ("05-CT/TW", "04/2015/NĐ-CP") as a value: parsed from any written form,
// printed in one, matched by one key. Source of the grammar: Hướng dẫn 36-HD/VPTW and 05-HD/VPTW
// (party), Nghị định 30/2020/NĐ-CP (state); domain notes §A3.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/span.h"

namespace vankien::analyzers {

class DocumentNumber {
 public:
  // How the parts are joined: 05-CT/TW, or 04/2015/NĐ-CP, 553/QĐ-UBND, 45/2019/QH14.
  enum class Order { party, state };

  // Reads a text that is nothing but one complete number, in any written form: case, marks, blanks,
  // kind of dashes and slashes, leading zeros and a leading type word, "số", "no" are free ("106 -
  // KH / ĐUK", "so 106 kh duk", "05 ct tw", "106/KH-ĐUK", "KH 112 TU", "kh106/duk", "149/2018/NĐ"
  // which lacks only -CP). nullopt when the sequence or the code is missing, or more follows.
  static std::optional<DocumentNumber> parse(std::string_view text);

  [[nodiscard]] Order order() const { return order_; }
  [[nodiscard]] const std::string& sequence() const {
    return sequence_;
  }  // as printed, at least two digits: "05", "0130", "15a"
  [[nodiscard]] std::optional<int> year() const {
    return year_;
  }  // of state numbers that carry one
  [[nodiscard]] const std::string& type_code() const {
    return type_code_;
  }  // official letters: "CTr"; empty: 45/2019/QH14, 299/TTg
  [[nodiscard]] const std::string& body_code() const {
    return body_code_;
  }  // "ĐUK", "UBND", "BTC-CTK", "QH14"

  // The normal form: "26-CTr/TU", "04/2015/NĐ-CP". parse(str()) gives an equal number.
  [[nodiscard]] std::string str() const;

  // The key for matching: leading zeros dropped, folded, parts joined by "|": "5|ct|tw",
  // "4|2015|nd|cp". All written forms of a number meet here, whichever order they use.
  [[nodiscard]] std::string key() const;

  bool operator==(const DocumentNumber& other) const { return key() == other.key(); }

 private:
  friend class NumberBuilder;
  Order order_ = Order::party;
  std::string sequence_;
  std::optional<int> year_;
  std::string type_code_;
  std::string body_code_;
};

// What a reader typed or a text cites when parts are missing: "Chỉ thị 05", "nghị định 04/2015",
// "112", "149/2018/NĐ".
struct PartialNumber {
  std::string sequence;  // at least two digits
  std::optional<int> year;
  std::optional<std::string> type_code;  // code of document_type.h's table, from the type word
                                         // ("QyĐ") or the number's own code
  std::optional<std::string> body_code;

  [[nodiscard]] std::string str() const;  // "05-CT" … for people
};

// A number in a text: complete or partial, and where it stands (bytes of the text searched; with
// its type word and "số" when they belong to it).
struct NumberMatch {
  std::optional<DocumentNumber> number;  // complete
  std::optional<PartialNumber> partial;  // exactly one of the two is set
  std::optional<std::string> type_word;  // code of the type whose name stands before the number
                                         // ("QyĐ" for "Quy định số 784-QĐ/TU")
  Span span;            // from type word or "số" or first digit to the last letter of the number
  Span digits_to_code;  // the number alone
};

// The complete numbers of a canonical text in order, members of lists ("số 71, 72-KH/TU") each with
// its own digits and all with the span of the list; of a list of more than 64 the members after
// that are left out. Never a part of a date, an amount, a phone number, a blank form or "mẫu số".
// Party style needs "-TYPE/BODY", state style "/YYYY/…" or "/TYPE-BODY", or "NN/BODY" after "số"
// (299/TTg); what is written in small letters, spaced or unknown needs a type word or "số" before
// it.
std::vector<NumberMatch> find_numbers(std::string_view text);

// The number that a reader's words hold, complete or partial, anywhere in them ("văn bản thay thế
// công văn 462", "so 106 kh duk", "17-CT/TU ngày 17/01/2014", "112"); looser than find_numbers:
// separators may be missing altogether. Years, dates, and digits inside words are none.
std::vector<NumberMatch> find_query_numbers(std::string_view query);

}  // namespace vankien::analyzers
