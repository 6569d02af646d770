#include "app/language.h"

#include <cstdlib>

namespace vankien::app {

std::string_view say(std::string_view vietnamese, std::string_view english) {
  static const bool is_vietnamese = [] {
    const char* lang = std::getenv("LANG");
    return lang != nullptr && std::string_view(lang).starts_with("vi");
  }();
  return is_vietnamese ? vietnamese : english;
}

}  // namespace vankien::app
