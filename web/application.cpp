#include "web/application.h"

#include "web/pages/page.h"
#include "web/security_headers.h"
#include "web/texts/problem.h"

namespace vankien::web {
namespace {

bool reads_only(const std::string& method) {
  return method == "GET" || method == "HEAD";
}

bool has_body(const Request& request) {
  return request.header("Transfer-Encoding").has_value() ||
         request.header("Content-Length").value_or("0") != "0";
}

Reply reply_for(Audience audience, const Problem& problem) {
  return audience == Audience::program ? problem_reply(problem) : problem_page(problem);
}

}  // namespace

Application::Application(const searcher::Searcher& searcher, HostNames hosts, Log log)
    : searcher_(searcher), hosts_(std::move(hosts)), log_(std::move(log)) {}

std::optional<Problem> Application::guard(const Request& request) const {
  const auto host = request.header("Host");
  if (!host && !request.http_1_0)
    return wrong_request(400, texts::problem::no_host);
  if (host && !hosts_.accepts(*host))
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

Reply Application::refuse(int status) const {
  Reply reply = problem_reply(
      wrong_request(status, status == 414 ? texts::problem::too_long : texts::problem::malformed));
  add_security_headers(reply);
  reply.close = true;
  return reply;
}

}  // namespace vankien::web
