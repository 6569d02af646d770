// Pictures: sizes that no memory holds, chains in circles, ruins.
#include <zlib.h>

#include "tests/hostile/hostile_file.h"
#include "tests/hostile/raw_bytes.h"

namespace vankien::tests {
namespace {

using namespace std::string_literals;

constexpr std::size_t million = 1'000'000;

std::string chunk(const std::string& kind, const std::string& content, std::int64_t size = -1) {
  const std::string body = kind + content;
  const auto checksum = ::crc32(0, static_cast<const Bytef*>(static_cast<const void*>(body.data())),
                                static_cast<uInt>(body.size()));
  return big_endian(size < 0 ? content.size() : static_cast<std::uint64_t>(size), 4) + body +
         big_endian(checksum, 4);
}

// Of gray dots, a bit each.
std::string png(std::uint64_t width, std::uint64_t height, const std::string& rows,
                const std::string& more = "") {
  return "\x89PNG\r\n\x1a\n"s +
         chunk("IHDR", big_endian(width, 4) + big_endian(height, 4) + "\1\0\0\0\0"s) + more +
         chunk("IDAT", zlib_packed(rows)) + chunk("IEND", "");
}

std::string white(std::size_t width, std::size_t height) {
  return repeat("\0"s + repeat("\xff", (width + 7) / 8), height);
}

std::string jpeg(std::uint64_t width, std::uint64_t height) {
  return "\xff\xd8\xff\xe0"s + big_endian(16, 2) + "JFIF\0\1\1\0\0\1\0\1\0\0"s + "\xff\xc0" +
         big_endian(11, 2) + "\x08" + big_endian(height, 2) + big_endian(width, 2) + "\1\1\x11\0"s +
         "\xff\xda" + big_endian(8, 2) + "\1\1\0\0\x3f\0"s + repeat("\x5a", 500) + "\xff\xd9";
}

struct TiffField {
  std::uint64_t tag;
  std::uint64_t value;
};

// One directory of 32-bit fields; `next` leads to the following one.
std::string tiff(const std::vector<TiffField>& fields, std::uint64_t next = 0) {
  std::string bytes = "II*\0"s + little_endian(8, 4) + little_endian(fields.size(), 2);
  for (const TiffField& field : fields)
    bytes += little_endian(field.tag, 2) + little_endian(4, 2) + little_endian(1, 4) +
             little_endian(field.value, 4);
  return bytes + little_endian(next, 4) + repeat("\xff", 1000);
}

std::vector<TiffField> page(std::uint64_t width, std::uint64_t height) {
  constexpr std::uint64_t data = 200;
  return {{256, width}, {257, height}, {258, 1},      {259, 1},   {262, 1},
          {273, data},  {277, 1},      {278, height}, {279, 1000}};
}

}  // namespace

std::vector<HostileFile> hostile_pictures() {
  std::vector<HostileFile> files{
      hostile("dots-10-billion.png", [] { return png(100'000, 100'000, "x"); }),
      hostile("dots-most.png", [] { return png(0x7fffffff, 0x7fffffff, "x"); }),
      hostile("no-dots.png", [] { return png(0, 0, ""); }),
      hostile("one-dot.png", [] { return png(1, 1, white(1, 1)); }),
      slow(hostile("long-strip.png", [] { return png(8, 5'000'000, white(8, 5'000'000)); })),
      slow(
          hostile("white-80-million.png", [] { return png(10'000, 8'000, white(10'000, 8'000)); })),
      hostile("rows-too-many.png", [] { return png(100, 100, white(100, 200'000)); }),
      hostile("text-bomb.png",
              [] {
                return png(1, 1, white(1, 1),
                           chunk("zTXt", "a\0\0"s + zlib_packed(repeat("b", 90 * million))));
              }),
      hostile("chunk-beyond.png",
              [] { return png(9, 9, white(9, 9), chunk("tEXt", "a", 0x7fffffff)); }),
      hostile("head-only.png", [] { return "\x89PNG\r\n\x1a\n"s; }),
      hostile("dots.jpg", [] { return jpeg(65'535, 65'535); }),
      hostile("no-dots.jpg", [] { return jpeg(0, 0); }),
      hostile("noise.jpg", [] { return jpeg(300, 300); }),
      hostile("head-only.jpg", [] { return "\xff\xd8\xff"s; }),
      hostile("fill.jpg", [] { return "\xff\xd8"s + repeat("\xff", 5 * million); }),
      hostile("dots.tif", [] { return tiff(page(0xffffffff, 0xffffffff)); }),
      hostile("to-itself.tif", [] { return tiff(page(8, 8), 8); }),
      hostile("beyond.tif", [] { return tiff(page(8, 8), 0x7fffffff); }),
      hostile("fields-65535.tif",
              [] {
                return tiff(std::vector<TiffField>(65'535, {256, 1}));
              }),
      hostile("strip-beyond.tif",
              [] {
                auto fields = page(8, 8);
                fields[5].value = 0xfffffff0;
                return tiff(fields);
              }),
      hostile("head-only.tif", [] { return "MM\0*"s; }),
  };
  append(files, ruins_of("white", ".png", png(300, 300, white(300, 300)), 2));
  return files;
}

}  // namespace vankien::tests
