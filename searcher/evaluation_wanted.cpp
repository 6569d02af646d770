// The list led to the documents of the collection.
#include <algorithm>

#include "analyzers/unicode.h"
#include "searcher/evaluation_list.h"

namespace vankien::searcher {
namespace {

std::string comparable(std::string_view path) {
  return analyzers::nfc(analyzers::valid_utf8(path));
}

bool lies_at(const schema::RecordHead& head, const std::string& path) {
  return std::any_of(head.files.begin(), head.files.end(), [&](const schema::FileReference& file) {
    const std::string own = comparable(file.path);
    return path == own || path == comparable(file.root) + "/" + own;
  });
}

// Asks for the words of the file's name, then compares whole paths.
std::vector<std::string> documents_at(const Searcher& searcher, const std::string& written) {
  const std::string path = comparable(written);
  std::string name = path.substr(path.rfind('/') + 1);
  std::replace(name.begin(), name.end(), '"', ' ');
  std::vector<std::string> ids;
  // Files of every format have an ending; asking for "TU" of 05-NQ/TU could find half the
  // collection.
  if (name.find('.') == std::string::npos || !analyzers::holds_word(name))
    return ids;
  SearchRequest request;
  request.text = "file:\"" + name + "\"";
  request.limit = 100;
  for (std::size_t total = 1; request.offset < total; request.offset += request.limit) {
    const SearchResponse response = searcher.search(request);
    total = response.total;
    for (const Hit& hit : response.hits)
      if (lies_at(hit.head, path))
        ids.push_back(hit.head.id);
  }
  return ids;
}

std::vector<std::string> bearers_of(const Searcher& searcher, const std::string& written) {
  std::vector<std::string> ids;
  if (const auto number = searcher.number(written))
    for (const schema::RecordHead& head : number->held)
      ids.push_back(head.id);
  return ids;
}

std::vector<std::string> suggestions_for(const Searcher& searcher, const std::string& written) {
  const auto number = searcher.number(written);
  return number ? number->suggestions : std::vector<std::string>();
}

Question& question_named(std::vector<Question>& questions, const std::string& text) {
  const auto known = std::find_if(questions.begin(), questions.end(),
                                  [&](const Question& one) { return one.text == text; });
  return known != questions.end() ? *known : questions.emplace_back(Question{text, text, {}});
}

bool wants(const Question& question, const std::vector<std::string>& documents) {
  return std::any_of(question.wanted.begin(), question.wanted.end(),
                     [&](const Wanted& wanted) { return wanted.documents == documents; });
}

}  // namespace

std::vector<std::string> documents_meant(const Searcher& searcher, const std::string& written) {
  if (searcher.document(written))
    return {written};
  std::vector<std::string> at_path = documents_at(searcher, written);
  return at_path.empty() ? bearers_of(searcher, written) : at_path;
}

std::vector<Question> questions_of(const Searcher& searcher, QuestionList& list) {
  using Kind = ListFault::Kind;
  std::vector<Question> questions;
  for (const ListLine& line : list.lines) {
    std::vector<std::string> documents = documents_meant(searcher, line.wanted);
    if (documents.empty()) {
      list.faults.push_back(
          {line.line, Kind::not_held, line.wanted, suggestions_for(searcher, line.wanted)});
      continue;
    }
    Question& question = question_named(questions, line.query);
    if (wants(question, documents))
      list.faults.push_back({line.line, Kind::repeated, line.wanted});
    else
      question.wanted.push_back({std::move(documents), line.grade});
  }
  std::stable_sort(list.faults.begin(), list.faults.end(),
                   [](const ListFault& a, const ListFault& b) { return a.line < b.line; });
  return questions;
}

}  // namespace vankien::searcher
