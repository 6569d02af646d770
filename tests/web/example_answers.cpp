#include "tests/web/example_answers.h"

#include <map>

namespace vankien::tests {

using searcher::CitingGroup;
using searcher::Facet;
using searcher::Hit;
using searcher::Passage;
using searcher::SearchRequest;
using searcher::SearchResponse;

analyzers::Date day(const std::string& iso) {
  return analyzers::parse_iso_date(iso).value();
}

schema::RecordHead head(const std::string& id, const std::string& number) {
  schema::RecordHead made;
  made.id = id;
  made.number = number;
  made.type_code = "KH";
  made.title = "tổ chức Hội nghị";
  made.date = analyzers::parse_iso_date("2023-04-24");
  made.files = {{"kho", "a.txt", "text/plain"}};
  return made;
}

std::vector<CitingGroup> in_groups(std::vector<searcher::CitingHead> citing, std::size_t newest) {
  std::map<analyzers::Relation, CitingGroup> groups;
  for (auto& [head, relation] : citing) {
    auto& group = groups[relation];
    group.relation = relation;
    if (group.count++ < newest)
      group.newest.push_back(std::move(head));
  }
  std::vector<CitingGroup> made;
  for (auto& [relation, group] : groups)
    made.push_back(std::move(group));
  return made;
}

SearchRequest asking(const std::string& text, std::vector<std::string> types, std::size_t offset) {
  SearchRequest request;
  request.text = text;
  request.types = std::move(types);
  request.offset = offset;
  return request;
}

SearchResponse response_with(std::size_t total) {
  SearchResponse response;
  response.query.text = "hội nghị";
  response.query.understood = "các từ: hội nghị";
  response.total = total;
  Hit hit;
  hit.head = head("abc", "106-KH/ĐUK");
  hit.title_marks = {{11, 24}};
  Passage passage;
  passage.text = "<b>tổ chức</b> Hội nghị";
  passage.marks = {{3, 7}};
  passage.cut_before = passage.cut_after = true;
  passage.heading = "Mục II.1";
  passage.anchor = "muc-ii-1";
  hit.passages = {passage};
  response.hits = {hit};
  response.facets = {
      Facet{"type", "Loại văn bản", {{"KH", "Kế hoạch", 1284, true}}},
      Facet{"issuer", "Cơ quan ban hành", {{"x", "<i>Đảng ủy</i>", 3, false}}},
      Facet{"year", "Năm", {{"2023", "2023", 2, false}, {"2021", "2021", 1, false}}}};
  return response;
}

}  // namespace vankien::tests
