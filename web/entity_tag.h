// Entity tags (RFC 9110, section 8.8.3): how a client names the very answer that it has.
#pragma once

#include <string>
#include <string_view>

namespace vankien::web {

// Of all that makes the answer what it is; other content has another tag.
std::string strong_tag(std::string_view content);
// For answers whose bytes may differ where their meaning does not: compressed on the way, or with
// parts that say nothing of it.
std::string weak_tag(std::string_view content);

// Whether a header's list ("*" names any) names the tag: without regard to weakness, or only as
// strong as byte ranges need it.
bool names_weakly(std::string_view list, std::string_view tag);
bool names_strongly(std::string_view list, std::string_view tag);

}  // namespace vankien::web
