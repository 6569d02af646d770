// The box of a picture that is wider than a narrow screen: it scrolls in itself, by keyboard too.
#pragma once

#include <functional>
#include <string_view>

#include "web/html.h"

namespace vankien::web {

// `label` names the box to who does not see it.
void write_picture_box(Html& html, std::string_view label, const std::function<void()>& picture);

}  // namespace vankien::web
