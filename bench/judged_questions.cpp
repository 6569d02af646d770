#include "bench/judged_questions.h"

#include <fmt/format.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

#include "analyzers/document_text.h"
#include "searcher/evaluation_list.h"

namespace vankien::bench {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::ifstream opened(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in)
    throw std::runtime_error(fmt::format("cannot read {}", file.string()));
  return in;
}

std::vector<json> lines_of(const fs::path& file) {
  std::ifstream in = opened(file);
  std::vector<json> lines;
  for (std::string line; std::getline(in, line);)
    if (!line.empty())
      lines.push_back(json::parse(line));
  return lines;
}

struct Judgment {
  std::string document;
  int grade = 0;
};

// By question.
std::map<std::string, std::vector<Judgment>> judgments_in(const fs::path& file) {
  std::map<std::string, std::vector<Judgment>> judgments;
  std::ifstream in = opened(file);
  std::string question;
  std::string document;
  std::string grade;
  std::getline(in, grade);
  while (std::getline(in, question, '\t') && std::getline(in, document, '\t') &&
         std::getline(in, grade))
    judgments[question].push_back({document, std::stoi(grade)});
  return judgments;
}

// One file a document, named by its place; the files by the documents' ids.
std::map<std::string, std::string> write_corpus(const fs::path& corpus, const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const json& line : lines_of(corpus)) {
    const std::string name = fmt::format("{}.txt", files.size());
    std::ofstream(folder / name) << line.at("text").get<std::string>();
    files[line.at("id")] = name;
  }
  return files;
}

}  // namespace

JudgedQuestions benchmark_in(const fs::path& folder) {
  JudgedQuestions judged;
  judged.corpus = std::make_unique<tests::TemporaryFolder>();
  const auto files = write_corpus(folder / "corpus.jsonl", judged.corpus->path());
  judged.index = std::make_unique<TemporaryIndex>(std::vector{judged.corpus->path()});
  const searcher::Searcher searcher(judged.index->path());
  for (const auto& [id, file] : files)
    judged.names[file] = id;
  const auto judgments = judgments_in(folder / "qrels.tsv");
  for (const json& line : lines_of(folder / "queries.jsonl")) {
    const auto known = judgments.find(line.at("id"));
    if (known == judgments.end())
      continue;
    searcher::Question question{line.at("id"), line.at("text"), {}};
    for (const Judgment& judgment : known->second)
      question.wanted.push_back(
          {documents_meant(searcher, files.at(judgment.document)), judgment.grade});
    judged.questions.push_back(std::move(question));
  }
  return judged;
}

JudgedQuestions office_list(const fs::path& list, const fs::path& documents) {
  std::ostringstream bytes;
  bytes << opened(list).rdbuf();
  const auto text = analyzers::document_text(bytes.str());
  if (const auto* refused = std::get_if<analyzers::NotText>(&text))
    throw std::runtime_error(fmt::format("{}: {}", list.string(), refused->reason));
  JudgedQuestions judged;
  judged.index = std::make_unique<TemporaryIndex>(std::vector{documents});
  searcher::QuestionList read = searcher::read_list(std::get<std::string>(text));
  judged.questions = questions_of(searcher::Searcher(judged.index->path()), read);
  if (!read.faults.empty())
    throw std::runtime_error(
        fmt::format("{}:{}: bad line or no such document: \"{}\" (vankien evaluate says more)",
                    list.string(), read.faults.front().line, read.faults.front().text));
  return judged;
}

}  // namespace vankien::bench
