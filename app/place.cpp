#include "app/place.h"

#include <fmt/format.h>

#include "app/language.h"
#include "schema/error.h"

namespace vankien::app {

Place Place::at(std::uint32_t line, std::string_view key) const {
  Place place(file_);
  place.line_ = line;
  place.key_ = key;
  return place;
}

void Place::fail(std::string_view vietnamese, std::string_view english) const {
  throw schema::Error(schema::ErrorCode::usage, fmt::format("{}:{}: {} \"{}\"", file_, line_,
                                                            say(vietnamese, english), key_));
}

}  // namespace vankien::app
