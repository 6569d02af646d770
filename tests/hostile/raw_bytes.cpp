#include "tests/hostile/raw_bytes.h"

#include <zlib.h>

#include <stdexcept>

namespace vankien::tests {
namespace {

constexpr int zlib_window = 15;
constexpr int bare_window = -15;  // as ZIP has it: neither head nor checksum

std::string deflated(const std::string& content, int window) {
  z_stream stream{};
  if (::deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, window, 9, Z_DEFAULT_STRATEGY) != Z_OK)
    throw std::runtime_error("zlib");
  std::string packed(::deflateBound(&stream, content.size()), '\0');
  std::string input = content;
  stream.next_in = static_cast<Bytef*>(static_cast<void*>(input.data()));
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = static_cast<Bytef*>(static_cast<void*>(packed.data()));
  stream.avail_out = static_cast<uInt>(packed.size());
  ::deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  ::deflateEnd(&stream);
  return packed;
}

// The fields that both headers of a member share.
std::string shared_fields(const RawMember& member, std::size_t packed_bytes,
                          std::size_t name_bytes) {
  constexpr int stored = 0;
  constexpr int deflate_method = 8;
  const auto told = [](std::int64_t lie, std::size_t truth) {
    return little_endian(lie < 0 ? truth : static_cast<std::uint64_t>(lie), 4);
  };
  const int method = member.method >= 0 ? member.method : member.packed ? deflate_method : stored;
  const std::string content = member.content;
  const auto checksum =
      ::crc32(0, static_cast<const Bytef*>(static_cast<const void*>(content.data())),
              static_cast<uInt>(content.size()));
  return little_endian(20, 2) + little_endian(member.flags, 2) +
         little_endian(static_cast<std::uint64_t>(method), 2) + little_endian(0, 4) +
         little_endian(checksum, 4) + told(member.packed_size, packed_bytes) +
         told(member.size, content.size()) + little_endian(name_bytes, 2) + little_endian(0, 2);
}

}  // namespace

std::string repeat(std::string_view unit, std::size_t times) {
  std::string text;
  text.reserve(unit.size() * times);
  for (std::size_t i = 0; i < times; ++i)
    text += unit;
  return text;
}

std::string little_endian(std::uint64_t value, std::size_t size) {
  std::string bytes;
  for (std::size_t i = 0; i < size; ++i)
    bytes += static_cast<char>(i < sizeof value ? value >> 8 * i & 0xffU : 0);
  return bytes;
}

std::string big_endian(std::uint64_t value, std::size_t size) {
  const std::string bytes = little_endian(value, size);
  return {bytes.rbegin(), bytes.rend()};
}

std::string zlib_packed(const std::string& content) {
  return deflated(content, zlib_window);
}

std::string raw_zip(const std::vector<RawMember>& members) {
  std::string bytes;
  std::string directory;
  for (const RawMember& member : members) {
    const std::string packed =
        member.packed ? deflated(member.content, bare_window) : member.content;
    const std::string& listed = member.central_name.empty() ? member.name : member.central_name;
    directory += "PK\x01\x02" + little_endian(20, 2) +
                 shared_fields(member, packed.size(), listed.size()) + little_endian(0, 10) +
                 little_endian(bytes.size(), 4) + listed;
    bytes += "PK\x03\x04" + shared_fields(member, packed.size(), member.name.size()) + member.name +
             packed;
  }
  const std::string count = little_endian(members.size(), 2);
  return bytes + directory + "PK\x05\x06" + little_endian(0, 4) + count + count +
         little_endian(directory.size(), 4) + little_endian(bytes.size(), 4) + little_endian(0, 2);
}

std::string word_part(const std::string& body) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas."
         "openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
         body + "</w:body></w:document>";
}

std::string word_paragraph(const std::string& text) {
  return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::string raw_docx(const std::string& body, const std::vector<RawMember>& more) {
  std::vector<RawMember> members{{.name = "[Content_Types].xml", .content = "<Types/>"},
                                 {.name = "word/document.xml", .content = word_part(body)}};
  members.insert(members.end(), more.begin(), more.end());
  return raw_zip(members);
}

}  // namespace vankien::tests
