#include "searcher/original_file.h"

#include <algorithm>
#include <string>
#include <system_error>

#include "analyzers/character_table.h"
#include "analyzers/unicode.h"
#include "schema/index_directory.h"
#include "searcher/document_reader.h"

namespace vankien::searcher {
namespace {

namespace fs = std::filesystem;

// `path` below `root` when it is there and leads nowhere else, by ".." or by links.
std::optional<fs::path> inside(const fs::path& root, const fs::path& path) {
  std::error_code error;
  const fs::path whole_root = fs::canonical(root, error);
  if (error)
    return std::nullopt;
  const fs::path file = fs::canonical(whole_root / path.relative_path(), error);
  if (error || !fs::is_regular_file(file, error))
    return std::nullopt;
  const auto [end, ignored] =
      std::mismatch(whole_root.begin(), whole_root.end(), file.begin(), file.end());
  return end == whole_root.end() ? std::optional(file) : std::nullopt;
}

// Of what holds other files.
std::string container_type(const fs::path& container) {
  return container.extension() == ".eml" ? "message/rfc822" : "application/zip";
}

std::string plain_name(std::string_view name) {
  std::string plain;
  for (std::size_t i = 0; i < name.size();) {
    const analyzers::CodePoint point = analyzers::decode(name, i);
    const char32_t folded =
        point.bytes == 1 ? point.value : analyzers::character(point.value).folded;
    if (folded != 0)
      analyzers::append_utf8(plain, folded);
    i += point.bytes;
  }
  return plain;
}

}  // namespace

std::optional<Searcher::Original> original_file(const Reader& reader, std::string_view id) {
  const auto found = find_id(reader, id);
  if (!found)
    return std::nullopt;
  for (const schema::FileReference& reference : read_head(reader, *found).files) {
    const std::string root =
        reader.database.get_metadata(std::string(schema::metadata_root_prefix) + reference.root);
    if (root.empty())
      continue;
    // What lies in a container is handed out with it: "thu.eml//12.docx".
    const std::string path = reference.path.substr(0, reference.path.find("//"));
    const bool whole = path == reference.path;
    if (auto file = inside(root, path)) {
      const std::string name = fs::path(path).filename();
      return Searcher::Original{*file, whole ? reference.media_type : container_type(path), name,
                                plain_name(name)};
    }
  }
  return std::nullopt;
}

}  // namespace vankien::searcher
