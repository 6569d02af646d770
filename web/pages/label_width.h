// How much room a label in a picture needs: the server knows no fonts, so that this is generous.
#pragma once

#include <string_view>

namespace vankien::web {

// px, for 14 px letters, bold, of well-formed UTF-8.
double label_width(std::string_view label);

}  // namespace vankien::web
