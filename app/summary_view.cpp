#include "app/summary_view.h"

#include <fmt/format.h>

#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/failures.h"
#include "app/language.h"
#include "schema/json.h"

namespace vankien::app {
namespace {

nlohmann::ordered_json summary_json(const indexer::Summary& summary) {
  return {{"added", summary.added},
          {"updated", summary.updated},
          {"unchanged", summary.unchanged},
          {"removed", summary.removed},
          {"failed", failures_json(summary.failed)},
          {"withheld", summary.withheld},
          {"seconds", summary.seconds}};
}

void print_failures(const indexer::Summary& summary) {
  for (const indexer::Skipped& failure : summary.failed)
    fmt::print(stderr, "vankien: {}: {}\n", schema::printable(failure.path.string()),
               words_of(failure.reason));
}

void print_summary(const indexer::Summary& summary) {
  fmt::print("{}: {} · {}: {} · {}: {} · {}: {} · {}: {} · {}: {} · {:.2f} s\n",
             say("thêm", "added"), summary.added, say("sửa", "updated"), summary.updated,
             say("không đổi", "unchanged"), summary.unchanged, say("xóa", "removed"),
             summary.removed, say("hỏng", "failed"), summary.failed.size(),
             say("giữ lại (mật)", "withheld"), summary.withheld, summary.seconds);
}

}  // namespace

void print_counts(const indexer::Summary& summary, bool json) {
  if (json)
    print_json(summary_json(summary));
  else
    print_summary(summary);
}

int report_summary(const indexer::Summary& summary, bool json) {
  print_failures(summary);
  print_counts(summary, json);
  return summary.failed.empty() ? exit_done : exit_some_failed;
}

}  // namespace vankien::app
