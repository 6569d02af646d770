// How well citations are read: recall and precision over the checked citations beside the project,
// each miss printed. Usage: bench_citations [FOLDER WITH eval/ AND seeds/]
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "analyzers/canonical_text.h"
#include "analyzers/citation.h"
#include "analyzers/letterhead.h"
#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace {

using nlohmann::json;
using vankien::analyzers::Citation;
using vankien::analyzers::DocumentNumber;
namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// A place in code points, a number's key, a date.
struct Pair {
  std::size_t begin;
  std::size_t end;
  std::string key;
  std::string date;
  std::string words;
  std::string relation;
  std::string about;
  std::string nested_in;
};

struct Truth {
  std::vector<Pair> pairs;
  std::vector<Pair> not_counted;  // descriptive, law, self, template
};

struct Score {
  std::size_t found = 0;
  std::size_t wanted = 0;
  std::size_t right = 0;
  std::size_t given = 0;
  std::size_t dates_right = 0;
  std::size_t dates = 0;
  std::size_t relations_right = 0;
  std::size_t nested_right = 0;
  std::size_t about_right = 0;
  std::size_t about = 0;
};

bool is_scored(const std::string& kind) {
  return kind == "numbered" || kind == "list" || kind == "alias";
}

bool overlap(const Pair& left, const Pair& right) {
  return left.begin < right.end && right.begin < left.end;
}

std::string text_or_empty(const json& value) {
  return value.is_string() ? value.get<std::string>() : "";
}

Truth read_truth(const json& document) {
  Truth truth;
  for (const json& record : document["citations"]) {
    Pair pair{record["begin"],
              record["end"],
              "",
              text_or_empty(record["date"]),
              record["text"],
              text_or_empty(record["relation"]),
              text_or_empty(record["about"]),
              text_or_empty(record.value("nested_in", json()))};
    if (!is_scored(record["kind"])) {
      truth.not_counted.push_back(pair);
      continue;
    }
    for (const json& target : record["targets"]) {
      pair.key = DocumentNumber::parse(target["number"].get<std::string>()).value().key();
      truth.pairs.push_back(pair);
    }
  }
  return truth;
}

std::string words_of(const std::string& text, vankien::analyzers::Span span) {
  return text.substr(span.begin, span.size());
}

// "71-KH/TU, 72-KH/TU": all numbers that stand at the place of one.
std::string numbers_at(const std::vector<Citation>& citations, std::optional<std::size_t> at) {
  std::string numbers;
  for (const Citation& citation : citations) {
    if (at && citation.span == citations[*at].span && citation.number)
      numbers += (numbers.empty() ? "" : ", ") + citation.number->str();
  }
  return numbers;
}

std::vector<Pair> predictions(const std::string& text) {
  const vankien::analyzers::CanonicalText canonical(text);
  const auto head = vankien::analyzers::read_letterhead(canonical, "");
  const auto citations =
      vankien::analyzers::find_citations(canonical, vankien::analyzers::citing_document(head));
  std::vector<Pair> pairs;
  for (const Citation& citation : citations) {
    if (!citation.number || !is_scored(std::string(name(citation.kind))))
      continue;
    const auto& span = citation.span;
    pairs.push_back({vankien::analyzers::code_points_before(text, span.begin),
                     vankien::analyzers::code_points_before(text, span.end), citation.number->key(),
                     citation.date ? citation.date->iso() : "", words_of(text, span),
                     std::string(name(citation.relation)), words_of(text, citation.about),
                     numbers_at(citations, citation.nested_in)});
  }
  return pairs;
}

void print(const char* what, const Pair& pair) {
  fmt::print("  {} {}..{} {} {} “{}”\n", what, pair.begin, pair.end, pair.key, pair.date,
             pair.words);
}

const Pair* partner(const Pair& pair, const std::vector<Pair>& among) {
  const auto found = std::find_if(among.begin(), among.end(), [&](const Pair& other) {
    return other.key == pair.key && overlap(other, pair);
  });
  return found == among.end() ? nullptr : &*found;
}

// The truth cuts long purposes short; the first words tell whether the right stretch was taken.
bool same_purpose(const std::string& wanted, const std::string& found) {
  constexpr std::size_t telling = 24;
  const std::string left = vankien::analyzers::fold(wanted.substr(0, wanted.find("…")));
  const std::string right = vankien::analyzers::fold(found);
  return right.substr(0, telling) == left.substr(0, std::min(telling, right.size()));
}

void score_context(const Pair& wanted, const Pair& found, Score& score) {
  if (found.relation == wanted.relation)
    ++score.relations_right;
  else
    fmt::print("  relation {} not {} of “{}”\n", found.relation, wanted.relation, wanted.words);
  if (found.nested_in == wanted.nested_in)
    ++score.nested_right;
  else
    fmt::print("  nested in “{}” not “{}”: “{}”\n", found.nested_in, wanted.nested_in,
               wanted.words);
  if (wanted.about.empty())
    return;
  ++score.about;
  if (same_purpose(wanted.about, found.about))
    ++score.about_right;
  else
    fmt::print("  about “{}” not “{}” of “{}”\n", found.about, wanted.about, wanted.words);
}

void score_recall(const Truth& truth, const std::vector<Pair>& given, Score& score) {
  for (const Pair& wanted : truth.pairs) {
    const Pair* found = partner(wanted, given);
    ++score.wanted;
    if (!found) {
      print("missed", wanted);
      continue;
    }
    ++score.found;
    ++score.dates;
    if (found->date == wanted.date)
      ++score.dates_right;
    else
      print("date of", *found);
    if (found->begin != wanted.begin || found->end != wanted.end)
      print("place of", *found);
    score_context(wanted, *found, score);
  }
}

// An alias may name more documents of its plenum than the truth lists: one right number at its
// place covers them.
bool is_right(const Pair& pair, const Truth& truth, const std::vector<Pair>& given) {
  if (partner(pair, truth.pairs))
    return true;
  return std::any_of(given.begin(), given.end(), [&](const Pair& other) {
    return other.begin == pair.begin && other.end == pair.end && partner(other, truth.pairs);
  });
}

void score_precision(const Truth& truth, const std::vector<Pair>& given, Score& score) {
  for (const Pair& pair : given) {
    const bool counted = std::none_of(truth.not_counted.begin(), truth.not_counted.end(),
                                      [&](const Pair& other) { return overlap(other, pair); });
    if (!counted)
      continue;
    ++score.given;
    if (is_right(pair, truth, given))
      ++score.right;
    else
      print("invented", pair);
  }
}

std::vector<fs::path> truth_files(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().filename().string().starts_with("citations-"))
      files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

// MB of text a second, on one core, over the real documents again and again.
double speed(const fs::path& folder) {
  std::string text;
  for (const auto& entry : fs::directory_iterator(folder))
    text += read_file(entry.path()) + "\n\n";
  constexpr std::size_t enough = 8U << 20U;
  const std::string once = text;
  while (text.size() < enough)
    text += once;
  const vankien::analyzers::CanonicalText canonical(text);
  const auto began = std::chrono::steady_clock::now();
  const auto citations = vankien::analyzers::find_citations(canonical, {});
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
  fmt::print("{} citations in {:.1f} MB, {:.3f} s\n", citations.size(),
             static_cast<double>(text.size()) / 1e6, took.count());
  return static_cast<double>(text.size()) / 1e6 / took.count();
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

int main(int argc, char** argv) {
  const fs::path shared = argc > 1 ? fs::path(argv[1]) : fs::path("../shared");
  Score score;
  for (const fs::path& file : truth_files(shared / "eval")) {
    const json document = json::parse(read_file(file));
    const std::string name = document["file"];
    fmt::print("{}\n", name);
    const Truth truth = read_truth(document);
    const auto given = predictions(read_file(shared / "seeds" / name));
    score_recall(truth, given, score);
    score_precision(truth, given, score);
  }
  fmt::print("recall {:.4f} ({} of {}), precision {:.4f} ({} of {}), dates {:.4f} ({} of {})\n",
             share(score.found, score.wanted), score.found, score.wanted,
             share(score.right, score.given), score.right, score.given,
             share(score.dates_right, score.dates), score.dates_right, score.dates);
  fmt::print("relations {:.4f} ({} of {}), nesting {:.4f} ({}), purposes {:.4f} ({} of {})\n",
             share(score.relations_right, score.found), score.relations_right, score.found,
             share(score.nested_right, score.found), score.nested_right,
             share(score.about_right, score.about), score.about_right, score.about);
  fmt::print("speed {:.1f} MB/s\n", speed(shared / "seeds"));
  return score.wanted == 0 ? 1 : 0;
}
