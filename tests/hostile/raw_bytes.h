// Bytes of formats, written by hand so that they may lie.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vankien::tests {

std::string repeat(std::string_view unit, std::size_t times);

// The lowest `size` bytes of `value`, lowest first; the other way round.
std::string little_endian(std::uint64_t value, std::size_t size);
std::string big_endian(std::uint64_t value, std::size_t size);

// As PDF's FlateDecode has it.
std::string zlib_packed(const std::string& content);

// A member of a ZIP archive and what its headers say of it.
struct RawMember {
  std::string name = {};
  std::string content = {};
  bool packed = true;
  // Lies; not told, the truth.
  std::int64_t size = -1;
  std::int64_t packed_size = -1;
  int method = -1;
  std::uint16_t flags = 0;
  std::string central_name = {};  // in the directory at the end
};

std::string raw_zip(const std::vector<RawMember>& members);

// A .docx of this body, with these parts before and behind it.
std::string raw_docx(const std::string& body, const std::vector<RawMember>& more = {});
// Its word/document.xml.
std::string word_part(const std::string& body);
// "<w:p>" with this text.
std::string word_paragraph(const std::string& text);

}  // namespace vankien::tests
