#include "web/content_coding.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>

namespace vankien::web {
namespace {

constexpr std::size_t shortest_compressed = 1024;  // bytes; less fits into one packet anyway
// docs/measurements.md: what the levels cost and bring on a page of results.
constexpr int level = 4;
constexpr int gzip_window = 15 + 16;  // the largest, in the frame of gzip
constexpr int memory_level = 8;       // zlib's usual

constexpr std::array<std::string_view, 11> texts{
    "application/atom+xml",
    "application/json",
    "application/opensearchdescription+xml",
    "application/problem+json",
    "application/x-suggestions+json",
    "image/svg+xml",
    "text/css",
    "text/csv",
    "text/html",
    "text/javascript",
    "text/plain",
};

bool is_text(const Reply& reply) {
  const auto type = std::string_view(reply.media_type).substr(0, reply.media_type.find(';'));
  return !reply.file && std::find(texts.begin(), texts.end(), type) != texts.end();
}

std::string without_blanks(std::string_view text) {
  std::string kept;
  for (const char c : text) {
    if (c != ' ' && c != '\t')
      kept += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return kept;
}

// Of one member of the list: "gzip;q=0.000" is not taken.
bool is_taken(std::string_view member) {
  const auto weight = member.find(";q=");
  return weight == std::string_view::npos ||
         member.substr(weight + 3).find_first_not_of("0.") != std::string_view::npos;
}

// Whether the list takes `coding`; nullopt when it does not name it.
std::optional<bool> takes(std::string_view list, std::string_view coding) {
  while (!list.empty()) {
    const auto member = list.substr(0, list.find(','));
    list.remove_prefix(std::min(member.size() + 1, list.size()));
    if (member.substr(0, member.find(';')) == coding)
      return is_taken(member);
  }
  return std::nullopt;
}

// nullopt when there is no memory for it.
std::optional<std::string> gzipped(std::string_view text) {
  z_stream stream{};
  if (deflateInit2(&stream, level, Z_DEFLATED, gzip_window, memory_level, Z_DEFAULT_STRATEGY) !=
      Z_OK)
    return std::nullopt;
  std::string packed(deflateBound(&stream, static_cast<uLong>(text.size())), '\0');
  // zlib promises not to write where it reads.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return whole ? std::optional(std::move(packed)) : std::nullopt;
}

}  // namespace

bool takes_gzip(std::string_view accepted) {
  const std::string list = without_blanks(accepted);
  return takes(list, "gzip").value_or(takes(list, "*").value_or(false));
}

void announce_coding(Reply& reply) {
  if (is_text(reply))
    reply.headers.emplace_back("Vary", "Accept-Encoding");
}

void compress_body(Reply& reply, const Request& request) {
  if (!is_text(reply) || reply.body.size() < shortest_compressed ||
      !takes_gzip(request.list("Accept-Encoding").value_or("")))
    return;
  if (auto packed = gzipped(reply.body)) {
    reply.body = std::move(*packed);
    reply.headers.emplace_back("Content-Encoding", "gzip");
  }
}

}  // namespace vankien::web
