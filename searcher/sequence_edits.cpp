#include "searcher/sequence_edits.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace vankien::searcher {
namespace {

constexpr std::string_view digits = "0123456789";

void edit_at(const std::string& sequence, std::size_t at, std::vector<std::string>& edits) {
  for (const char digit : digits)
    edits.push_back(std::string(sequence).insert(at, 1, digit));
  if (at == sequence.size())
    return;
  for (const char digit : digits) {
    edits.push_back(sequence);
    edits.back()[at] = digit;
  }
  edits.push_back(std::string(sequence).erase(at, 1));
  if (at + 1 < sequence.size()) {
    edits.push_back(sequence);
    std::swap(edits.back()[at], edits.back()[at + 1]);
  }
}

unsigned long value(std::string_view sequence) {
  unsigned long value = 0;
  std::from_chars(sequence.data(), sequence.data() + sequence.size(), value);
  return value;
}

}  // namespace

unsigned long distance(std::string_view sequence, std::string_view other) {
  const unsigned long one = value(sequence);
  const unsigned long another = value(other);
  return std::max(one, another) - std::min(one, another);
}

std::vector<std::string> sequence_edits(std::string_view sequence) {
  const std::string typed(sequence);
  std::vector<std::string> edits;
  for (std::size_t at = 0; at <= typed.size(); ++at)
    edit_at(typed, at, edits);
  for (std::string& edit : edits)
    edit.erase(0, edit.find_first_not_of('0'));
  std::erase_if(edits, [&](const std::string& edit) {
    return edit.empty() || edit == typed || digits.find(edit.front()) == std::string_view::npos;
  });
  std::sort(edits.begin(), edits.end(), [&](const std::string& a, const std::string& b) {
    return std::tuple(distance(a, typed), std::string_view(a)) <
           std::tuple(distance(b, typed), std::string_view(b));
  });
  edits.erase(std::unique(edits.begin(), edits.end()), edits.end());
  return edits;
}

bool one_slip_apart(std::string_view text, std::string_view other) {
  if (text.size() < other.size())
    std::swap(text, other);
  const auto [at, in_other] = std::mismatch(text.begin(), text.end(), other.begin(), other.end());
  if (at == text.end())
    return false;
  const std::string_view rest(at, text.end());
  const std::string_view rest_of_other(in_other, other.end());
  if (text.size() > other.size())
    return rest.substr(1) == rest_of_other;
  const bool swapped = rest.size() > 1 && rest[0] == rest_of_other[1] &&
                       rest[1] == rest_of_other[0] && rest.substr(2) == rest_of_other.substr(2);
  return swapped || rest.substr(1) == rest_of_other.substr(1);
}

}  // namespace vankien::searcher
