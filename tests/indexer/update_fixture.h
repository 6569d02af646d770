// A folder of documents and an index of it.
#pragma once

#include <xapian.h>

#include <map>
#include <string>
#include <vector>

#include "indexer/indexer.h"
#include "schema/index_directory.h"
#include "schema/stored_document.h"
#include "tests/temporary_folder.h"

class UpdateFixture {
 public:
  using Summary = vankien::indexer::Summary;

  [[nodiscard]] vankien::indexer::Options options() const {
    vankien::indexer::Options options;
    options.index = index();
    options.paths = {docs()};
    options.threads = 2;
    return options;
  }

  [[nodiscard]] std::filesystem::path docs() const { return folder.path() / "docs"; }
  [[nodiscard]] std::filesystem::path index() const { return folder.path() / "index"; }

  [[nodiscard]] std::filesystem::path write(const std::string& name,
                                            const std::string& text) const {
    return folder.write("docs/" + name, text);
  }

  [[nodiscard]] Summary update() const { return update(options()); }
  [[nodiscard]] Summary update(const vankien::indexer::Options& options) const {
    return vankien::indexer::update(options, extractor);
  }

  [[nodiscard]] Xapian::Database open() const {
    return Xapian::Database(vankien::schema::IndexDirectory(index()).current().string());
  }

  // Each document by its id: the texts and files as "text @ root/path root/path".
  [[nodiscard]] std::map<std::string, std::string> documents() const {
    const Xapian::Database database = open();
    std::map<std::string, std::string> result;
    for (auto id = database.postlist_begin(""); id != database.postlist_end(""); ++id) {
      const std::string data = database.get_document(*id).get_data();
      const auto head = vankien::schema::decode_head(data);
      std::string& line = result[head.id];
      line = std::string(vankien::schema::decode_text(data)) + " @";
      for (const auto& file : head.files)
        line += " " + file.root + "/" + file.path;
    }
    return result;
  }

  [[nodiscard]] std::vector<std::string> lines() const {
    std::vector<std::string> result;
    for (const auto& [id, line] : documents())
      result.push_back(line);
    std::sort(result.begin(), result.end());
    return result;
  }

  // The id of the document at docs/`path`; empty when there is none.
  [[nodiscard]] std::string id_of(const std::string& path) const {
    for (const auto& [id, line] : documents())
      if ((line + " ").find(" docs/" + path + " ") != std::string::npos)
        return id;
    return "";
  }

  vankien::indexer::Extractor extractor;
  vankien::tests::TemporaryFolder folder;
};

// "added updated unchanged removed failed withheld"
inline std::string counts(const vankien::indexer::Summary& summary) {
  std::string text;
  for (const std::size_t count : {summary.added, summary.updated, summary.unchanged,
                                  summary.removed, summary.failed.size(), summary.withheld})
    text += (text.empty() ? "" : " ") + std::to_string(count);
  return text;
}
