#include "indexer/html_elements.h"

#include <algorithm>
#include <array>

namespace vankien::indexer {
namespace {

using enum HtmlEffect;

struct Element {
  std::string_view name;
  HtmlEffect effect;
};

// Elements that shape the text; all others stand inside a line. Source: HTML standard §15.3.
constexpr std::array elements{
    Element{"address", paragraph},
    Element{"article", paragraph},
    Element{"aside", paragraph},
    Element{"blockquote", paragraph},
    Element{"body", paragraph},
    Element{"br", line},
    Element{"button", hidden},
    Element{"caption", paragraph},
    Element{"center", paragraph},
    Element{"dd", paragraph},
    Element{"details", paragraph},
    Element{"dir", paragraph},
    Element{"div", paragraph},
    Element{"dl", paragraph},
    Element{"dt", paragraph},
    Element{"fieldset", paragraph},
    Element{"figcaption", paragraph},
    Element{"figure", paragraph},
    Element{"footer", paragraph},
    Element{"form", paragraph},
    Element{"h1", paragraph},
    Element{"h2", paragraph},
    Element{"h3", paragraph},
    Element{"h4", paragraph},
    Element{"h5", paragraph},
    Element{"h6", paragraph},
    Element{"head", hidden},
    Element{"header", paragraph},
    Element{"hr", paragraph},
    Element{"iframe", hidden},
    Element{"li", paragraph},
    Element{"main", paragraph},
    Element{"menu", paragraph},
    Element{"nav", hidden},
    Element{"noscript", hidden},
    Element{"object", hidden},
    Element{"ol", paragraph},
    Element{"p", paragraph},
    Element{"pre", preformatted},
    Element{"script", hidden},
    Element{"section", paragraph},
    Element{"select", hidden},
    Element{"style", hidden},
    Element{"summary", paragraph},
    Element{"svg", hidden},
    Element{"table", paragraph},
    Element{"td", cell},
    Element{"template", hidden},
    Element{"textarea", hidden},
    Element{"th", cell},
    Element{"tr", row},
    Element{"ul", paragraph},
};
static_assert(std::is_sorted(elements.begin(), elements.end(),
                             [](const Element& a, const Element& b) { return a.name < b.name; }));

}  // namespace

HtmlEffect effect_of_element(std::string_view name) {
  const auto* found =
      std::lower_bound(elements.begin(), elements.end(), name,
                       [](const Element& e, std::string_view key) { return e.name < key; });
  return found != elements.end() && found->name == name ? found->effect : none;
}

}  // namespace vankien::indexer
