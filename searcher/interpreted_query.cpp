#include "searcher/interpreted_query.h"

#include "searcher/indexed_words.h"
#include "searcher/near_words.h"
#include "searcher/query_parser.h"
#include "searcher/query_text.h"

namespace vankien::searcher {

ParsedQuery interpret(const Reader& reader, const SearchRequest& request) {
  QueryText cleaned = clean_query(request.text);
  ParsedQuery query = parse_query(cleaned.text, request.literal, IndexedWords(reader.database));
  if (!request.literal)
    query = with_near_words(std::move(query), reader.database);
  query.notes.insert(query.notes.begin(), cleaned.notes.begin(), cleaned.notes.end());
  const bool nothing =
      query.clauses.empty() && cleaned.text.find_first_not_of(' ') != std::string::npos;
  if (nothing)
    query.notes.emplace_back("Câu tìm không có từ nào; đang liệt kê mọi văn bản.");
  return query;
}

}  // namespace vankien::searcher
