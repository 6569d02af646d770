// What the collection knows of a document's fate, as a notice and as a tag. Never says that a
// document holds: of that the collection knows nothing.
#pragma once

#include <optional>
#include <string>

#include "schema/record.h"
#include "web/html.h"

namespace vankien::web {

// "Đã được sửa đổi, bổ sung một phần"; empty for what is no act.
std::string shown_act(const schema::DocumentStatus& status);

// "Đã được sửa đổi, bổ sung một phần bởi …, theo các văn bản trong kho (51 văn bản).", with the
// sentence that says so; nothing when nothing is known.
void write_status_notice(Html& html, const std::optional<schema::DocumentStatus>& status,
                         std::size_t collection);
// "Đã được thay thế bởi 233-KL/TU", to stand among the facts of a document.
void write_status_tag(Html& html, const std::optional<schema::DocumentStatus>& status);

// Under a heading that it concerns: who changed it, in which words.
void write_part_note(Html& html, const schema::DocumentStatus& act);

}  // namespace vankien::web
