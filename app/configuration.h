// What the administrator set: the configuration file, the environment, and where things lie when
// nobody said.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/office_tables.h"
#include "app/place.h"
#include "indexer/correction.h"
#include "indexer/indexer.h"
#include "schema/bodies.h"
#include "web/origin.h"

namespace vankien::app {

// The keys of vankien.toml; docs/quan-tri.md lists them for people.
struct Configuration {
  std::optional<std::filesystem::path> index;
  std::string host = "127.0.0.1";
  int port = 8080;
  std::vector<std::string> names;    // by which the intranet knows this server
  std::vector<web::Origin> origins;  // whose pages may hold the search box
  unsigned threads = 0;              // for indexing; 0: one a core
  std::vector<schema::KnownBody> bodies;
  analyzers::OfficeTables tables;
  indexer::SecrecyGuard guard;
  indexer::Corrections corrections;
  std::vector<Place> correction_places;  // in the file, of each of them
  std::vector<Place> alias_places;       // in the file, of each of tables.names
};

// Reads a TOML file. An unreadable file, wrong syntax, an unknown key or a value of the wrong kind
// is an Error(usage) that names file, line and key.
Configuration read_configuration(const std::filesystem::path& file);

// Adds its tables to the analyzers' (once in a process, before anything else: see
// analyzers/office_tables.h). A row that cannot be is an Error(usage) as above.
void install_tables(const Configuration& configuration);

// The file given by --config, else /etc/vankien/vankien.toml.
std::filesystem::path configuration_file(const std::optional<std::filesystem::path>& given);

// Whether a file given by --config must be there.
enum class GivenFile { exists, may_be_new };

// What configuration_file() says; all defaults when the system's file, or one that may be new, is
// not there.
Configuration load_configuration(const std::optional<std::filesystem::path>& given,
                                 GivenFile expected = GivenFile::exists);

// --index, else $VANKIEN_INDEX, else the configuration, else the XDG data folder ($XDG_DATA_HOME or
// ~/.local/share)/vankien/index. Throws Error(usage) when not even a home folder is known.
std::filesystem::path index_path(const std::optional<std::filesystem::path>& given,
                                 const Configuration& configuration);

// What every command that writes the index starts from; `index` as for index_path(). No paths.
indexer::Options update_options(const std::optional<std::filesystem::path>& index,
                                const Configuration& configuration);

}  // namespace vankien::app
