#include "analyzers/authority_mark.h"

#include <array>
#include <string_view>

namespace vankien::analyzers {

namespace {

using std::string_view;

struct MarkSpelling {
  string_view key;  // folded
  Authority authority;
};

constexpr std::array mark_spellings = {
    MarkSpelling{"t/m", Authority::on_behalf},
    MarkSpelling{"tm", Authority::on_behalf},
    MarkSpelling{"thay mat", Authority::on_behalf},
    MarkSpelling{"k/t", Authority::instead},
    MarkSpelling{"kt", Authority::instead},
    MarkSpelling{"ky thay", Authority::instead},
    MarkSpelling{"t/l", Authority::by_order},
    MarkSpelling{"tl", Authority::by_order},
    MarkSpelling{"thua lenh", Authority::by_order},
    MarkSpelling{"tuq", Authority::by_order},
    MarkSpelling{"t/uq", Authority::by_order},
    MarkSpelling{"thua uy quyen", Authority::by_order},
};

}  // namespace

AuthorityMark authority_mark_at(const FormalWords& words, std::size_t at) {
  if (at >= words.size() || words[at].letters != Letters::upper)
    return {};
  for (const MarkSpelling& spelling : mark_spellings) {
    if (const std::size_t count = phrase_at(words, at, spelling.key))
      return {spelling.authority, count};
  }
  return {};
}

}  // namespace vankien::analyzers
