// Requests into replies: guards, routing, errors and headers. All that the server does between
// reading and writing.
#pragma once

#include <functional>
#include <string>

#include "searcher/searcher.h"
#include "web/host_names.h"
#include "web/http.h"
#include "web/problem.h"
#include "web/routes.h"
#include "web/sharing.h"

namespace vankien::web {

// Safe to use from many threads at once.
class Application {
 public:
  // One line for each error that no client is told about; may be empty.
  using Log = std::function<void(const std::string& line)>;

  // `searcher` must outlive the application.
  Application(const searcher::Searcher& searcher, HostNames hosts, AllowedOrigins origins, Log log);

  // Whether the body of a request is to be read, and put into it, before it is answered. Others are
  // answered without.
  [[nodiscard]] bool wants_body(const Request& request) const;

  // Never throws. A HEAD request gets the reply of GET; whoever writes it leaves the body out.
  [[nodiscard]] Reply answer(const Request& request) const;

  // For the metrics, once the status is settled.
  void count(const std::string& target, int status) const;

  // Instead of a reply whose file does not have the range that is asked for.
  [[nodiscard]] Reply refuse_range(const Reply& whole) const;

  // For requests that could not even be read: 400, 413, 414, …
  [[nodiscard]] Reply refuse(int status) const;

 private:
  [[nodiscard]] std::optional<Problem> guard(const Request& request) const;
  [[nodiscard]] Reply route(const Request& request) const;
  [[nodiscard]] Reply settled(const Request& request, Reply reply) const;
  [[nodiscard]] Reply run(const Route& route, Handler& handler, const Call& call) const;

  const searcher::Searcher& searcher_;
  HostNames hosts_;
  AllowedOrigins origins_;
  Log log_;
  mutable Metrics metrics_;
};

}  // namespace vankien::web
