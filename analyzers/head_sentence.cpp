#include "analyzers/head_sentence.h"

#include <algorithm>

namespace vankien::analyzers {
namespace {

constexpr std::size_t longest_body = 16;      // words
constexpr std::size_t longest_sentence = 80;  // words; a longer one is the text itself

class SentenceReader {
 public:
  SentenceReader(std::string_view text, const FormalWords& words, const DocumentType& type,
                 const std::vector<NumberMatch>& numbers)
      : text_(text), words_(words), type_(type), numbers_(numbers) {}

  std::optional<HeadSentence> read(std::size_t begin) {
    at_ = begin;
    take_body();
    if (!take_number())
      return std::nullopt;
    if (const auto day = day_behind_number(text_, words_, at_)) {
      sentence_.date = day->date;
      at_ = day->end;
    }
    if (sentence_.body.empty())
      take_body();
    sentence_.end = at_;
    return sentence_;
  }

 private:
  [[nodiscard]] bool is(std::size_t at, std::string_view key) const {
    return at < words_.size() && words_[at].key == key;
  }

  // "của Thủ tướng Chính phủ", up to the number, the subject, or the end of the line.
  void take_body() {
    if (!is(at_, "cua"))
      return;
    const std::size_t begin = at_ + 1;
    std::size_t end = begin;
    while (end < words_.size() && end - begin < longest_body && !is(end, "so") && !is(end, "ve") &&
           !is(end, "v/v") && !(end > begin && starts_line(words_, end)))
      ++end;
    sentence_.body = {begin, end};
    at_ = end;
  }

  bool take_number() {
    if (!is(at_, "so") || at_ + 1 >= words_.size())
      return false;
    const FormalWord& figures = words_[at_ + 1];
    const auto found =
        std::find_if(numbers_.begin(), numbers_.end(), [&](const NumberMatch& match) {
          return match.number && match.digits_to_code.begin >= figures.outer.begin &&
                 match.digits_to_code.begin < figures.span.end;
        });
    if (found == numbers_.end() || found->number->type_code() != type_.number_code)
      return false;
    sentence_.number = &*found;
    while (at_ < words_.size() && words_[at_].span.begin < found->digits_to_code.end)
      ++at_;
    return true;
  }

  std::string_view text_;
  const FormalWords& words_;
  const DocumentType& type_;
  const std::vector<NumberMatch>& numbers_;
  std::size_t at_ = 0;
  HeadSentence sentence_;
};

// Of the paragraph in which it stands.
bool ends_as_text(const FormalWords& words, std::size_t at) {
  std::size_t end = at + 1;
  while (end < words.size() && words[end].before < Break::paragraph && end - at < longest_sentence)
    ++end;
  return end - at >= longest_sentence || words[end - 1].after == '.';
}

}  // namespace

std::optional<DayBehind> day_behind_number(std::string_view text, const FormalWords& words,
                                           std::size_t at) {
  if (at >= words.size() || words[at].key != "ngay" || words[at].before >= Break::paragraph)
    return std::nullopt;
  const auto match = date_at(text, words[at].span.begin);
  if (!match)
    return std::nullopt;
  std::size_t end = at;
  while (end < words.size() && words[end].span.begin < match->span.end)
    ++end;
  return DayBehind{match->date, end};
}

std::optional<HeadSentence> head_sentence_behind(std::string_view text, const FormalWords& words,
                                                 WordRange name, const DocumentType& type,
                                                 const std::vector<NumberMatch>& numbers) {
  if (type.number_code.empty() || name.end >= words.size())
    return std::nullopt;
  auto sentence = SentenceReader(text, words, type, numbers).read(name.end);
  return sentence && !ends_as_text(words, sentence->end - 1) ? sentence : std::nullopt;
}

}  // namespace vankien::analyzers
