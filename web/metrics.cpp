#include "web/metrics.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "web/moment.h"

namespace vankien::web {
namespace {

class Exposition {
 public:
  // Opens a metric; its samples follow.
  void metric(std::string_view name, std::string_view type, std::string_view help) {
    name_ = name;
    fmt::format_to(std::back_inserter(text_), "# HELP {0} {2}\n# TYPE {0} {1}\n", name, type, help);
  }

  template <class Value>
  void sample(const Value& value, std::string_view suffix = {}, std::string_view labels = {}) {
    fmt::format_to(std::back_inserter(text_), "{}{}{} {}\n", name_, suffix, labels, value);
  }

  std::string take() { return std::move(text_); }

 private:
  std::string_view name_;
  std::string text_;
};

void write_index(Exposition& out, const std::optional<searcher::Searcher::State>& index) {
  out.metric("vankien_index_ready", "gauge",
             "Whether an index is open and answers (1) or not (0).");
  out.sample(index ? 1 : 0);
  if (!index)
    return;
  out.metric("vankien_index_documents", "gauge", "Documents in the index.");
  out.sample(index->documents);
  if (const auto updated = read_iso_time(index->updated)) {
    out.metric("vankien_index_last_commit_timestamp_seconds", "gauge",
               "When the index was last changed, since 1970.");
    out.sample(*updated);
  }
}

}  // namespace

void Metrics::count_reply(std::string_view route, int status) {
  const std::lock_guard lock(mutex_);
  ++replies_[{route, status}];
}

void Metrics::observe_search(std::chrono::duration<double> took) {
  const auto bound = std::lower_bound(search_bounds.begin(), search_bounds.end(), took.count());
  const std::lock_guard lock(mutex_);
  if (bound != search_bounds.end())
    ++searches_within_.at(static_cast<std::size_t>(bound - search_bounds.begin()));
  ++searches_;
  search_seconds_ += took.count();
}

std::string Metrics::text(const std::optional<searcher::Searcher::State>& index) const {
  Exposition out;
  out.metric("process_start_time_seconds", "gauge", "When the server was started, since 1970.");
  out.sample(started_);
  write_index(out, index);
  const std::lock_guard lock(mutex_);
  out.metric("vankien_http_requests_total", "counter",
             "Requests answered, by the pattern of their path and the status of the answer.");
  for (const auto& [labels, count] : replies_)
    out.sample(count, {}, fmt::format("{{route=\"{}\",code=\"{}\"}}", labels.first, labels.second));
  out.metric("vankien_search_duration_seconds", "histogram",
             "How long searching took, without writing the answer.");
  std::uint64_t within = 0;
  for (std::size_t i = 0; i < search_bounds.size(); ++i) {
    within += searches_within_.at(i);
    out.sample(within, "_bucket", fmt::format("{{le=\"{}\"}}", search_bounds.at(i)));
  }
  out.sample(searches_, "_bucket", "{le=\"+Inf\"}");
  out.sample(search_seconds_, "_sum");
  out.sample(searches_, "_count");
  return out.take();
}

}  // namespace vankien::web
