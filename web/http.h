// A request and a reply as values: what the routes work with, free of any HTTP library and socket.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vankien::web {

class OpenFile;

using Headers = std::vector<std::pair<std::string, std::string>>;

struct Request {
  std::string method;       // "GET"
  std::string target = {};  // as it came: path and query, still encoded
  Headers headers = {};
  bool http_1_0 = false;
  std::optional<std::string> body = {};  // once it has been read

  // The value of the first header `name`, without regard to case.
  [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const;
  // The values of all of them.
  [[nodiscard]] std::vector<std::string_view> all(std::string_view name) const;
  // The same as one list, a comma between each two; nullopt without any.
  [[nodiscard]] std::optional<std::string> list(std::string_view name) const;
};

struct Reply {
  int status = 200;
  std::string media_type = {};
  std::string body = {};
  std::shared_ptr<const OpenFile> file = {};  // when set, its bytes are the body
  Headers headers = {};                       // besides those that every reply carries
  bool close = false;                         // end the connection afterwards

  // The value of the first header `name`, written as it was put in.
  [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const;
};

namespace media {
inline constexpr std::string_view html = "text/html; charset=utf-8";
inline constexpr std::string_view plain = "text/plain; charset=utf-8";
inline constexpr std::string_view json = "application/json; charset=utf-8";
inline constexpr std::string_view csv = "text/csv; charset=utf-8; header=present";
inline constexpr std::string_view atom = "application/atom+xml; charset=utf-8";
inline constexpr std::string_view problem = "application/problem+json; charset=utf-8";
inline constexpr std::string_view open_search =
    "application/opensearchdescription+xml; charset=utf-8";
inline constexpr std::string_view suggestions = "application/x-suggestions+json; charset=utf-8";
inline constexpr std::string_view metrics = "text/plain; version=0.0.4; charset=utf-8";
}  // namespace media

// The decoded path and parameters of a request's target. Any bytes may stand in them.
class Target {
 public:
  explicit Target(std::string_view target);

  // Percent-decoding comes last, so an encoded '/' never splits a path: see Route.
  [[nodiscard]] std::string_view encoded_path() const { return encoded_path_; }

  // The first value of a parameter; an empty value counts as absent, as forms send every field they
  // have.
  [[nodiscard]] std::optional<std::string_view> first(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> all(std::string_view name) const;

 private:
  std::string encoded_path_;
  std::vector<std::pair<std::string, std::string>> parameters_;
};

}  // namespace vankien::web
