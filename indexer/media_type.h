// Which format a file has, and who reads it: the one table of formats.
#pragma once

#include <string_view>

#include "indexer/reason.h"

namespace vankien::indexer {

enum class Reader {
  none,  // known, not read yet
  text,  // in this process: decoding UTF-8 and UTF-16 is all it takes
  html,  // in a process of its own, as all that follow
  docx,
  old_word,  // what LibreOffice makes of it
  pdf,
  pdf_picture,  // one page of it
  picture,      // .jpg, .png, .tif
  picture_page,
  xlsx,
  flow,  // .odt, .ods, .odp, .pptx
  mail,
};

// Formats whose files hold other files: members.h.
enum class Container { none, zip, mail };

inline constexpr std::string_view mail_media_type = "message/rfc822";

struct MediaType {
  std::string_view name;        // "text/html"
  std::string_view extensions;  // lower case, a blank between: "htm html"
  std::string_view label;       // for people, in any language: "HTML"
  Reader reader;
  ReasonCode unread = ReasonCode::format_not_read;  // where nothing reads it
  std::string_view convert_to = {};  // the package that LibreOffice makes of it for the reader
  Container container = Container::none;
};

// True for the files of Office 97 to 2003, whatever is in them.
bool is_ole(std::string_view first_bytes);

// The format of a file by its first bytes (up to 4096 are looked at; of OLE files also the
// directory, given behind them), where they tell, else by the
// ending of its name, else text/plain: decoding decides whether it is text at all.
const MediaType& media_type(std::string_view file_name, std::string_view first_bytes);

}  // namespace vankien::indexer
