// First pages of documents that nobody wrote: letterheads of every layout, of an invented province,
// with or without a mark of secrecy.
#pragma once

#include <string>

#include "bench/chance.h"

namespace vankien::bench {

// The parts of a first page, in letters as typed; what is empty is left out.
struct PageParts {
  std::string above;         // a mark above the letterhead
  std::string left_below;    // in the left column below the number
  std::string glued_before;  // on the line of the number, before it
  std::string glued_after;
  std::string above_title;
  std::string title = {};  // the type and what it is about
  std::string body = {};
  std::string foot;       // the page's last line
  std::string next_head;  // the running head of the next page
  std::string stamp;      // the last line of the text
};

std::string sentence(Chance& chance);
std::string paragraphs(Chance& chance);
std::string ordinary_title(Chance& chance);

// A page of any layout: party or state, two columns by blanks, tabs or bars, one column, Markdown,
// lines run together.
std::string first_page(const PageParts& parts, Chance& chance);

// "12-KH-TU", as it stands in file names.
std::string file_number(Chance& chance);
// A name that tells nothing of secrecy.
std::string ordinary_file_name(Chance& chance);

}  // namespace vankien::bench
