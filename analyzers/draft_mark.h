// The mark of a document that is not signed yet.
#pragma once

#include <string_view>

#include "analyzers/canonical_text.h"

namespace vankien::analyzers {

// "DỰ THẢO", "DỰ THẢO LẦN 2", "Bản dự thảo ngày 12/5/2025" on a line or in a cell of its own among
// the first lines, in any spelling of its tones, or a file name that begins so. Not a title about
// drafts ("GÓP Ý DỰ THẢO NGHỊ QUYẾT", "Dự thảo Nghị quyết về ...").
bool is_draft(const CanonicalText& text, std::string_view file_name);

}  // namespace vankien::analyzers
