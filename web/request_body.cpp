#include "web/request_body.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "web/format.h"
#include "web/texts/problem.h"

namespace vankien::web {
namespace {

struct TypeName {
  std::string_view media_type;
  BodyType type;
};
constexpr std::array<TypeName, 3> type_names{{
    {"text/plain", BodyType::text},
    {"application/json", BodyType::json},
    {"application/x-www-form-urlencoded", BodyType::form},
}};

std::string media_type_of(std::string_view content_type) {
  content_type = content_type.substr(0, content_type.find(';'));
  std::string name;
  for (const char c : content_type)
    if (c != ' ' && c != '\t')
      name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return name;
}

// nullopt for what is no length.
std::optional<std::size_t> length_of(std::string_view text) {
  std::size_t length = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
  const bool whole = error == std::errc() && end == text.data() + text.size() && !text.empty();
  return whole ? std::optional(length) : std::nullopt;
}

Problem wrong_type(std::string_view accepted) {
  return wrong_request(415, fmt::format(texts::problem::body_type, accepted));
}

}  // namespace

std::optional<BodyType> body_type(const Request& request) {
  const std::string name = media_type_of(request.header("Content-Type").value_or(""));
  const auto found = std::find_if(type_names.begin(), type_names.end(),
                                  [&](const TypeName& entry) { return entry.media_type == name; });
  return found == type_names.end() ? std::nullopt : std::optional(found->type);
}

std::optional<Problem> unfit_body(const Request& request) {
  const auto lengths = request.all("Content-Length");
  // A body in pieces says nothing of its length, and two lengths are a trick.
  if (lengths.size() != 1 || request.header("Transfer-Encoding"))
    return wrong_request(411, texts::problem::body_length);
  const auto length = length_of(lengths.front());
  if (!length)
    return wrong_request(400, texts::problem::malformed);
  if (!body_type(request))
    return wrong_type("text/plain, application/json");
  if (*length > max_body_bytes)
    return wrong_request(
        413, fmt::format(texts::problem::body_large, grouped(*length), grouped(max_body_bytes)));
  return std::nullopt;
}

bool is_to_be_read(const Request& request) {
  const auto problem = unfit_body(request);
  if (!problem)
    return true;
  return problem->status == 413 &&
         length_of(*request.header("Content-Length")).value_or(0) <= max_dropped_bytes;
}

std::variant<std::string, Problem> sent_text(const Request& request) {
  const auto type = body_type(request);
  const std::string body = request.body.value_or("");
  if (type == BodyType::text)
    return body;
  if (type != BodyType::json)
    return wrong_type("text/plain, application/json");
  // Without exceptions: theirs repeat what was sent.
  const auto json = nlohmann::json::parse(body, nullptr, false);
  if (!json.is_object() || !json.contains("text") || !json["text"].is_string())
    return wrong_parameter("text", std::string(texts::problem::body_json));
  return json["text"].get<std::string>();
}

std::variant<std::string, Problem> text_of_form(const Request& request) {
  if (body_type(request) != BodyType::form)
    return wrong_type("application/x-www-form-urlencoded");
  const Target fields('?' + request.body.value_or(""));
  return std::string(fields.first("text").value_or(""));
}

}  // namespace vankien::web
