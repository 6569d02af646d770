// How the text of a document was got, in a word beside its name and in a sentence.
#pragma once

#include <array>
#include <string_view>

#include "schema/text_source.h"

namespace vankien::web::texts {

struct TextSourceWords {
  std::string_view tag;
  std::string_view described;
};

// By the order of schema::text_sources.
inline constexpr std::array<TextSourceWords, schema::text_sources.size()> text_source_words{{
    {"Chữ gốc", "Chữ có sẵn trong tệp gốc"},
    {"Chuyển mã", "Chuyển từ bảng mã cũ sang Unicode"},
    {"Nhận dạng chữ", "Máy nhận dạng từ ảnh"},
}};

constexpr const TextSourceWords& words_of(schema::TextSource source) {
  return text_source_words.at(static_cast<std::size_t>(source));
}

}  // namespace vankien::web::texts
