#include "indexer/media_type.h"

#include <algorithm>
#include <array>
#include <string>

namespace vankien::indexer {
namespace {

using namespace std::string_view_literals;

constexpr std::array table{
    MediaType{"text/plain", "txt text", "plain text", Reader::text},
    MediaType{"text/markdown", "md markdown", "Markdown", Reader::text},
    MediaType{"text/html", "html htm xhtml", "HTML", Reader::html},
    MediaType{"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              "docx docm dotx", "Word (.docx)", Reader::docx},
    MediaType{"application/msword", "doc dot", "Word 97-2003 (.doc)", Reader::old_word,
              ReasonCode::format_not_read, "docx"},
    MediaType{"application/pdf", "pdf", "PDF", Reader::pdf},
    MediaType{"application/rtf", "rtf", "Rich Text (.rtf)", Reader::old_word,
              ReasonCode::format_not_read, "docx"},
    MediaType{"application/vnd.ms-excel", "xls xlt", "Excel 97-2003 (.xls)", Reader::xlsx,
              ReasonCode::format_not_read, "xlsx"},
    MediaType{"application/vnd.ms-powerpoint", "ppt pps", "PowerPoint 97-2003 (.ppt)", Reader::flow,
              ReasonCode::format_not_read, "pptx"},
    MediaType{"application/vnd.oasis.opendocument.text", "odt", "OpenDocument (.odt)",
              Reader::flow},
    MediaType{"application/vnd.oasis.opendocument.spreadsheet", "ods", "OpenDocument (.ods)",
              Reader::flow},
    MediaType{"application/vnd.oasis.opendocument.presentation", "odp", "OpenDocument (.odp)",
              Reader::flow},
    MediaType{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx xlsm",
              "Excel (.xlsx)", Reader::xlsx},
    MediaType{"application/vnd.openxmlformats-officedocument.presentationml.presentation",
              "pptx ppsx", "PowerPoint (.pptx)", Reader::flow},
    MediaType{"application/zip", "zip", "ZIP", Reader::none, ReasonCode::format_not_read, "",
              Container::zip},
    MediaType{mail_media_type, "eml", "mail (.eml)", Reader::mail, ReasonCode::format_not_read, "",
              Container::mail},
    MediaType{"application/vnd.rar", "rar", "RAR", Reader::none},
    MediaType{"application/x-7z-compressed", "7z", "7z", Reader::none},
    MediaType{"image/jpeg", "jpg jpeg", "JPEG", Reader::picture},
    MediaType{"image/png", "png", "PNG", Reader::picture},
    MediaType{"image/tiff", "tif tiff", "TIFF", Reader::picture},
};

// First bytes that leave no doubt. ZIP packages and OLE files are told apart by their endings.
struct Magic {
  std::string_view bytes;
  std::string_view extension;
};
constexpr std::array magics{
    Magic{"%PDF-", "pdf"},        Magic{"{\\rtf", "rtf"},
    Magic{"Rar!\x1a\x07", "rar"}, Magic{"7z\xbc\xaf\x27\x1c", "7z"},
    Magic{"\xff\xd8\xff", "jpg"}, Magic{"\x89PNG\r\n\x1a\n", "png"},
    Magic{"II*\0"sv, "tif"},      Magic{"MM\0*"sv, "tif"},
};
constexpr std::string_view package_magic = "PK\x03\x04";
constexpr std::array packages{"docx"sv, "docm"sv, "dotx"sv, "odt"sv,  "ods"sv, "odp"sv,
                              "xlsx"sv, "xlsm"sv, "pptx"sv, "ppsx"sv, "zip"sv};
// In the bytes of office packages whose names do not tell what they are.
constexpr std::array telling_parts{
    Magic{"opendocument.text", "odt"},
    Magic{"opendocument.spreadsheet", "ods"},
    Magic{"opendocument.presentation", "odp"},
    Magic{"word/", "docx"},
    Magic{"xl/", "xlsx"},
    Magic{"ppt/", "pptx"},
};
constexpr std::string_view ole_magic = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
constexpr std::array ole_streams{
    Magic{"W\0o\0r\0d\0D\0o\0c\0u\0m\0"sv, "doc"},
    Magic{"W\0o\0r\0k\0b\0o\0o\0k\0"sv, "xls"},
    Magic{"\0B\0o\0o\0k\0\0"sv, "xls"},
    Magic{"P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0"sv, "ppt"},
};
constexpr std::array ole_files{"doc"sv, "dot"sv, "xls"sv, "xlt"sv, "ppt"sv, "pps"sv};

char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), ascii_lower);
  return result;
}

std::string extension_of(std::string_view file_name) {
  const std::size_t dot = file_name.rfind('.');
  return dot == std::string_view::npos ? "" : lower(file_name.substr(dot + 1));
}

bool lists(std::string_view extensions, std::string_view extension) {
  for (std::size_t begin = 0; begin < extensions.size();) {
    const std::size_t end = std::min(extensions.find(' ', begin), extensions.size());
    if (extensions.substr(begin, end - begin) == extension)
      return true;
    begin = end + 1;
  }
  return false;
}

const MediaType* by_extension(std::string_view extension) {
  const auto* found = std::find_if(table.begin(), table.end(), [&](const MediaType& type) {
    return lists(type.extensions, extension);
  });
  return found == table.end() ? nullptr : found;
}

// A page saved under any name: "<!doctype html" or "<html", after blanks.
bool begins_as_html(std::string_view bytes) {
  const std::size_t begin = bytes.find_first_not_of("\xef\xbb\xbf \t\r\n");
  const std::string start = begin == std::string_view::npos ? "" : lower(bytes.substr(begin, 14));
  return start.starts_with("<!doctype html") || start.starts_with("<html");
}

// A mail saved under any name begins with one of the lines that servers put first.
bool begins_as_mail(std::string_view bytes) {
  constexpr std::array beginnings{"return-path: "sv, "received: "sv,     "mime-version: 1.0"sv,
                                  "message-id: <"sv, "delivered-to: "sv, "x-mozilla-status: "sv};
  const std::string start = lower(bytes.substr(0, 20));
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view beginning) { return start.starts_with(beginning); });
}

// What a ZIP file is by the name of its first entry: office packages begin with parts of their own.
std::string_view package_extension(std::string_view extension, std::string_view bytes) {
  constexpr std::size_t place_of_length = 26;
  constexpr std::size_t place_of_name = 30;
  const bool known = std::find(packages.begin(), packages.end(), extension) != packages.end();
  if (bytes.size() < place_of_name)
    return known ? extension : "docx";
  const auto length = static_cast<unsigned char>(bytes[place_of_length]);
  const std::string_view first = bytes.substr(place_of_name, length);
  constexpr std::array office_parts{
      "mimetype"sv, "[Content_Types].xml"sv, "_rels/"sv, "docProps/"sv, "word/"sv, "xl/"sv,
      "ppt/"sv};
  const bool office = std::any_of(office_parts.begin(), office_parts.end(),
                                  [&](std::string_view part) { return first.starts_with(part); });
  if (!office)
    return known ? extension : "zip";
  if (known && extension != "zip")
    return extension;
  for (const Magic& part : telling_parts)
    if (bytes.find(part.bytes) != std::string_view::npos)
      return part.extension;
  return "docx";
}

// The extension if it is one of `known`, else `usual`: Word's packages are also found under .doc
// and under names without an ending.
template <std::size_t size>
std::string_view known_or(const std::array<std::string_view, size>& known,
                          std::string_view extension, std::string_view usual) {
  return std::find(known.begin(), known.end(), extension) == known.end() ? usual : extension;
}

// Names in a directory are UTF-16.
std::string_view ole_extension(std::string_view extension, std::string_view bytes) {
  for (const Magic& stream : ole_streams)
    if (bytes.find(stream.bytes) != std::string_view::npos)
      return stream.extension;
  return known_or(ole_files, extension, "doc");
}

std::string_view telling_extension(std::string_view extension, std::string_view bytes) {
  if (bytes.starts_with(package_magic))
    return package_extension(extension, bytes);
  if (is_ole(bytes))
    return ole_extension(extension, bytes);
  for (const Magic& magic : magics)
    if (bytes.starts_with(magic.bytes))
      return magic.extension;
  if (begins_as_mail(bytes))
    return "eml";
  return begins_as_html(bytes) ? "html" : extension;
}

}  // namespace

bool is_ole(std::string_view first_bytes) {
  return first_bytes.starts_with(ole_magic);
}

const MediaType& media_type(std::string_view file_name, std::string_view first_bytes) {
  const std::string extension = extension_of(file_name);
  const MediaType* type = by_extension(telling_extension(extension, first_bytes));
  return type == nullptr ? table.front() : *type;
}

}  // namespace vankien::indexer
