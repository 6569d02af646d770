// The number of a document as the name of its file tells it.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/document_number.h"

namespace vankien::analyzers {

// The complete number with which the name begins ("106-KH_ĐUK ngày 24.4.2023.docx", "KH so
// 106-KH-DUK.pdf"), words that say how the file came about aside ("scan 12-KH-TU_signed.pdf"). A
// number further on is one that the document is about. Marks that the name lacks stay lacking.
// nullopt when there is none.
std::optional<DocumentNumber> number_of_file_name(std::string_view file_name);

// Where the name lacks the body: "NQ25_2022_signed.pdf", "Kế hoạch 12.doc". nullopt without a type:
// files are counted in many ways.
std::optional<PartialNumber> partial_number_of_file_name(std::string_view file_name);

}  // namespace vankien::analyzers
