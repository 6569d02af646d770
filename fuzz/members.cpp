// Any bytes as a mail, as an archive, and as what a child that reads them answers: members with
// names of their own, or a reason.
#include "indexer/members.h"

#include <cstdint>
#include <set>
#include <string>

#include "analyzers/unicode.h"
#include "fuzz/require.h"
#include "indexer/answer.h"

namespace {

using namespace vankien::indexer;
using vankien::fuzz::require;

void check(const std::variant<std::vector<Member>, Unread>& members) {
  const auto* list = std::get_if<std::vector<Member>>(&members);
  if (list == nullptr)
    return;
  std::set<std::string> names;
  for (const Member& member : *list)
    require(names.insert(member.name).second, "members have names of their own");
  const auto again = decode_members(encode_members(members));
  require(std::get<std::vector<Member>>(again).size() == list->size(), "members come back");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  check(read_members(bytes, Container::mail));
  check(read_members(bytes, Container::zip));
  check(decode_members(bytes));
  // A mail that names no encoding is judged by who gets the answer.
  const Reading mail = decode_answer(encode_answer(read_mail(bytes)));
  const auto* read = std::get_if<FileText>(&mail);
  require(read == nullptr || !vankien::analyzers::first_invalid_utf8(read->text),
          "the words of a mail are UTF-8");
  return 0;
}
