#include "web/application.h"

#include <algorithm>
#include <array>

#include "web/open_file.h"
#include "web/pages/page.h"
#include "web/security_headers.h"
#include "web/texts/problem.h"
namespace vankien::web {
namespace {

constexpr std::size_t most_headers = 100;

struct Refusal {
  int status;
  std::string_view detail;
};
// What is said of the statuses with which a request is refused unread.
constexpr std::array<Refusal, 2> refusals{{
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

Reply reply_for(Audience audience, const Problem& problem) {
  return audience == Audience::program ? problem_reply(problem) : problem_page(problem);
}

}  // namespace

Application::Application(const searcher::Searcher& searcher, HostNames hosts, Log log)
    : searcher_(searcher), hosts_(std::move(hosts)), log_(std::move(log)) {}

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

Reply Application::run(const Route& route, const Call& call) const {
  try {
    return route.handler(call);
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
  if (!reads_only(request.method))
    return reply_for(match->route->audience, method_not_allowed());
  if (has_body(request))
    return reply_for(match->route->audience, wrong_request(400, texts::problem::body));
  return run(*match->route, {searcher_, request, target, std::move(match->argument)});
}

Reply Application::answer(const Request& request) const {
  Reply reply = route(request);
  add_security_headers(reply);
  // The body has not been read: what follows on the connection is not a request.
  reply.close = reply.close || has_body(request);
  return reply;
}

Reply Application::refuse_range(const Reply& whole) const {
  Reply reply = refuse(416);
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
