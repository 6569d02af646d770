#include "app/evaluation_view.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "app/language.h"
#include "app/record_view.h"
#include "schema/json.h"

namespace vankien::app {
namespace {

using searcher::ListFault;
using searcher::Verdict;

std::string_view words_of(ListFault::Kind kind) {
  switch (kind) {
    case ListFault::Kind::no_query:
      return say("thiếu câu tìm; ghi câu tìm ở cột thứ nhất",
                 "no query; write it in the first column");
    case ListFault::Kind::no_wanted:
      return say(
          "thiếu văn bản cần tìm; ghi số hiệu, đường dẫn hoặc mã ở cột thứ hai, sau phím Tab",
          "no wanted document; write its number, path or id in the second column, after a "
          "tab");
    case ListFault::Kind::bad_grade:
      return say("mức phù hợp phải là 1, 2 hoặc 3; để trống là 1",
                 "the grade must be 1, 2 or 3; empty means 1");
    case ListFault::Kind::query_too_long:
      return say("câu tìm dài hơn 2.000 byte; rút ngắn lại",
                 "the query is longer than 2,000 bytes; shorten it");
    case ListFault::Kind::not_held:
      return say(
          "kho không có văn bản mang số hiệu, đường dẫn hay mã này; xem lại bằng vankien "
          "search",
          "no document has this number, path or id; look it up with vankien search");
    case ListFault::Kind::repeated:
      return say("câu tìm này đã nêu văn bản ấy ở dòng trên; bỏ dòng này",
                 "an earlier line wants this document for this query; remove this line");
  }
  return {};
}

std::string words_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::better:
      return std::string(say("Kết luận: TỐT HƠN lần trước", "Verdict: BETTER than before"));
    case Verdict::worse:
      return std::string(say("Kết luận: KÉM HƠN lần trước", "Verdict: WORSE than before"));
    case Verdict::no_difference:
      break;
  }
  return std::string(say("Kết luận: không khác biệt rõ rệt so với lần trước",
                         "Verdict: no clear difference from before"));
}

std::string rank_words(const std::optional<std::size_t>& rank) {
  return rank ? fmt::format("{} {}", say("hạng", "rank"), *rank)
              : std::string(say("không thấy", "not found"));
}

void add_missed(std::string& out, const searcher::Answered& answered) {
  out += fmt::format("  {}: {}\n", rank_words(answered.outcome.rank), answered.outcome.question);
  if (answered.first_page.empty())
    return;
  const schema::RecordHead& first = answered.first_page.front();
  out += fmt::format("      {}: {} ({})\n", say("đứng đầu", "first"), head_view(first),
                     schema::printable(first.files.front().path));
}

void add_all_missed(std::string& out, const Evaluation& evaluation) {
  const auto is_missed = [](const searcher::Answered& one) { return one.outcome.rank != 1; };
  const auto missed =
      std::count_if(evaluation.answered.begin(), evaluation.answered.end(), is_missed);
  if (missed > 0)
    out += fmt::format("\n{} ({}):\n",
                       say("Văn bản cần tìm không đứng đầu", "Wanted document not first"), missed);
  for (const searcher::Answered& answered : evaluation.answered)
    if (is_missed(answered))
      add_missed(out, answered);
}

void add_measures(std::string& out, const Evaluation& evaluation) {
  out += fmt::format("{} {}:\n",
                     say("Trung bình và khoảng tin cậy 95 %, hạt giống",
                         "Mean and 95 % confidence interval, seed"),
                     searcher::bootstrap_seed);
  out += print(searcher::summarize(evaluation.outcomes));
}

void add_names(std::string& out, std::string_view label, const std::vector<std::string>& names) {
  if (!names.empty())
    out += fmt::format("{}: {}\n", label, fmt::join(names, "; "));
}

void add_comparison(std::string& out, const searcher::Comparison& comparison) {
  out +=
      fmt::format("\n{} ({} {}):\n", say("Chênh lệch so với lần trước", "Difference from before"),
                  comparison.compared, say("câu tìm có ở cả hai lần", "queries in both runs"));
  out += print(comparison.differences, searcher::Signs::all);
  for (const auto& change : comparison.changed)
    out += fmt::format("  {}: {} ({}: {})\n", change.question, rank_words(change.now),
                       say("trước", "was"), rank_words(change.was));
  add_names(out, say("Chỉ có lần này", "Only in this run"), comparison.only_now);
  add_names(out, say("Chỉ có lần trước", "Only in the run before"), comparison.only_before);
  out += words_of(comparison.verdict) + '\n';
}

}  // namespace

std::string fault_view(const ListFault& fault) {
  std::string text =
      fmt::format("{} {}: {}", say("dòng", "line"), fault.line, words_of(fault.kind));
  if (!fault.text.empty())
    text += fmt::format(": \"{}\"", fault.text);
  if (!fault.suggestions.empty())
    text += fmt::format(" ({} {})", say("có phải:", "is it:"), fmt::join(fault.suggestions, ", "));
  return text;
}

std::string evaluation_view(const Evaluation& evaluation) {
  std::string out = fmt::format("{} {}\n", evaluation.outcomes.size(), say("câu tìm", "queries"));
  if (evaluation.outcomes.empty())
    return out;
  add_measures(out, evaluation);
  add_all_missed(out, evaluation);
  if (evaluation.comparison)
    add_comparison(out, *evaluation.comparison);
  return out;
}

}  // namespace vankien::app
