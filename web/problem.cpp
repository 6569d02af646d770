// The kinds of problems and how each is printed.
#include "web/problem.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "web/texts/problem.h"

namespace vankien::web {
namespace {

constexpr int seconds_until_index = 30;

}  // namespace

Problem wrong_parameter(std::string_view name, std::string detail) {
  return {.status = 400,
          .type = "urn:vankien:problem:wrong-parameter",
          .title = std::string(texts::problem::parameter),
          .detail = std::move(detail),
          .parameter = std::string(name)};
}

Problem wrong_request(int status, std::string_view detail) {
  return {.status = status,
          .type = "urn:vankien:problem:wrong-request",
          .title = std::string(texts::problem::request),
          .detail = std::string(detail)};
}

Problem not_found(std::string detail) {
  return {.status = 404,
          .type = "urn:vankien:problem:not-found",
          .title = std::string(texts::problem::not_found),
          .detail = std::move(detail)};
}

Problem method_not_allowed(std::string_view allowed) {
  return {.status = 405,
          .type = "urn:vankien:problem:method-not-allowed",
          .title = std::string(texts::problem::method),
          .detail = fmt::format(texts::problem::method_detail, allowed),
          .headers = {{"Allow", std::string(allowed)}}};
}

Problem problem_of(const schema::Error& error) {
  const auto& traits = schema::traits(error.code());
  Problem problem{.status = traits.http_status,
                  .type = "urn:vankien:problem:index",
                  .title = std::string(texts::problem::index),
                  .detail = std::string(traits.hint_vi)};
  if (problem.status == 503)
    problem.headers.emplace_back("Retry-After", std::to_string(seconds_until_index));
  return problem;
}

Problem internal_error() {
  return {.status = 500,
          .type = "urn:vankien:problem:internal",
          .title = std::string(texts::problem::internal),
          .detail = std::string(texts::problem::internal_detail)};
}

Reply problem_reply(const Problem& problem) {
  nlohmann::ordered_json json{{"type", problem.type},
                              {"title", problem.title},
                              {"status", problem.status},
                              {"detail", problem.detail}};
  if (problem.parameter)
    json["parameter"] = *problem.parameter;
  return {.status = problem.status,
          .media_type = std::string(media::problem),
          .body = json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace),
          .headers = problem.headers};
}

}  // namespace vankien::web
