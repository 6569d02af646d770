// Questions with known answers and the index to ask them of: a benchmark's folder, or an office's
// own list over a folder of documents.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "bench/temporary_index.h"
#include "searcher/evaluation_run.h"

namespace vankien::bench {

struct JudgedQuestions {
  std::unique_ptr<tests::TemporaryFolder> corpus;  // the benchmark's documents as files
  std::unique_ptr<TemporaryIndex> index;
  std::vector<searcher::Question> questions;
  std::map<std::string, std::string> names;  // by path: what the judgments call the document
};

// `folder` holds corpus.jsonl and queries.jsonl (id and text a line) and qrels.tsv (question,
// document and grade below a line of headings). Grade 0: judged and wrong.
JudgedQuestions benchmark_in(const std::filesystem::path& folder);

// `list` as `vankien evaluate` takes it. Throws std::runtime_error that names the first bad line.
JudgedQuestions office_list(const std::filesystem::path& list,
                            const std::filesystem::path& documents);

}  // namespace vankien::bench
