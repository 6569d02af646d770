// With httplib_messages all that knows cpp-httplib (0.11 to 0.18): sockets, threads and timeouts
// around an Application. What the library would do by itself and must not: Nagle's delay, sharing
// its port with a second server, printing exceptions, reading bodies, matching paths with
// std::regex, serving many overlapping ranges.
#include "web/server.h"

#include <httplib.h>
#include <sys/socket.h>

#include <atomic>
#include <thread>

#include "schema/error.h"
#include "web/application.h"
#include "web/growing_threads.h"
#include "web/httplib_messages.h"
#include "web/request_body.h"
#include "web/routes.h"
#include "web/turnstile.h"

namespace vankien::web {
namespace {

constexpr std::size_t most_threads = 256;    // a connection holds one as long as it lives
constexpr std::size_t answers_at_once = 16;  // each may hold a reader with its open files
constexpr int most_unaccepted = 1024;        // connections; the library's own limit is 5
constexpr std::size_t keep_alive_requests = 1000;
constexpr time_t keep_alive_seconds = 2;
constexpr time_t transfer_seconds = 10;

constexpr int too_large = 413;
constexpr int wrong_range = 416;

class Connections : public httplib::TaskQueue {
 public:
  // Nothing before release 0.14, then whether the connection is taken.
  using Taken = decltype(std::declval<httplib::TaskQueue&>().enqueue({}));

  Taken enqueue(std::function<void()> serve) override {
    threads_.add(std::move(serve));
    return static_cast<Taken>(true);
  }
  void shutdown() override { threads_.finish(); }

 private:
  GrowingThreads threads_{most_threads};
};

}  // namespace

class Server::Implementation {
 public:
  Implementation(const searcher::Searcher& searcher, ServerOptions options)
      : options_(std::move(options)),
        application_(searcher, HostNames(names()), AllowedOrigins(options_.origins), options_.log) {
    configure();
    install_handlers();
  }

  int bind() {
    const bool any = options_.port == 0;
    const int port = any ? http_.bind_to_any_port(options_.host) : options_.port;
    if (any ? port <= 0 : !http_.bind_to_port(options_.host, options_.port))
      throw schema::Error(schema::ErrorCode::usage,
                          "cannot listen on " + options_.host + " port " +
                              std::to_string(options_.port) +
                              ": another program uses it, or the address is not this machine's; "
                              "choose another with --port or --host");
    // A second listen() on a socket changes nothing but its backlog.
    ::listen(listening_, most_unaccepted);
    return port;
  }

  // The library forgets a stop() that comes before it listens: this one waits until it does.
  void run() {
    begun_ = true;
    if (!stopping_)
      http_.listen_after_bind();
    ended_ = true;
  }
  void stop() {
    stopping_ = true;
    while (begun_ && !ended_ && !http_.is_running())
      std::this_thread::yield();
    http_.stop();
  }

 private:
  [[nodiscard]] std::vector<std::string> names() const {
    auto names = options_.names;
    names.push_back(options_.host);
    names.push_back(machine_name());
    return names;
  }

  void configure() {
    http_.new_task_queue = [] { return new Connections; };
    http_.set_tcp_nodelay(true);
    http_.set_socket_options([this](socket_t socket) { prepare(socket); });
    http_.set_keep_alive_max_count(keep_alive_requests);
    http_.set_keep_alive_timeout(keep_alive_seconds);
    http_.set_read_timeout(transfer_seconds);
    http_.set_write_timeout(transfer_seconds);
    http_.set_payload_max_length(max_body_bytes);
  }

  // Called for each address that the host has, until one can be bound.
  void prepare(socket_t socket) {
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    listening_ = socket;
  }

  void install_handlers() {
    using Handled = httplib::Server::HandlerResponse;
    // Before the library's own routing: no regular expression meets a path, no body is read but
    // where one is wanted.
    http_.set_pre_routing_handler([this](const httplib::Request& from, httplib::Response& to) {
      return answer(from, to) ? Handled::Handled : Handled::Unhandled;
    });
    for (const Route& route : routes())
      if (route.post != nullptr)  // its path is literal: it means itself as a regular expression
        http_.Post(
            std::string(route.pattern),
            [this](const httplib::Request& from, httplib::Response& to,
                   const httplib::ContentReader& read) { answer_with_body(from, to, read); });
    // What the library refuses before that.
    const httplib::Server::HandlerWithResponse refuse = [this](const httplib::Request& from,
                                                               httplib::Response& to) {
      const bool ours = to.has_header("X-Content-Type-Options");
      if (!ours && !answer_without_range(from, to))
        put_reply(to, application_.refuse(to.status), from);
      return ours ? Handled::Unhandled : Handled::Handled;
    };
    http_.set_error_handler(refuse);
    http_.set_exception_handler([this](const httplib::Request& from, httplib::Response& to,
                                       const std::exception_ptr& /*error*/) {
      put_reply(to, application_.refuse(500), from);
    });
    http_.set_post_routing_handler([this](const httplib::Request& from, httplib::Response& to) {
      mend_headers(to);
      application_.count(from.target, to.status);
    });
  }

  // False for a request whose body is to be read first.
  bool answer(const httplib::Request& from, httplib::Response& to) {
    const Request request = request_of(from);
    if (application_.wants_body(request))
      return false;
    const Reply reply = turnstile_.pass([&] { return application_.answer(request); });
    put_reply(to, settle_ranges(reply, request, from) ? reply : application_.refuse_range(reply),
              from);
    return true;
  }

  // A Range that cannot be read means nothing (RFC 9110, section 14.2), but the library refuses it
  // before it has read a body.
  bool answer_without_range(const httplib::Request& from, httplib::Response& to) {
    if (to.status != wrong_range || application_.wants_body(request_of(from)))
      return false;
    forget_ranges(from, to);
    return answer(from, to);
  }

  // A body over the limit has been read and dropped by the library.
  void answer_with_body(const httplib::Request& from, httplib::Response& to,
                        const httplib::ContentReader& read) {
    Request request = request_of(from);
    std::string body;
    const bool whole = read([&](const char* data, std::size_t size) {
      body.append(data, size);
      return body.size() <= max_body_bytes;
    });
    if (!whole && to.status != too_large) {
      put_reply(to, application_.refuse(400), from);
      return;
    }
    if (whole)
      request.body = std::move(body);
    put_reply(to, turnstile_.pass([&] { return application_.answer(request); }), from);
  }

  ServerOptions options_;
  Application application_;
  Turnstile turnstile_{answers_at_once};
  httplib::Server http_;
  socket_t listening_ = INVALID_SOCKET;
  std::atomic<bool> begun_ = false;  // run() was called; ended_: and is done
  std::atomic<bool> ended_ = false;
  std::atomic<bool> stopping_ = false;
};

Server::Server(const searcher::Searcher& searcher, ServerOptions options)
    : implementation_(std::make_unique<Implementation>(searcher, std::move(options))) {}
Server::~Server() = default;
int Server::bind() {
  return implementation_->bind();
}
void Server::run() {
  implementation_->run();
}
void Server::stop() {
  implementation_->stop();
}

}  // namespace vankien::web
