#include "web/original_reply.h"

#include "schema/json.h"
#include "web/entity_tag.h"
#include "web/moment.h"
#include "web/open_file.h"
#include "web/original_types.h"
#include "web/url.h"

namespace vankien::web {
namespace {

bool is_plain_name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '-' || c == '_';
}

// Parts of a file go together only under a strong tag, and that it has once it has rested: two
// changes within a tick of the clock look alike.
std::string tag_of(const OpenFile::State& state, std::time_t now) {
  constexpr std::time_t rest = 2;  // seconds
  return now - state.changed < rest ? weak_tag(state.identity) : strong_tag(state.identity);
}

}  // namespace

std::string content_disposition(std::string_view type, std::string_view name,
                                std::string_view plain_name) {
  std::string plain;
  for (const char c : plain_name) {
    if (is_plain_name_byte(c))
      plain += c;
    else if (!plain.ends_with('_'))
      plain += '_';
  }
  return std::string(type) + "; filename=\"" + plain + "\"; filename*=UTF-8''" +
         percent_encode(schema::printable(name));
}

std::optional<Purpose> read_purpose(const Target& target) {
  const auto view = target.first("view").value_or("0");
  if (view != "0" && view != "1")
    return std::nullopt;
  return view == "1" ? Purpose::view : Purpose::download;
}

std::optional<Reply> original_reply(const searcher::Searcher::Original& original, Purpose purpose) {
  auto file = OpenFile::open(original.file);
  if (!file)
    return std::nullopt;
  Reply reply{.media_type = std::string(original_type(original.media_type).media_type),
              .file = std::move(file)};
  const bool shown = purpose == Purpose::view && reply.media_type == "application/pdf";
  const OpenFile::State& state = reply.file->state();
  // Viewers of PDF do not start in a sandbox; they style their own page.
  reply.headers = {{"Accept-Ranges", "bytes"},
                   {"ETag", tag_of(state, std::time(nullptr))},
                   {"Last-Modified", http_date(state.modified)},
                   {"Content-Disposition", content_disposition(shown ? "inline" : "attachment",
                                                               original.name, original.plain_name)},
                   {"Content-Security-Policy",
                    shown ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; "
                            "frame-ancestors 'self'"
                          : "default-src 'none'; sandbox"}};
  return reply;
}

}  // namespace vankien::web
