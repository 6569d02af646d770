#include "searcher/ocr_confusions.h"

#include <algorithm>
#include <array>

namespace vankien::searcher {
namespace {

struct Confusion {
  std::string_view printed;
  std::string_view read;
};

// Between shapes without marks, since the words are folded. Both directions where both occur.
constexpr std::array confusions{
    Confusion{"i", "l"},  Confusion{"i", "1"},    Confusion{"i", "j"},  Confusion{"l", "i"},
    Confusion{"l", "1"},  Confusion{"t", "l"},    Confusion{"t", "f"},  Confusion{"r", "f"},
    Confusion{"o", "0"},  Confusion{"o", "c"},    Confusion{"o", "e"},  Confusion{"c", "e"},
    Confusion{"e", "c"},  Confusion{"a", "o"},    Confusion{"g", "q"},  Confusion{"q", "g"},
    Confusion{"g", "9"},  Confusion{"s", "5"},    Confusion{"b", "6"},  Confusion{"b", "h"},
    Confusion{"h", "b"},  Confusion{"h", "li"},   Confusion{"n", "u"},  Confusion{"n", "ri"},
    Confusion{"n", "ii"}, Confusion{"u", "n"},    Confusion{"u", "ii"}, Confusion{"u", "li"},
    Confusion{"y", "v"},  Confusion{"v", "y"},    Confusion{"m", "rn"}, Confusion{"m", "nn"},
    Confusion{"m", "in"}, Confusion{"nh", "rih"}, Confusion{"d", "cl"}, Confusion{"k", "lc"},
    Confusion{"ri", "n"}, Confusion{"rn", "m"},   Confusion{"ii", "u"}, Confusion{"cl", "d"},
    Confusion{"vv", "w"}, Confusion{"tt", "u"},   Confusion{"z", "2"}};

}  // namespace

std::vector<std::string> misreadings(std::string_view folded) {
  std::vector<std::string> read;
  for (const Confusion& confusion : confusions)
    for (std::size_t at = folded.find(confusion.printed); at != std::string_view::npos;
         at = folded.find(confusion.printed, at + 1))
      read.push_back(std::string(folded).replace(at, confusion.printed.size(), confusion.read));
  std::sort(read.begin(), read.end());
  read.erase(std::unique(read.begin(), read.end()), read.end());
  return read;
}

}  // namespace vankien::searcher
