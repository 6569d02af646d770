// An index of a few documents made from literals, as the indexer would make it, in a folder of its
// own that goes with it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "schema/stored_document.h"
#include "searcher/searcher.h"

namespace vankien::searcher {

// A citation; its sentence is the line of the text that holds the number, and what it is about
// stands anywhere in the text.
struct DraftCitation {
  std::string number;
  std::string date;                   // ISO, or empty
  std::string relation = "mentions";  // by its name
  int year = 0;                       // of a citation by body and year, which has no number
  std::string issuer = {};
  std::string about = {};
  bool part = false;
};

// A document in the fewest words; empty fields are absent.
struct Draft {
  std::string id;
  std::string text;
  std::string title = {};
  std::string number = {};
  std::string type = {};
  std::string date = {};
  std::string issuer = {};
  std::string signer = {};
  std::vector<DraftCitation> cites = {};
  std::string path = {};
  bool unsigned_yet = false;
  schema::TextSource text_source = schema::TextSource::original;
};

schema::StoredDocument make_stored(const Draft& draft);

class TinyIndex {
 public:
  explicit TinyIndex(const std::vector<Draft>& drafts);
  ~TinyIndex();
  TinyIndex(const TinyIndex&) = delete;
  TinyIndex& operator=(const TinyIndex&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] const Searcher& searcher() const { return searcher_; }

  // Adds documents in a commit of its own to the generation in use.
  void add(const std::vector<Draft>& drafts) const;
  // Publishes a new generation that holds these alone.
  void replace(const std::vector<Draft>& drafts) const;

 private:
  std::filesystem::path path_;
  Searcher searcher_;
};

// The ids of the hits in order, divided by blanks.
std::string ids(const SearchResponse& response);
// A search for `text` alone, with a limit of 100.
SearchResponse search(const TinyIndex& index, const std::string& text);

}  // namespace vankien::searcher
