// What an administrator copies into a page of another program.
#pragma once

#include <string>

#include "web/origin.h"

namespace vankien::web {

struct EmbedSnippets {
  std::string element;  // for hosts that allow a script
  std::string frame;    // for those that allow frames alone
  std::string form;     // for the rest
  std::string link;     // for mails and files
};

// HTML for the box of the server that is reached at `server`. docs/nhung.md says which goes where.
EmbedSnippets embed_snippets(const Origin& server);

}  // namespace vankien::web
