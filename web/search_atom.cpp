#include "web/search_atom.h"

#include <fmt/format.h>

#include <algorithm>

#include "schema/json.h"
#include "schema/type_name.h"
#include "web/html.h"
#include "web/pages/record_lines.h"
#include "web/search_url.h"
#include "web/texts/frame.h"
#include "web/texts/results.h"

namespace vankien::web {
namespace {

using searcher::SearchRequest;

SearchRequest on_page_from(SearchRequest request, std::size_t offset) {
  request.offset = offset;
  return request;
}

class Feed {
 public:
  Feed(const SearchRequest& request, const searcher::SearchResponse& response,
       const FeedPlace& place)
      : request_(request), response_(response), place_(place) {}

  std::string write() {
    xml_.xml_declaration();
    xml_.element("feed", {{"xmlns", "http://www.w3.org/2005/Atom"}}, [&] {
      write_head();
      for (const searcher::Hit& hit : response_.hits)
        write_entry(hit);
    });
    return xml_.take();
  }

 private:
  void write_head() {
    const std::string text = schema::printable(request_.text);
    const std::string_view asked =
        text.empty() ? texts::results::title_all : std::string_view(text);
    // The same search has the same id on whichever page.
    xml_.element(
        "id", "urn:vankien:search:" + percent_encode(results_url(on_page_from(request_, 0)).str()));
    xml_.element("title", fmt::format("{} – {}", asked, texts::frame::brand));
    xml_.element("updated", place_.updated);
    xml_.element("author", [&] { xml_.element("name", texts::frame::brand); });
    link("self", results_atom_url(request_));
    link("alternate", results_url(request_));
    if (request_.offset + response_.hits.size() < response_.total)
      link("next", results_atom_url(on_page_from(request_, request_.offset + request_.limit)));
    if (request_.offset > 0)
      link("previous", results_atom_url(on_page_from(
                           request_, request_.offset - std::min(request_.offset, request_.limit))));
    xml_.element("totalResults", {{"xmlns", "http://a9.com/-/spec/opensearch/1.1/"}},
                 std::to_string(response_.total));
  }

  void write_entry(const searcher::Hit& hit) {
    const schema::RecordHead& head = hit.head;
    const std::string day = head.date ? head.date->iso() + "T00:00:00Z" : "";
    xml_.element("entry", [&] {
      xml_.element("id", "urn:vankien:document:" + head.id);
      xml_.element("title", head.number ? fmt::format("{}: {}", *head.number, shown_title(head))
                                        : shown_title(head));
      xml_.element("updated", day.empty() ? place_.updated : day);
      if (!day.empty())
        xml_.element("published", day);
      link("alternate", document_url(head.id));
      if (head.type_code)
        xml_.element("category",
                     {{"term", *head.type_code}, {"label", schema::type_name(*head.type_code)}});
      if (head.issuer)
        xml_.element("author", [&] { xml_.element("name", head.issuer->name); });
      if (!hit.passages.empty())
        xml_.element("summary", hit.passages.front().text);
    });
    xml_.line();
  }

  void link(std::string_view relation, const Url& url) {
    xml_.element("link", {{"rel", relation}, href(place_.origin, url)}, "");
  }

  const SearchRequest& request_;
  const searcher::SearchResponse& response_;
  const FeedPlace& place_;
  Html xml_;
};

}  // namespace

std::string search_atom(const SearchRequest& request, const searcher::SearchResponse& response,
                        const FeedPlace& place) {
  return Feed(request, response, place).write();
}

}  // namespace vankien::web
