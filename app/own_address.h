// By which address the readers of the intranet reach this server.
#pragma once

#include <optional>

#include "app/configuration.h"
#include "web/origin.h"

namespace vankien::app {

struct OwnAddress {
  web::Origin origin;
  bool this_machine_only = false;  // nothing says how others reach it
};

// The first of `names`, else `host` where it is a place and not a way to listen, else the machine's
// own name, else 127.0.0.1; always with `port` and without TLS, which vankien does not speak.
OwnAddress own_address(const Configuration& configuration);

}  // namespace vankien::app
