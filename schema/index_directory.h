// The index on disk: where its parts lie, which version wrote it, how it is opened.
// docs/index-format.md says it in prose.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace vankien::schema {

// Raised whenever an older program could misread the index or a newer one must rebuild it; history
// in docs/index-format.md.
inline constexpr int schema_version = 8;

// Names of Xapian metadata entries.
inline constexpr std::string_view metadata_schema = "vankien.schema";
inline constexpr std::string_view metadata_bodies = "vankien.bodies";
inline constexpr std::string_view metadata_rules = "vankien.rules";
inline constexpr std::string_view metadata_corrections = "vankien.corrections";
inline constexpr std::string_view metadata_traces = "vankien.traces";
inline constexpr std::string_view metadata_updated =
    "vankien.updated";  // ISO 8601 UTC of the last commit
inline constexpr std::string_view metadata_root_prefix =
    "vankien.root:";  // + root name → absolute path of the folder
inline constexpr std::string_view metadata_file_prefix =
    "vankien.file:";  // + root name + NUL-free path key → state of one file (indexer/file_state.h)

// DIR/current holds the name of the generation in use ("gen-000001"), replaced by rename;
// DIR/gen-NNNNNN/ is a Xapian database; DIR/build/ holds parts of one that is being made; DIR/lock
// is held by the writer.
class IndexDirectory {
 public:
  explicit IndexDirectory(std::filesystem::path path);

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] bool exists() const;  // has a current generation

  // The directory of the generation in use. Throws Error(index_missing) when there is none.
  [[nodiscard]] std::filesystem::path current() const;
  // A name no generation has had yet; the directory is not made.
  [[nodiscard]] std::filesystem::path next_generation() const;
  // Makes `generation` the current one, atomically and durably (temporary file, fsync, rename,
  // fsync of the directory).
  void publish(const std::filesystem::path& generation) const;
  // For what a generation is made of; of no use afterwards.
  [[nodiscard]] std::filesystem::path build_folder() const { return path_ / "build"; }
  // Deletes all that is neither current nor kept, also of a writer that was killed: other
  // generations (readers that have one open keep it until they close) and the build folder. For the
  // holder of the lock.
  void remove_leftovers() const;

 private:
  std::filesystem::path path_;
};

}  // namespace vankien::schema
