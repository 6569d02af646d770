// Reading a request: headers by name, the target's path and parameters.
#include "web/http.h"

#include <algorithm>

#include "web/lower_ascii.h"
#include "web/url.h"

namespace vankien::web {
namespace {

bool same_name(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return lower_ascii(a) == lower_ascii(b); });
}

std::pair<std::string, std::string> decode_pair(std::string_view pair) {
  const auto equals = std::min(pair.find('='), pair.size());
  const auto value = pair.substr(std::min(equals + 1, pair.size()));
  return {percent_decode(pair.substr(0, equals), UrlPart::query),
          percent_decode(value, UrlPart::query)};
}

}  // namespace

std::optional<std::string_view> Request::header(std::string_view name) const {
  const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto& header) {
    return same_name(header.first, name);
  });
  return found == headers.end() ? std::nullopt : std::optional<std::string_view>(found->second);
}

std::vector<std::string_view> Request::all(std::string_view name) const {
  std::vector<std::string_view> values;
  for (const auto& [key, value] : headers) {
    if (same_name(key, name))
      values.push_back(value);
  }
  return values;
}

std::optional<std::string> Request::list(std::string_view name) const {
  std::optional<std::string> list;
  for (const auto value : all(name))
    list = list ? list->append(1, ',').append(value) : std::string(value);
  return list;
}

std::optional<std::string_view> Reply::header(std::string_view name) const {
  const auto found = std::find_if(headers.begin(), headers.end(),
                                  [&](const auto& header) { return header.first == name; });
  return found == headers.end() ? std::nullopt : std::optional<std::string_view>(found->second);
}

Target::Target(std::string_view target) {
  target = target.substr(0, target.find('#'));
  const auto question = std::min(target.find('?'), target.size());
  encoded_path_ = target.substr(0, question);
  auto query = target.substr(std::min(question + 1, target.size()));
  while (!query.empty()) {
    const auto end = std::min(query.find('&'), query.size());
    if (end > 0) {
      parameters_.push_back(decode_pair(query.substr(0, end)));
    }
    query.remove_prefix(std::min(end + 1, query.size()));
  }
}

std::optional<std::string_view> Target::first(std::string_view name) const {
  const auto found = std::find_if(parameters_.begin(), parameters_.end(),
                                  [&](const auto& parameter) { return parameter.first == name; });
  return found == parameters_.end() || found->second.empty()
             ? std::nullopt
             : std::optional<std::string_view>(found->second);
}

std::vector<std::string> Target::all(std::string_view name) const {
  std::vector<std::string> values;
  for (const auto& [key, value] : parameters_) {
    if (key == name && !value.empty()) {
      values.push_back(value);
    }
  }
  return values;
}

}  // namespace vankien::web
