// Compares what the letterhead reader finds with checked truth: the heads of letterheads.jsonl and
// the documents of seeds-metadata.json. Usage: bench_letterheads EVAL-FOLDER SEEDS-FOLDER
// [--misses]
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/canonical_text.h"
#include "analyzers/citation.h"
#include "analyzers/document_text.h"
#include "analyzers/document_type.h"
#include "analyzers/syllable.h"
#include "indexer/describe.h"

namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using vankien::analyzers::fold;
using vankien::schema::DocumentRecord;

struct Tally {
  int stated = 0;  // the text states the value
  int right = 0;
  int invented = 0;  // printed though it stands nowhere in the text or belongs to a cited document
};

using Tallies = std::map<std::string, Tally>;

// Folded, all but letters and digits as one dash.
std::string slug(std::string_view text) {
  std::string made;
  for (const char byte : fold(text)) {
    if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) {
      made += byte;
    } else if (!made.empty() && made.back() != '-') {
      made += '-';
    }
  }
  while (!made.empty() && made.back() == '-')
    made.pop_back();
  return made;
}

std::string document_text(const std::string& bytes) {
  const auto text = vankien::analyzers::document_text(bytes);
  return std::holds_alternative<std::string>(text) ? std::get<std::string>(text) : "";
}

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file)
    throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

// The values under test as text, by the names that the truth uses.
std::map<std::string, std::string> printed(const DocumentRecord& record) {
  std::map<std::string, std::string> values;
  values["number"] = record.head.number.value_or("");
  if (record.head.type_code)
    values["type"] = vankien::analyzers::type_by_code(*record.head.type_code)->name;
  if (record.head.date)
    values["date"] = record.head.date->iso();
  values["signer"] = record.signer.name.value_or("");
  return values;
}

// The truth's value; a slug of a gazette address stands in for the number.
std::string true_value(const json& truth, const std::string& field) {
  if (field == "number" && truth.contains("number_slug"))
    return truth["number_slug"];
  return truth.value(field, "");
}

class Report {
 public:
  explicit Report(bool misses) : misses_(misses) {}

  void check(const std::string& set, const std::string& id, const std::string& field,
             const std::string& wanted, const std::string& found) {
    Tally& tally = tallies_[set + " " + field];
    ++tally.stated;
    if (slug(wanted) == slug(found)) {
      ++tally.right;
    } else {
      miss(id, field, wanted, found);
    }
  }

  void check_invented(const std::string& set, const std::string& id, const std::string& field,
                      const std::string& wanted, const std::string& found, bool in_text) {
    if (found.empty() || slug(wanted) == slug(found) || (wanted.empty() && in_text))
      return;
    ++tallies_[set + " " + field].invented;
    miss(id, field + " invented", wanted, found);
  }

  void print() const {
    fmt::print("{:<28} {:>6} {:>6} {:>7} {:>9}\n", "field", "stated", "right", "share", "invented");
    for (const auto& [name, tally] : tallies_) {
      const double share =
          tally.stated == 0 ? 1.0 : static_cast<double>(tally.right) / tally.stated;
      fmt::print("{:<28} {:>6} {:>6} {:>7.3f} {:>9}\n", name, tally.stated, tally.right, share,
                 tally.invented);
    }
  }

 private:
  void miss(const std::string& id, const std::string& field, const std::string& wanted,
            const std::string& found) const {
    if (misses_)
      fmt::print("  {}: {}: wanted \"{}\", found \"{}\"\n", id, field, wanted, found);
  }

  bool misses_;
  Tallies tallies_;
};

// True when the text holds the value, dates in their own words aside.
bool stands_in(const std::string& text, const std::string& field, const std::string& value) {
  if (field == "date" || field == "type")
    return true;
  return slug(text).find(slug(value)) != std::string::npos;
}

void score_heads(const fs::path& file, Report& report) {
  std::ifstream lines(file);
  for (std::string line; std::getline(lines, line);) {
    const json entry = json::parse(line);
    const std::string tail = entry["tail"].is_string() ? entry["tail"].get<std::string>() : "";
    const std::string text = document_text(entry["head"].get<std::string>() + "\n\n" + tail);
    auto found = printed(vankien::indexer::describe(text, ""));
    for (const auto& [field, in_text] : entry["in_text"].items()) {
      const std::string wanted = true_value(entry["truth"], field);
      if (in_text.get<bool>())
        report.check("heads", entry["id"], field, wanted, found[field]);
      report.check_invented("heads", entry["id"], field, wanted, found[field],
                            stands_in(text, field, found[field]));
    }
  }
}

std::string text_or_empty(const json& value) {
  return value.is_string() ? value.get<std::string>() : "";
}

void score_seed(const json& truth, const DocumentRecord& record, Report& report) {
  const std::string id = truth["file"].get<std::string>().substr(0, 3);
  const auto& head = record.head;
  const auto bound = [&]() -> std::string {
    if (head.date)
      return head.date->iso();
    return head.date_bounds && head.date_bounds->not_before ? head.date_bounds->not_before->iso()
                                                            : "";
  };
  report.check("seeds", id, "number", truth["number"], head.number.value_or(""));
  report.check("seeds", id, "type", truth["type_code"], head.type_code.value_or(""));
  report.check("seeds", id, "place", text_or_empty(truth["place"]), record.place.value_or(""));
  report.check("seeds", id, "date", text_or_empty(truth["date"]),
               head.date ? head.date->iso() : "");
  report.check("seeds", id, "lower bound", truth["date_bounds"][0], bound());
  report.check("seeds", id, "title", truth["title"], head.title.value_or(""));
  report.check("seeds", id, "signer", text_or_empty(truth["signer"]),
               record.signer.name.value_or(""));
  report.check("seeds", id, "position", text_or_empty(truth["signer_position"]),
               record.signer.position.value_or(""));
  report.check("seeds", id, "recipients", truth["recipients"].dump(),
               json(record.recipients).dump());
}

void score_seeds(const fs::path& file, const fs::path& folder, Report& report) {
  const json seeds = json::parse(read_file(file));
  std::map<std::string, vankien::analyzers::IssuerEvidence> evidence;
  std::vector<std::string> ids;
  for (const json& truth : seeds) {
    const std::string name = truth["file"];
    const DocumentRecord record =
        vankien::indexer::describe(document_text(read_file(folder / name)), name);
    score_seed(truth, record, report);
    ids.push_back(vankien::schema::evidence_id(record.issuer_evidence));
    evidence.emplace(ids.back(), record.issuer_evidence);
  }
  const auto bodies = vankien::schema::BodyTable::settle(evidence, {});
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const auto* body = bodies.find(ids[i]);
    report.check("seeds", seeds[i]["file"].get<std::string>().substr(0, 3), "facet issuer",
                 seeds[i]["facets"]["issuer"], body == nullptr ? "" : body->name);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "usage: bench_letterheads EVAL-FOLDER SEEDS-FOLDER [--misses]\n");
    return 2;
  }
  try {
    const fs::path eval = argv[1];
    Report report(argc > 3 && std::string_view(argv[3]) == "--misses");
    score_heads(eval / "letterheads.jsonl", report);
    score_seeds(eval / "seeds-metadata.json", argv[2], report);
    report.print();
  } catch (const std::exception& error) {
    fmt::print(stderr, "bench_letterheads: {}\n", error.what());
    return 1;
  }
  return 0;
}
