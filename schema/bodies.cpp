#include "schema/bodies.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <set>

#include "analyzers/syllable.h"
#include "schema/error.h"

namespace vankien::schema {

namespace {

// FNV-1a, 64 bits: short, stable over machines and versions.
std::uint64_t hash(std::string_view bytes, std::uint64_t seed) {
  constexpr std::uint64_t prime = 0x100000001b3;
  for (const char byte : bytes)
    seed = (seed ^ static_cast<unsigned char>(byte)) * prime;
  return seed;
}

std::string hexadecimal(std::uint64_t number) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text(16, '0');
  for (std::size_t i = text.size(); i-- > 0; number >>= 4U)
    text[i] = digits[number & 0xfU];
  return text;
}

constexpr char year_mark = '-';

std::string_view without_year(std::string_view evidence_id) {
  return evidence_id.substr(0, evidence_id.find(year_mark));
}

std::string_view take_field(std::string_view& line) {
  const std::size_t tab = line.find('\t');
  const std::string_view field = line.substr(0, tab);
  line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
  return field;
}

}  // namespace

const Body* BodyTable::find(std::string_view evidence_id) const {
  auto found = key_of_evidence_.find(evidence_id);
  if (found == key_of_evidence_.end())
    found = key_of_evidence_.find(without_year(evidence_id));
  return found == key_of_evidence_.end() ? nullptr : by_key(found->second);
}

const Body* BodyTable::by_key(std::string_view key) const {
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? nullptr : &found->second;
}

std::vector<std::string> BodyTable::predecessors(std::string_view key) const {
  std::set<std::string> found;
  std::vector<std::string> ahead{std::string(key)};
  while (!ahead.empty()) {
    const std::string next = std::move(ahead.back());
    ahead.pop_back();
    for (const auto& [former, successor] : successor_)
      if (successor == next && former != key && found.insert(former).second)
        ahead.push_back(former);
  }
  return {found.begin(), found.end()};
}

void BodyTable::add_successors(const std::vector<KnownBody>& known,
                               const std::map<std::string, std::string>& key_of_name) {
  for (const KnownBody& body : known) {
    if (body.successor.empty())
      continue;
    const auto former = key_of_name.find(analyzers::fold(body.name));
    const auto successor = key_of_name.find(analyzers::fold(body.successor));
    if (former != key_of_name.end() && successor != key_of_name.end() &&
        former->second != successor->second)
      successor_.emplace(former->second, successor->second);
  }
}

void BodyTable::forget_needless_years() {
  std::map<std::string, std::set<std::string>, std::less<>> keys;
  for (const auto& [id, key] : key_of_evidence_)
    keys[std::string(without_year(id))].insert(key);
  std::map<std::string, std::string, std::less<>> needed;
  for (const auto& [id, key] : key_of_evidence_) {
    const std::string undated(without_year(id));
    needed.emplace(keys[undated].size() == 1 ? undated : id, key);
  }
  key_of_evidence_ = std::move(needed);
}

// A line a body, a piece of evidence, a successor; fields parted by tabs (names hold none).
std::string BodyTable::print() const {
  std::string printed;
  for (const auto& [key, body] : by_key_)
    printed.append("body\t").append(key).append("\t").append(body.name).append("\n");
  for (const auto& [id, key] : key_of_evidence_)
    printed.append("evidence\t").append(id).append("\t").append(key).append("\n");
  for (const auto& [key, successor] : successor_)
    printed.append("successor\t").append(key).append("\t").append(successor).append("\n");
  return printed;
}

BodyTable BodyTable::parse(std::string_view printed) {
  BodyTable table;
  while (!printed.empty()) {
    const std::size_t end = printed.find('\n');
    std::string_view line = printed.substr(0, end);
    printed.remove_prefix(end == std::string_view::npos ? printed.size() : end + 1);
    const std::string_view kind = take_field(line);
    const std::string first(take_field(line));
    const std::string second(line);
    if (kind == "body") {
      table.by_key_.emplace(first, Body{first, second});
    } else if (kind == "evidence") {
      table.key_of_evidence_.emplace(first, second);
    } else if (kind == "successor") {
      table.successor_.emplace(first, second);
    } else {
      throw Error(ErrorCode::index_damaged,
                  "the table of bodies has a line that is neither body, evidence nor successor");
    }
  }
  return table;
}

std::string evidence_id(const analyzers::IssuerEvidence& evidence, std::optional<int> year) {
  constexpr std::uint64_t offset_basis = 0xcbf29ce484222325;
  constexpr std::string_view separator("\0", 1);
  std::uint64_t sum = offset_basis;
  const std::string_view organ = evidence.organ ? std::string_view(*evidence.organ) : "";
  for (const std::string_view field :
       {std::string_view(evidence.code), std::string_view(evidence.name),
        std::string_view(evidence.parent), std::string_view(evidence.place), organ}) {
    sum = hash(separator, hash(field, sum));
  }
  return year ? hexadecimal(sum) + year_mark + std::to_string(*year) : hexadecimal(sum);
}

std::optional<int> year_of(std::string_view evidence_id) {
  const std::string_view digits =
      evidence_id.substr(std::min(without_year(evidence_id).size() + 1, evidence_id.size()));
  int year = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), year);
  return error == std::errc() ? std::optional(year) : std::nullopt;
}

}  // namespace vankien::schema
