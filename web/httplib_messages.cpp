#include "web/httplib_messages.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "web/byte_range.h"
#include "web/lower_ascii.h"
#include "web/moment.h"
#include "web/open_file.h"
#include "web/preconditions.h"

namespace vankien::web {
namespace {

constexpr std::size_t piece = std::size_t{64} << 10U;

bool send_file_piece(const OpenFile& file, std::size_t offset, std::size_t length,
                     httplib::DataSink& sink) {
  std::array<char, piece> buffer{};
  const auto wanted = std::min(length, buffer.size());
  const auto count = file.read(offset, std::span(buffer.data(), wanted));
  return count > 0 && sink.write(buffer.data(), count);
}

void put_file(httplib::Response& to, const Reply& reply) {
  to.set_content_provider(
      reply.file->size(), reply.media_type,
      [file = reply.file](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
        return send_file_piece(*file, offset, length, sink);
      });
}

// A provider that fails once all is written: the library then ends the connection, which it offers
// no other way to ask for. It asks no provider for HEAD, so that one is called GET and writes
// nothing.
void put_last_body(httplib::Response& to, const Reply& reply, httplib::Request& from) {
  const bool headers_only = from.method == "HEAD";
  if (headers_only)
    from.method = "GET";
  to.set_header("Connection", "close");
  to.set_content_provider(reply.body.size(), reply.media_type,
                          [body = reply.body, headers_only](std::size_t offset, std::size_t length,
                                                            httplib::DataSink& sink) {
                            if (!headers_only)
                              sink.write(body.data() + offset, length);
                            return false;
                          });
}

// The library's own entries among the headers, which no client sent.
constexpr std::array<std::string_view, 4> added_headers{"REMOTE_ADDR", "REMOTE_PORT", "LOCAL_ADDR",
                                                        "LOCAL_PORT"};

bool is_added(std::string_view name) {
  return std::find(added_headers.begin(), added_headers.end(), name) != added_headers.end();
}

// "http://host/path", as to a proxy, is the path at that host, whatever Host says (RFC 9112,
// section 3.2.2).
void take_absolute_target(Request& request) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (!lower_ascii(request.target.substr(0, scheme.size())).starts_with(scheme))
      continue;
    const std::size_t begin = scheme.size();
    const std::size_t end =
        std::min(request.target.find_first_of("/?", begin), request.target.size());
    for (auto& [name, value] : request.headers)
      if (lower_ascii(name) == "host")
        value = request.target.substr(begin, end - begin);
    request.target.erase(0, end);
    if (!request.target.starts_with('/'))
      request.target.insert(0, 1, '/');
    return;
  }
}

}  // namespace

Request request_of(const httplib::Request& from) {
  Request request{
      .method = from.method, .target = from.target, .http_1_0 = from.version == "HTTP/1.0"};
  for (const auto& [name, value] : from.headers)
    if (!is_added(name))
      request.headers.emplace_back(name, value);
  take_absolute_target(request);
  return request;
}

void put_reply(httplib::Response& to, const Reply& reply, const httplib::Request& from) {
  // The library hands its own copy of the request to nobody else.
  auto& request = const_cast<httplib::Request&>(from);
  // It would compress what it takes for text, whatever q says; ours is compressed already.
  request.headers.erase("Accept-Encoding");
  // 200 stays unset: the library then chooses between 200 and 206.
  if (reply.status != 200)
    to.status = reply.status;
  for (const auto& [name, value] : reply.headers)
    to.set_header(name, value);
  to.set_header("Date", http_date(std::time(nullptr)));
  // Said of nothing, the library would offer parts of everything to HEAD.
  if (!reply.header("Accept-Ranges"))
    to.set_header("Accept-Ranges", "none");
  if (reply.file && reply.file->size() > 0)
    put_file(to, reply);
  else if (reply.close && !reply.body.empty())
    put_last_body(to, reply, request);
  else if (!reply.media_type.empty())
    to.set_content(reply.body, reply.media_type);
}

bool settle_ranges(const Reply& reply, const Request& request, const httplib::Request& from) {
  auto& ranges = const_cast<httplib::Request&>(from).ranges;
  if (!reply.file || ranges.size() > 1 || !range_is_meant(request, reply))
    ranges.clear();
  if (ranges.empty())
    return true;
  const auto range =
      satisfied_range(ranges.front().first, ranges.front().second, reply.file->size());
  ranges.clear();
  if (range)
    ranges.emplace_back(static_cast<ssize_t>(range->first), static_cast<ssize_t>(range->last));
  return range.has_value();
}

void forget_ranges(const httplib::Request& from, httplib::Response& to) {
  const_cast<httplib::Request&>(from).ranges.clear();
  to.status = 200;  // which the library would only set where it refused nothing
}

void mend_headers(httplib::Response& to) {
  // The length of the answer that the client has, which is not 0.
  if (to.status == 304)
    to.headers.erase("Content-Length");
}

}  // namespace vankien::web
