// What a request did wrong or met, as a value: printed as problem+json (RFC 9457) for programs, as
// a page for people.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "schema/error.h"
#include "web/http.h"

namespace vankien::web {

struct Problem {
  int status = 500;
  std::string_view type;  // stable: "urn:vankien:problem:wrong-parameter"
  std::string title;      // Vietnamese, the same for one type
  std::string detail;     // Vietnamese, of this occurrence; never the text of an exception
  std::optional<std::string> parameter = {};  // the one that is wrong
  Headers headers = {};                       // Allow, Retry-After
};

Problem wrong_parameter(std::string_view name, std::string detail);
Problem wrong_request(int status, std::string_view detail);
Problem not_found(std::string detail);
// `allowed` as in the header Allow: "GET, HEAD".
Problem method_not_allowed(std::string_view allowed);
// By the table of schema/error.h; 503 carries how long to wait.
Problem problem_of(const schema::Error& error);
Problem internal_error();

Reply problem_reply(const Problem& problem);

}  // namespace vankien::web
