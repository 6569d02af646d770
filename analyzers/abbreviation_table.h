// Abbreviations of party offices and what they stand for, as readers type them and documents write
// them. What one collection defines for itself is abbreviation_definitions.h's business. Sources:
// domain notes §D7.
#pragma once

#include <span>
#include <string_view>

namespace vankien::analyzers {

// Several rows may share a short form (CB: cán bộ, chi bộ) or a long one.
struct AbbreviationRow {
  enum class Use {
    both,        // texts write one for the other
    short_only,  // the short form is too ambiguous, or too common in document numbers, to be looked
                 // for where the long one was typed
  };

  std::string_view short_form;  // lower case with its marks; words divided by blanks ("qp an")
  std::string_view long_form;   // likewise
  Use use = Use::both;
};

std::span<const AbbreviationRow> abbreviation_rows();

}  // namespace vankien::analyzers
