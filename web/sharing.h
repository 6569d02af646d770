// What pages of other origins may do with an answer: the one place that decides it, for all routes.
#pragma once

#include <string_view>
#include <vector>

#include "web/http.h"
#include "web/origin.h"

namespace vankien::web {

// Which sharing an address has stands in the table of routes.
enum class Sharing {
  none,
  read,   // scripts of the allowed origins may read it (CORS), never with credentials
  frame,  // pages of the allowed origins may hold it in a frame
  load,   // any page may load it as its script, those of the allowed origins by CORS too, which
          // modules and checks of integrity need
};

// The origins that the administrator allows.
class AllowedOrigins {
 public:
  AllowedOrigins() = default;
  explicit AllowedOrigins(std::vector<Origin> origins) : origins_(std::move(origins)) {}

  // Adds what permits the sharing to the reply. Without it a browser permits nothing.
  void permit(Sharing sharing, const Request& request, Reply& reply) const;

 private:
  void permit_reading(const Request& request, Reply& reply) const;
  [[nodiscard]] bool holds(std::string_view header) const;

  std::vector<Origin> origins_;
};

}  // namespace vankien::web
