// JSON from an answer given as a literal.
#include "web/json.h"

#include <nlohmann/json.hpp>

#include "tests/catch.h"
#include "tests/web/example_answers.h"

namespace {

using vankien::tests::response_with;

TEST_CASE("JSON of an answer") {
  const auto json = vankien::web::search_json(response_with(1));
  const auto& result = json["results"][0];
  CHECK(result["snippet"] == "… &lt;b&gt;<mark>tổ</mark> chức&lt;/b&gt; Hội nghị …");
  CHECK(result["passages"][0]["anchor"] == "muc-ii-1");
  CHECK(result["passages"][0]["page"].is_null());
  CHECK(result["number"] == "106-KH/ĐUK");
  CHECK(json["facets"]["type"][0]["selected"] == true);
  CHECK(json["lookup"].is_null());
  std::vector<std::string> keys;
  for (const auto& [key, value] : result.items())
    keys.push_back(key);
  CHECK(keys == std::vector<std::string>{"id", "number", "title", "type", "issuer", "date", "year",
                                         "snippet", "passages", "score", "cited_by", "text_source",
                                         "draft", "path", "root", "url"});
}

}  // namespace
