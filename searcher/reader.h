// Readers of the index: one database for each call at a time, brought up to the newest commit or
// generation when it is borrowed.
#pragma once

#include <xapian.h>

#include <filesystem>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "schema/index_directory.h"
#include "schema/xapian_guard.h"
#include "searcher/columns.h"
#include "searcher/made_once.h"
#include "searcher/missing.h"
#include "searcher/neighbours.h"

namespace vankien::searcher {

using MissingList = MadeOnce<std::vector<MissingDocument>>;

struct Reader {
  std::filesystem::path generation;
  Xapian::Database database;
  Xapian::rev revision = 0;
  std::shared_ptr<const Columns> columns;  // of this generation and revision
  std::shared_ptr<MissingList> missing;    // of the same; made when it is first asked for
  std::shared_ptr<CountedWords> counted;   // of the same
};

// Thread-safe. Throws schema::Error when there is no index, another version's, or a damaged one.
class ReaderPool {
 public:
  explicit ReaderPool(std::filesystem::path index) : index_(std::move(index)) {}

  // Calls use(reader) with a reader of its own, and again with a fresh one when a writer changed
  // the index meanwhile.
  template <class Use>
  auto with_reader(const Use& use);

 private:
  static constexpr int max_tries = 4;

  std::unique_ptr<Reader> borrow(const std::filesystem::path& generation);
  template <class Use>
  auto use_once(const Use& use, const std::filesystem::path& generation);
  void give_back(std::unique_ptr<Reader> reader);
  std::unique_ptr<Reader> open(const std::filesystem::path& generation) const;
  void bring_up_to_date(Reader& reader);
  void share_columns(Reader& reader);

  schema::IndexDirectory index_;
  std::mutex mutex_;  // guards all below
  std::vector<std::unique_ptr<Reader>> idle_;
  std::filesystem::path columns_generation_;
  Xapian::rev columns_revision_ = 0;
  std::shared_ptr<const Columns> columns_;
  std::shared_ptr<MissingList> missing_;
  std::shared_ptr<CountedWords> counted_;
};

template <class Use>
auto ReaderPool::use_once(const Use& use, const std::filesystem::path& generation) {
  return schema::guarded([&] {
    std::unique_ptr<Reader> reader = borrow(generation);
    auto answer = use(std::as_const(*reader));
    // A reader that an exception passed through is not used again.
    give_back(std::move(reader));
    return answer;
  });
}

template <class Use>
auto ReaderPool::with_reader(const Use& use) {
  for (int attempt = 1;; ++attempt) {
    const std::filesystem::path generation = index_.current();
    try {
      return use_once(use, generation);
    } catch (const Xapian::DatabaseModifiedError& error) {
      if (attempt == max_tries)
        throw schema::translate(error);
    } catch (const schema::Error&) {
      // A generation that was replaced loses its files under its readers.
      if (attempt == max_tries || index_.current() == generation)
        throw;
    }
  }
}

}  // namespace vankien::searcher
