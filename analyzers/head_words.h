// What single lines of a document's head are, told by their first words: mottoes, page furniture,
// openers of the text.
#pragma once

#include <cstddef>
#include <string_view>

#include "analyzers/formal_words.h"

namespace vankien::analyzers {

// Each gives the number of words from `at` on that are what its name says, 0 if none are.

// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM".
std::size_t motto_at(const FormalWords& words, std::size_t at);
// A line of the gazette, a page number, a digital stamp, a mark of urgency: nothing of the
// letterhead's own.
std::size_t furniture_at(const FormalWords& words, std::size_t at);
// "Kính gửi", "Kính trình".
std::size_t addressee_at(const FormalWords& words, std::size_t at);
// "V/v", "Về việc".
std::size_t subject_mark_at(const FormalWords& words, std::size_t at);
// "Căn cứ", "Xét", "Điều 1", "I. TÌNH HÌNH", …: the words with which a document's text begins.
std::size_t opener_at(const FormalWords& words, std::size_t at);
// "II", "02", "I.1" behind a mark.
bool counts(const FormalWord& word);
// "PHỤ LỤC", "ĐỀ CƯƠNG", …: the line above an annex's title; in small letters only with what counts
// it ("Phụ lục I"), alone on their line.
std::size_t annex_mark_at(const FormalWords& words, std::size_t at);
// "(kèm theo", "(Ban hành kèm theo".
std::size_t accompanies_at(const FormalWords& words, std::size_t at);

// A line of sentences begins here: longer than any body's name, most of its first words in lower
// case.
bool is_running_line(const FormalWords& words, std::size_t at);

}  // namespace vankien::analyzers
