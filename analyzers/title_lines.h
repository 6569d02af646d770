// Which lines after the type line tell what a document is about.
#pragma once

#include <cstddef>
#include <string_view>

#include "analyzers/formal_words.h"
#include "analyzers/word_range.h"

namespace vankien::analyzers {

// True for a line that names only the body, its meeting or its term: "CỦA BAN CHẤP HÀNH ĐẢNG BỘ
// KHỐI NĂM 2023", "HỘI NGHỊ LẦN THỨ BẢY BAN CHẤP HÀNH ĐẢNG BỘ TỈNH (KHÓA XVIII)".
bool only_names_body(std::string_view text, const FormalWords& words, WordRange line);

// Where in such a line the body's name begins: behind "của", behind "Hội nghị lần thứ bảy";
// line.end in other lines.
std::size_t body_name_begin(const FormalWords& words, WordRange line);

// How many words from `at` on make a kind of the type before them: "HÀNH ĐỘNG" of "CHƯƠNG TRÌNH
// HÀNH ĐỘNG"; 0 if none do.
std::size_t type_qualifier_at(const FormalWords& words, std::size_t at);

}  // namespace vankien::analyzers
