// What lies in a container: the files of a ZIP package, the attachments of a mail, and what lies in
// those in turn. Runs where hostile bytes are read; nothing in a name is ever used as a path.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "indexer/media_type.h"
#include "indexer/readers.h"

namespace vankien::indexer {

// Between a container and the name of what lies in it: "thu.eml//kế hoạch.zip//12.docx". No path
// of a file system has it.
inline constexpr std::string_view member_mark = "//";

struct Member {
  std::string name;  // unique in its container; '/' between folders
  std::variant<std::string, Reason> content;
};

// All members, those of containers in it under "outer//inner". Hidden files and those of systems
// are left out. Unread for a container that is damaged, protected or beyond a limit (limits.h).
std::variant<std::vector<Member>, Unread> read_members(std::string_view bytes, Container kind);

// A mail's own words.
Reading read_mail(std::string_view bytes);

// What a child tells its parent, as bytes. A child that was taken over may answer anything: what is
// no list of members is Unread.
std::string encode_members(const std::variant<std::vector<Member>, Unread>& members);
std::variant<std::vector<Member>, Unread> decode_members(std::string_view bytes);

}  // namespace vankien::indexer
