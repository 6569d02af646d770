// The table of everything that is served: which path answers with which handler, and for whom its
// errors are printed.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "searcher/searcher.h"
#include "web/http.h"
#include "web/metrics.h"
#include "web/sharing.h"

namespace vankien::web {

// What a handler may look at.
struct Call {
  const searcher::Searcher& searcher;
  const Request& request;
  const Target& target;
  Metrics& metrics;
  std::string argument;  // the decoded {…} of the path

  // What somebody searches for; observed by the metrics.
  [[nodiscard]] searcher::SearchResponse search(const searcher::SearchRequest& asked) const;

  // The argument as an answer may repeat it: printable and not long.
  [[nodiscard]] std::string shown_argument() const;
};

// Answers one kind of address. Every handler is declared by this type.
using Handler = Reply(const Call& call);

// Who reads the answer: a program gets problem+json, a person a page.
enum class Audience { program, person };

struct Route {
  // Literal parts and at most one "{name}", which takes one part of the path; "{name*}" at the end
  // takes all that is left, slashes too.
  std::string_view pattern;
  Audience audience;
  Handler* handler;         // of GET and HEAD; may be nullptr
  Handler* post = nullptr;  // of POST, with its body read; most take none
  Sharing sharing = Sharing::none;

  // The methods as Allow names them.
  [[nodiscard]] std::string_view methods() const;
};

std::span<const Route> routes();

struct Match {
  const Route* route = nullptr;
  std::string argument;
};
// The first route that fits an encoded path.
std::optional<Match> match_route(std::string_view encoded_path);
// Of the route that fits; of paths that none has, as they look.
Audience audience_of(std::string_view encoded_path);

}  // namespace vankien::web
