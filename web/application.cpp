#include "web/application.h"

#include <algorithm>
#include <array>

#include "web/content_coding.h"
#include "web/open_file.h"
#include "web/pages/page.h"
#include "web/preconditions.h"
#include "web/request_body.h"
#include "web/security_headers.h"
#include "web/texts/problem.h"

namespace vankien::web {
namespace {

constexpr std::size_t most_headers = 100;
constexpr std::string_view no_route = "none";  // to the metrics

struct Refusal {
  int status;
  std::string_view detail;
};
// What is said of the statuses with which a request is refused unread.
constexpr std::array<Refusal, 3> refusals{{
    {413, texts::problem::body_too_large},
    {414, texts::problem::too_long},
    {416, texts::problem::range},
}};

bool reads_only(const std::string& method) {
  return method == "GET" || method == "HEAD";
}

bool has_body(const Request& request) {
  const auto lengths = request.all("Content-Length");
  return request.header("Transfer-Encoding").has_value() ||
         std::any_of(lengths.begin(), lengths.end(), [](auto length) { return length != "0"; });
}

// What is wrong with the body that the request announces, or with its absence.
std::optional<Problem> unfit(const Request& request) {
  if (request.method == "POST")
    return unfit_body(request);
  return has_body(request) ? std::optional(wrong_request(400, texts::problem::body)) : std::nullopt;
}

Reply reply_for(Audience audience, const Problem& problem) {
  return audience == Audience::program ? problem_reply(problem) : problem_page(problem);
}

}  // namespace

Application::Application(const searcher::Searcher& searcher, HostNames hosts,
                         AllowedOrigins origins, Log log)
    : searcher_(searcher),
      hosts_(std::move(hosts)),
      origins_(std::move(origins)),
      log_(std::move(log)) {}

std::optional<Problem> Application::guard(const Request& request) const {
  if (request.headers.size() > most_headers)
    return wrong_request(431, texts::problem::many_headers);
  const auto hosts = request.all("Host");
  if (hosts.size() > 1 || (hosts.empty() && !request.http_1_0))
    return wrong_request(400, texts::problem::one_host);
  if (!hosts.empty() && !hosts_.accepts(hosts.front()))
    return wrong_request(421, texts::problem::host);
  if (request.header("Content-Encoding"))
    return wrong_request(415, texts::problem::encoding);
  return std::nullopt;
}

bool Application::wants_body(const Request& request) const {
  const auto match = match_route(Target(request.target).encoded_path());
  return request.method == "POST" && match && match->route->post != nullptr && !guard(request) &&
         is_to_be_read(request);
}

Reply Application::run(const Route& route, Handler& handler, const Call& call) const {
  try {
    return handler(call);
  } catch (const schema::Error& error) {
    if (log_)
      log_(call.request.method + ' ' + std::string(route.pattern) + ": " + error.what());
    return reply_for(route.audience, problem_of(error));
  } catch (const std::exception& error) {
    if (log_)
      log_(call.request.method + ' ' + std::string(route.pattern) + ": " + error.what());
    return reply_for(route.audience, internal_error());
  }
}

Reply Application::route(const Request& request) const {
  const Target target(request.target);
  const auto audience = audience_of(target.encoded_path());
  if (const auto problem = guard(request))
    return reply_for(audience, *problem);
  auto match = match_route(target.encoded_path());
  if (!match)
    return reply_for(audience, not_found(std::string(texts::problem::no_page)));
  const Route& route = *match->route;
  const bool posts = request.method == "POST";
  Handler* const handler = posts                        ? route.post
                           : reads_only(request.method) ? route.handler
                                                        : nullptr;
  if (handler == nullptr)
    return reply_for(route.audience, method_not_allowed(route.methods()));
  const auto problem = unfit(request);
  Reply reply = problem ? reply_for(route.audience, *problem)
                        : run(route, *handler,
                              {searcher_, request, target, metrics_, std::move(match->argument)});
  origins_.permit(route.sharing, request, reply);
  return reply;
}

// What becomes of a reply when the client has it already, or insists on another.
Reply Application::settled(const Request& request, Reply reply) const {
  const auto audience = audience_of(Target(request.target).encoded_path());
  switch (preconditions(request, reply)) {
    case Preconditions::not_modified:
      return not_modified(std::move(reply));
    case Preconditions::failed:
      return reply_for(audience, wrong_request(412, texts::problem::precondition));
    case Preconditions::hold:
      break;
  }
  return reply;
}

Reply Application::answer(const Request& request) const {
  Reply reply = route(request);
  announce_coding(reply);
  if (reads_only(request.method)) {
    add_validator(reply);
    reply = settled(request, std::move(reply));
  }
  compress_body(reply, request);
  add_security_headers(reply);
  // Of a body that has not been read nothing that follows on the connection is a request.
  reply.close = reply.close || (has_body(request) && !request.body);
  return reply;
}

void Application::count(const std::string& target, int status) const {
  const auto match = match_route(Target(target).encoded_path());
  metrics_.count_reply(match ? match->route->pattern : no_route, status);
}

Reply Application::refuse_range(const Reply& whole) const {
  Reply reply = refuse(416);
  reply.headers.emplace_back("Accept-Ranges", "bytes");
  reply.headers.emplace_back("Content-Range", "bytes */" + std::to_string(whole.file->size()));
  return reply;
}

Reply Application::refuse(int status) const {
  const auto known = std::find_if(refusals.begin(), refusals.end(),
                                  [&](const Refusal& entry) { return entry.status == status; });
  Reply reply = problem_reply(
      wrong_request(status, known == refusals.end() ? texts::problem::malformed : known->detail));
  add_security_headers(reply);
  reply.close = true;
  return reply;
}

}  // namespace vankien::web
