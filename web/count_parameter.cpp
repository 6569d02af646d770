#include "web/count_parameter.h"

#include <fmt/format.h>

#include <charconv>

#include "web/format.h"
#include "web/texts/problem.h"

namespace vankien::web {

std::optional<Problem> read_count(const Target& target, std::string_view name, Bounds bounds,
                                  std::size_t& count) {
  const auto value = target.first(name);
  if (!value)
    return {};
  std::size_t read = 0;
  const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), read);
  if (error != std::errc() || end != value->data() + value->size() || read < bounds.lowest ||
      read > bounds.highest)
    return wrong_parameter(name, fmt::format(texts::problem::whole_number, name,
                                             grouped(bounds.lowest), grouped(bounds.highest)));
  count = read;
  return {};
}

}  // namespace vankien::web
