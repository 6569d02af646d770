// What a child that reads a hostile file tells its parent, as bytes.
#pragma once

#include <string>
#include <string_view>

#include "indexer/readers.h"

namespace vankien::indexer {

std::string encode_answer(const Reading& reading);

// A child that was taken over may answer anything: words of its own reach nobody, and what it calls
// text is read as any text file is.
Reading decode_answer(std::string_view bytes);

}  // namespace vankien::indexer
