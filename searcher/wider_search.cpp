#include "searcher/wider_search.h"

#include <algorithm>
#include <array>

#include "schema/fields.h"
#include "searcher/facet_counter.h"
#include "searcher/interpreted_query.h"
#include "searcher/matching.h"
#include "searcher/shortened_text.h"

namespace vankien::searcher {
namespace {

using Clock = std::chrono::steady_clock;
using Kind = WiderSearch::Kind;

constexpr std::chrono::milliseconds least_budget{30};
constexpr std::size_t most_words_left_out = 3;

struct FacetFilter {
  schema::FieldId field;
  std::vector<std::string> SearchRequest::*values;
};
constexpr std::array<FacetFilter, 3> facet_filters{{
    {schema::FieldId::type, &SearchRequest::types},
    {schema::FieldId::issuer, &SearchRequest::issuers},
    {schema::FieldId::year, &SearchRequest::years},
}};

SearchRequest without_period(SearchRequest request) {
  request.from.reset();
  request.to.reset();
  return request;
}

SearchRequest without_filters(SearchRequest request) {
  for (const FacetFilter& filter : facet_filters)
    (request.*filter.values).clear();
  return without_period(std::move(request));
}

SearchRequest with_text(SearchRequest request, std::string text) {
  request.text = std::move(text);
  return request;
}

class Widening {
 public:
  explicit Widening(const Fruitless& search)
      : search_(search),
        request_(search.request),
        begun_(Clock::now()),
        budget_(std::max<Clock::duration>(least_budget, begun_ - search.begun)) {
    request_.offset = 0;
  }

  std::vector<WiderSearch> run() {
    const bool text_matters = another_text_may_help();
    if (search_.corrected && text_matters)
      try_text({Kind::corrected, "", with_text(request_, *search_.corrected)});
    try_without_each_filter();
    if (text_matters) {
      try_without_marks();
      try_without_each_word();
    }
    return std::move(found_);
  }

 private:
  static std::size_t count(const Columns& columns, const SearchRequest& request,
                           const std::vector<Xapian::docid>& documents) {
    FacetCounter counter(columns, request);
    for (const Xapian::docid id : documents)
      counter.add(id);
    return counter.result().size();
  }

  // Whether another text can find anything at all under the same filters.
  [[nodiscard]] bool another_text_may_help() const {
    const Columns& columns = *search_.reader.columns;
    return count(columns, request_, columns.documents) > 0;
  }

  void keep(WiderSearch wider) {
    if (wider.total > 0 && found_.size() < most_wider_searches)
      found_.push_back(std::move(wider));
  }

  // The text as it is: its documents are known.
  void try_filters(WiderSearch wider) {
    wider.total = count(*search_.reader.columns, wider.request, search_.documents);
    keep(std::move(wider));
  }

  // Whether another text may be tried: one that takes as long as the longest did.
  [[nodiscard]] bool may_try() const { return Clock::now() - begun_ + longest_ <= budget_; }

  std::size_t find(const SearchRequest& request) {
    if (!may_try())
      return 0;
    const auto begun = Clock::now();
    const Reader& reader = search_.reader;
    const Matcher matcher(reader.database, *reader.columns, search_.weights, request.literal);
    const std::size_t total =
        count(*reader.columns, request, matcher.find(interpret(reader, request)).documents);
    longest_ = std::max(longest_, Clock::now() - begun);
    return total;
  }

  void try_text(WiderSearch wider) {
    wider.total = find(wider.request);
    keep(std::move(wider));
  }

  void try_without_each_filter() {
    std::size_t filters = 0;
    for (const FacetFilter& filter : facet_filters) {
      if ((request_.*filter.values).empty())
        continue;
      ++filters;
      SearchRequest without = request_;
      (without.*filter.values).clear();
      try_filters({Kind::without_facet, std::string(schema::field(filter.field).name), without});
    }
    if (request_.from || request_.to) {
      ++filters;
      try_filters({Kind::without_period, "", without_period(request_)});
    }
    if (filters > 1)
      try_filters({Kind::without_filters, "", without_filters(request_)});
  }

  void try_without_marks() {
    SearchRequest words = with_text(request_, without_marks(request_.text));
    words.literal = false;
    const bool same = words.text == request_.text && !request_.literal;
    if (!same && !words.text.empty())
      try_text({Kind::without_marks, "", words});
  }

  // Those that find most.
  void try_without_each_word() {
    std::vector<WiderSearch> found;
    for (const OneWordLess& less : one_word_less(request_.text)) {
      WiderSearch wider{Kind::without_word, less.word, with_text(request_, less.text)};
      wider.total = find(wider.request);
      found.push_back(std::move(wider));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const WiderSearch& a, const WiderSearch& b) { return a.total > b.total; });
    if (found.size() > most_words_left_out)
      found.resize(most_words_left_out);
    for (WiderSearch& wider : found)
      keep(std::move(wider));
  }

  const Fruitless& search_;
  SearchRequest request_;  // from the first page on
  Clock::time_point begun_;
  Clock::duration budget_;
  Clock::duration longest_{};
  std::vector<WiderSearch> found_;
};

}  // namespace

std::vector<WiderSearch> wider_searches(const Fruitless& search) {
  return Widening(search).run();
}

}  // namespace vankien::searcher
