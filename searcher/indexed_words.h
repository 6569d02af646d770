// What an index says of a query's words.
#pragma once

#include <xapian.h>

#include "searcher/known_words.h"
#include "searcher/vocabulary.h"

namespace vankien::searcher {

class IndexedWords : public KnownWords {
 public:
  // `database` must outlive this.
  explicit IndexedWords(const Xapian::Database& database)
      : database_(database), vocabulary_(database) {}

  [[nodiscard]] std::vector<std::string> long_forms(const std::string& short_form) const override;
  [[nodiscard]] std::vector<std::string> short_forms(const std::string& words) const override;
  [[nodiscard]] bool begins_long_form(const std::string& words) const override;
  [[nodiscard]] std::string repaired(const std::string& key) const override;

 private:
  [[nodiscard]] std::vector<std::string> defined(const std::string& prefix) const;

  const Xapian::Database& database_;
  Vocabulary vocabulary_;
};

}  // namespace vankien::searcher
