// vankien serve: the web server until it is told to stop.
#include <fmt/format.h>
#include <signal.h>

#include <cstdio>
#include <nlohmann/json.hpp>
#include <thread>

#include "app/command.h"
#include "app/language.h"
#include "app/stop_signals.h"
#include "searcher/searcher.h"
#include "web/server.h"

namespace vankien::app {
namespace {

struct ServeOptions : CommonOptions {
  std::optional<std::string> host;
  std::optional<int> port;
};

int run_serve(const ServeOptions& options, const Configuration& configuration) {
  const sigset_t signals = block_stop_signals();
  const searcher::Searcher searcher(index_path(options.index, configuration));
  const std::string host = options.host.value_or(configuration.host);
  web::Server server(searcher, {.host = host,
                                .port = options.port.value_or(configuration.port),
                                .names = configuration.names,
                                .origins = configuration.origins,
                                .log = [](const std::string& line) {
                                  fmt::print(stderr, "vankien: {}\n", line);
                                }});
  const int port = server.bind();
  const std::string address = fmt::format("http://{}:{}/", host, port);
  if (options.json)
    print_json({{"address", address}});
  else
    fmt::print("{} {}\n", say("Đang phục vụ tại", "Serving at"), address);
  std::fflush(stdout);
  std::thread stopper([&server, &signals] {
    int received = 0;
    sigwait(&signals, &received);
    server.stop();
  });
  server.run();
  // When run() ended by itself the waiting thread still needs its signal.
  kill(getpid(), SIGTERM);
  stopper.join();
  return exit_done;
}

}  // namespace

void add_serve_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<ServeOptions>();
  Command command = add_command(line,
                                {"serve", say("máy chủ web", "the web server"),
                                 "  vankien serve\n  vankien serve --host 0.0.0.0 --port 80\n"},
                                *options);
  command.option(
      "--host", &options->host,
      say("địa chỉ lắng nghe, mặc định 127.0.0.1", "address to listen on, default 127.0.0.1"),
      {.type = "ADDRESS"});
  command.option("--port", &options->port, say("cổng, mặc định 8080", "port, default 8080"),
                 {.type = "N", .bounds = {{0, 65535}}});
  run_when_chosen(command, options, run_serve, chosen);
}

}  // namespace vankien::app
