// Tells whether two files of different bytes are one document: a .docx and the .pdf made of it.
#pragma once

#include <string>
#include <string_view>

#include "schema/record.h"

namespace vankien::indexer {

// Equal for texts of the same words, whatever their order (columns and footnotes stand elsewhere in
// each format), whose documents have the same number and date. Page numbers and the labels of
// lists, which some formats keep outside the text, do not count. A draft differs from the signed
// version in words or number. Empty for a text of few words: forms are alike and yet not one.
std::string copy_key(std::string_view text, const schema::RecordHead& head);

}  // namespace vankien::indexer
