#include "web/request_body.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "web/format.h"
#include "web/lower_ascii.h"
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

// Content-Type in small letters, without blanks: "text/plain;charset=utf-8".
std::string content_type_of(const Request& request) {
  std::string type = lower_ascii(request.header("Content-Type").value_or(""));
  std::erase_if(type, [](char c) { return c == ' ' || c == '\t'; });
  return type;
}

// UTF-16 tells itself by its byte order mark; where nothing is said UTF-8 is meant.
constexpr std::array<std::string_view, 6> read_charsets{"utf-8",  "utf8",     "us-ascii",
                                                        "utf-16", "utf-16le", "utf-16be"};

bool is_read_charset(std::string_view content_type) {
  constexpr std::string_view key = ";charset=";
  const std::size_t found = content_type.find(key);
  if (found == std::string_view::npos)
    return true;
  std::string_view charset = content_type.substr(found + key.size());
  charset = charset.substr(0, charset.find(';'));
  if (charset.size() >= 2 && charset.starts_with('"') && charset.ends_with('"'))
    charset = charset.substr(1, charset.size() - 2);
  return std::find(read_charsets.begin(), read_charsets.end(), charset) != read_charsets.end();
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
  const std::string type = content_type_of(request);
  const std::string_view name = std::string_view(type).substr(0, type.find(';'));
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
  if (!is_read_charset(content_type_of(request)))
    return wrong_request(415, texts::problem::charset);
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
