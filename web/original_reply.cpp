#include "web/original_reply.h"

#include <algorithm>
#include <array>

#include "schema/json.h"
#include "web/open_file.h"
#include "web/url.h"

namespace vankien::web {
namespace {

constexpr std::array<std::string_view, 12> allowed{
    "application/msword",
    "application/pdf",
    "application/rtf",
    "application/vnd.ms-excel",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "text/html",
    "text/markdown",
    "text/plain",
    "text/rtf",
};

bool is_plain_name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '-' || c == '_';
}

}  // namespace

std::string_view allowed_media_type(std::string_view media_type) {
  const auto found = std::find(allowed.begin(), allowed.end(), media_type);
  return found == allowed.end() ? "application/octet-stream" : *found;
}

std::string content_disposition(std::string_view name) {
  std::string plain;
  for (const char c : name) {
    if (is_plain_name_byte(c))
      plain += c;
    else if (!plain.ends_with('_'))
      plain += '_';
  }
  return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" +
         percent_encode(schema::printable(name));
}

std::optional<Reply> original_reply(const searcher::Searcher::Original& original) {
  auto file = OpenFile::open(original.file);
  if (!file)
    return std::nullopt;
  Reply reply{.media_type = std::string(allowed_media_type(original.media_type)),
              .file = std::move(file)};
  reply.headers = {{"Content-Disposition", content_disposition(original.name)},
                   {"Content-Security-Policy", "default-src 'none'; sandbox"}};
  return reply;
}

}  // namespace vankien::web
