#include "analyzers/look_alikes.h"

#include <string_view>

namespace vankien::analyzers {
namespace {

constexpr std::u32string_view foreign =
    U"АБВЕЅІЈКМНОРСТУХҮԚԜ"
    U"асеорхуѕіјһԁԛԝѵк"
    U"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
    U"ανορι";
constexpr std::u32string_view latin =
    U"ABBESIJKMHOPCTYXYQW"
    U"aceopxysijhdqwvk"
    U"ABEZHIKMNOPTYX"
    U"avopi";
static_assert(foreign.size() == latin.size());

}  // namespace

std::optional<char32_t> latin_look_alike(char32_t value) {
  const std::size_t place = foreign.find(value);
  if (place == std::u32string_view::npos) {
    return std::nullopt;
  }
  return latin[place];
}

}  // namespace vankien::analyzers
