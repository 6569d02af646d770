#include "analyzers/preamble.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vankien::analyzers {

namespace {

using std::string_view;

constexpr std::size_t longest_subject = 26;  // words from the organ to its verb

struct Organ {
  string_view phrase;  // folded
  string_view name;
};

constexpr std::array organs = {Organ{"ban thuong vu", "Ban Thường vụ"},
                               Organ{"ban chap hanh", "Ban Chấp hành"}};

constexpr std::array committees = {
    string_view{"dang bo"},  string_view{"dang uy"},  string_view{"tinh uy"},
    string_view{"thanh uy"}, string_view{"huyen uy"}, string_view{"quan uy"},
    string_view{"thi uy"},
};

constexpr std::array verbs = {
    string_view{"ban hanh"},   string_view{"xay dung"}, string_view{"quyet dinh"},
    string_view{"quyet nghi"}, string_view{"yeu cau"},  string_view{"de nghi"},
    string_view{"thong bao"},  string_view{"bao cao"},  string_view{"ket luan"},
    string_view{"huong dan"},  string_view{"chi thi"},  string_view{"trinh"},
};

bool ends_sentence(const FormalWord& word) {
  return word.after == '.' || word.after == ';' || word.after == ':';
}

// Subjects begin sentences or follow a comma; "của Ban Thường vụ" is another's.
bool may_be_subject(const FormalWords& words, std::size_t at) {
  return starts_line(words, at) || words[at - 1].after == ',' || ends_sentence(words[at - 1]);
}

bool has_verb(const FormalWords& words, std::size_t at) {
  const std::size_t end = std::min(words.size(), at + longest_subject);
  for (std::size_t i = at; i < end; ++i) {
    const bool comma = words[i].after == ',' || ends_sentence(words[i]);
    if (any_phrase_at(words, i, verbs) > 0)
      return true;
    if (comma)
      return false;
  }
  return false;
}

}  // namespace

std::optional<std::string> organ_of_preamble(const Head& head) {
  const FormalWords& words = head.words;
  for (std::size_t at = std::max<std::size_t>(head.text_begin, 1); at < words.size(); ++at) {
    for (const Organ& organ : organs) {
      const std::size_t count = phrase_at(words, at, organ.phrase);
      if (count == 0 || !may_be_subject(words, at) ||
          any_phrase_at(words, at + count, committees) == 0)
        continue;
      if (has_verb(words, at + count))
        return std::string(organ.name);
    }
  }
  return std::nullopt;
}

}  // namespace vankien::analyzers
