// How much one file may cost. docs/quan-tri.md lists them for administrators; messages name them.
#pragma once

#include <chrono>
#include <cstddef>

namespace vankien::indexer {

inline constexpr std::size_t megabyte = 1'000'000;

inline constexpr std::size_t max_file_bytes = 100 * megabyte;
inline constexpr std::size_t max_text_bytes = 64 * megabyte;

// Each different word of a text costs some 500 bytes of memory until its document is written.
// Vietnamese has fewer than 20,000 syllables: only noise and endless tables of figures hold so
// many.
inline constexpr std::size_t max_distinct_words = 1'000'000;

// For the process that reads one hostile file.
struct ProcessLimits {
  std::size_t memory_bytes = 1024 * megabyte;
  unsigned cpu_seconds = 60;
  std::chrono::milliseconds wall_clock{120'000};
  std::size_t answer_bytes = max_text_bytes;
};

inline constexpr std::size_t max_picture_dots = 100'000'000;  // a sheet of A3 at 600 an inch: 70

// For packages (.docx).
inline constexpr std::size_t max_package_entries = 2000;
inline constexpr std::size_t max_unpacked_bytes = 200 * megabyte;
inline constexpr std::size_t max_unpack_ratio = 200;            // unpacked : packed, ...
inline constexpr std::size_t unpack_ratio_from = 1 * megabyte;  // ... once so much is unpacked

}  // namespace vankien::indexer
