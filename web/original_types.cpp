#include "web/original_types.h"

#include <algorithm>
#include <array>

namespace vankien::web {
namespace {

// What the readers of the indexer tell apart.
constexpr std::array<OriginalType, 20> types{{
    {"application/msword", "DOC"},
    {"application/pdf", "PDF"},
    {"application/rtf", "RTF"},
    {"application/vnd.ms-excel", "XLS"},
    {"application/vnd.ms-powerpoint", "PPT"},
    {"application/vnd.oasis.opendocument.presentation", "ODP"},
    {"application/vnd.oasis.opendocument.spreadsheet", "ODS"},
    {"application/vnd.oasis.opendocument.text", "ODT"},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX"},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"},
    {"application/zip", "ZIP"},
    {"image/jpeg", "JPEG"},
    {"image/png", "PNG"},
    {"image/tiff", "TIFF"},
    {"message/rfc822", "EML"},
    {"text/html", "HTML"},
    {"text/markdown", "Markdown"},
    {"text/plain", "TXT"},
    {"text/rtf", "RTF"},
}};

}  // namespace

OriginalType original_type(std::string_view media_type) {
  const auto* const found = std::find_if(types.begin(), types.end(), [&](const OriginalType& type) {
    return type.media_type == media_type;
  });
  return found == types.end() ? OriginalType{"application/octet-stream", ""} : *found;
}

}  // namespace vankien::web
