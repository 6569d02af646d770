#include "searcher/title_suggestions.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "analyzers/syllable.h"
#include "searcher/title_documents.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t most_titles = 12;     // to choose from
constexpr std::size_t longest_title = 160;  // bytes

bool begins_with(const std::string& title, const std::string& typed) {
  std::string folded = analyzers::fold(title);
  for (const std::string_view opening : {"ve viec ", "ve "})
    if (folded.starts_with(opening) && !typed.starts_with(opening)) {
      folded.erase(0, opening.size());
      break;
    }
  return folded.starts_with(typed);
}

std::string cut_title(std::string title) {
  if (title.size() <= longest_title)
    return title;
  const std::size_t blank = title.rfind(' ', longest_title);
  // Without a blank there is no word to cut at, and nothing to look for.
  return blank == std::string::npos ? std::string() : title.substr(0, blank);
}

}  // namespace

std::vector<std::string> title_suggestions(const Reader& reader, const TypedWords& typed,
                                           std::size_t most) {
  const std::string folded = analyzers::fold(typed.plain());
  std::vector<std::string> first;
  std::vector<std::string> rest;
  for (std::string& title : titles_holding(reader, typed, most_titles)) {
    std::string text = cut_title(std::move(title));
    if (text.empty())
      continue;
    auto& list = begins_with(text, folded) ? first : rest;
    if (std::find(list.begin(), list.end(), text) == list.end())
      list.push_back(std::move(text));
    if (first.size() >= most)
      break;
  }
  first.insert(first.end(), std::make_move_iterator(rest.begin()),
               std::make_move_iterator(rest.end()));
  first.resize(std::min(first.size(), most));
  return first;
}

}  // namespace vankien::searcher
