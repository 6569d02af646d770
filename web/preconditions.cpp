#include "web/preconditions.h"

#include "web/entity_tag.h"
#include "web/moment.h"

namespace vankien::web {
namespace {

std::optional<std::time_t> moment_of(std::optional<std::string_view> header) {
  return header ? read_http_date(*header) : std::nullopt;
}

bool is_as_wanted(const Request& request, const Reply& reply) {
  if (const auto tags = request.list("If-Match"))
    return names_strongly(*tags, reply.header("ETag").value_or(""));
  const auto since = moment_of(request.header("If-Unmodified-Since"));
  const auto modified = moment_of(reply.header("Last-Modified"));
  return !since || !modified || *modified <= *since;
}

bool is_known(const Request& request, const Reply& reply) {
  if (const auto tags = request.list("If-None-Match"))
    return names_weakly(*tags, reply.header("ETag").value_or(""));
  const auto since = moment_of(request.header("If-Modified-Since"));
  const auto modified = moment_of(reply.header("Last-Modified"));
  return since && modified && *modified <= *since;
}

}  // namespace

void add_validator(Reply& reply) {
  const bool whole = reply.status == 200 && !reply.file && !reply.header("ETag");
  if (whole && reply.header("Cache-Control") != "no-store")
    reply.headers.emplace_back("ETag", weak_tag(reply.body));
}

Preconditions preconditions(const Request& request, const Reply& reply) {
  if (reply.status != 200)
    return Preconditions::hold;
  if (!is_as_wanted(request, reply))
    return Preconditions::failed;
  return is_known(request, reply) ? Preconditions::not_modified : Preconditions::hold;
}

Reply not_modified(Reply reply) {
  std::erase_if(reply.headers,
                [](const auto& header) { return header.first == "Content-Disposition"; });
  return {.status = 304, .headers = std::move(reply.headers)};
}

bool range_is_meant(const Request& request, const Reply& reply) {
  const auto condition = request.header("If-Range");
  if (!condition)
    return true;
  const auto modified = reply.header("Last-Modified");
  return modified == condition || names_strongly(*condition, reply.header("ETag").value_or(""));
}

}  // namespace vankien::web
