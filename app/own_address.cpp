#include "app/own_address.h"

#include <fmt/format.h>

#include "web/host_names.h"

namespace vankien::app {
namespace {

bool is_loopback(const std::string& host) {
  return host.starts_with("127.") || host == "localhost" || host == "::1";
}

bool is_every_address(const std::string& host) {
  return host == "0.0.0.0" || host == "::";
}

std::optional<web::Origin> origin_at(const std::string& host, int port) {
  return web::Origin::parse(fmt::format("http://{}:{}", host, port));
}

}  // namespace

OwnAddress own_address(const Configuration& configuration) {
  for (const std::string& name : configuration.names)
    if (const auto origin = origin_at(name, configuration.port))
      return {.origin = *origin};
  const bool elsewhere = !is_loopback(configuration.host);
  const std::string host =
      is_every_address(configuration.host) ? web::machine_name() : configuration.host;
  if (const auto origin = origin_at(host, configuration.port))
    return {.origin = *origin, .this_machine_only = !elsewhere};
  return {.origin = origin_at("127.0.0.1", configuration.port).value(), .this_machine_only = true};
}

}  // namespace vankien::app
