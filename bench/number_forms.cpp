// Looks up every number that documents of some folders carry, in the forms in which people write
// numbers, and counts how often a bearer stands first. Misread digits are counted apart: there the
// right number must be suggested, and nothing replaced. Usage: bench_numbers FOLDER…
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "analyzers/document_number.h"
#include "analyzers/document_type.h"
#include "analyzers/syllable.h"
#include "analyzers/unicode.h"
#include "bench/temporary_index.h"
#include "searcher/searcher.h"

namespace {

using vankien::analyzers::DocumentNumber;
using vankien::schema::RecordHead;
using vankien::searcher::Searcher;
using vankien::searcher::SearchRequest;

struct Form {
  const char* name;
  std::function<std::string(const DocumentNumber&, const RecordHead&)> write;
};

std::string bare_sequence(const DocumentNumber& number) {
  const std::string& sequence = number.sequence();
  return sequence.substr(std::min(sequence.find_first_not_of('0'), sequence.size() - 1));
}

// The parts between `first` and `second`, the year after the sequence where there is one.
std::string joined(const DocumentNumber& number, const std::string& first,
                   const std::string& second) {
  std::string text = number.sequence();
  if (number.year())
    text += first + std::to_string(*number.year());
  text += first + number.type_code();
  if (!number.type_code().empty())
    text += second;
  return text + number.body_code();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

std::string type_name(const RecordHead& head) {
  const auto* type = head.type_code ? vankien::analyzers::type_by_code(*head.type_code) : nullptr;
  return type ? std::string(type->name) : "Văn bản";
}

std::string reversed(const DocumentNumber& number) {
  return number.type_code() + " " + number.sequence() + " " + number.body_code();
}

std::vector<Form> forms() {
  return {
      {"as printed", [](const auto& number, const auto&) { return number.str(); }},
      {"no zero",
       [](const auto& number, const auto&) {
         return bare_sequence(number) + number.str().substr(number.sequence().size());
       }},
      {"small letters",
       [](const auto& number, const auto&) { return vankien::analyzers::lower(number.str()); }},
      {"no marks",
       [](const auto& number, const auto&) { return vankien::analyzers::fold(number.str()); }},
      {"blanks alone",
       [](const auto& number, const auto&) {
         return vankien::analyzers::fold(joined(number, " ", " "));
       }},
      {"blanks around",
       [](const auto& number, const auto&) { return joined(number, " - ", " / "); }},
      {"long dash",
       [](const auto& number, const auto&) { return replaced(number.str(), "-", "–"); }},
      {"other order", [](const auto& number, const auto&) { return joined(number, "/", "-"); }},
      {"underscores", [](const auto& number, const auto&) { return joined(number, "_", "_"); }},
      {"dashes alone", [](const auto& number, const auto&) { return joined(number, "-", "-"); }},
      {"số", [](const auto& number, const auto&) { return "số " + number.str(); }},
      {"Số:", [](const auto& number, const auto&) { return "Số: " + number.str(); }},
      {"so, no marks",
       [](const auto& number, const auto&) {
         return "so " + vankien::analyzers::fold(joined(number, " ", " "));
       }},
      {"type before", [](const auto& number,
                         const auto& head) { return type_name(head) + " số " + number.str(); }},
      {"type before, no marks",
       [](const auto& number, const auto& head) {
         return vankien::analyzers::fold(type_name(head) + " " + number.str());
       }},
      {"code first", [](const auto& number, const auto&) { return reversed(number); }},
      {"code first, glued",
       [](const auto& number, const auto&) {
         return vankien::analyzers::fold(number.type_code() + number.sequence() + "/" +
                                         number.body_code());
       }},
      {"glued",
       [](const auto& number, const auto&) {
         return vankien::analyzers::fold(number.sequence() + number.type_code() + "/" +
                                         number.body_code());
       }},
      {"with year",
       [](const auto& number, const auto& head) {
         return number.str() + (head.year ? fmt::format(" năm {}", *head.year) : "");
       }},
      {"with date",
       [](const auto& number, const auto& head) {
         return head.date ? fmt::format("{} ngày {}/{}/{}", number.str(), head.date->day,
                                        head.date->month, head.date->year)
                          : number.str();
       }},
  };
}

// Without a type code the type cannot stand first, and glued letters are the sequence's own.
bool applies(const std::string& form, const DocumentNumber& number) {
  const bool glued = form.find("glued") != std::string::npos;
  const bool code = form.find("code first") != std::string::npos || glued;
  return !code || (!number.type_code().empty() && !number.year());
}

std::vector<RecordHead> all_documents(const Searcher& searcher) {
  std::vector<RecordHead> heads;
  SearchRequest request;
  request.limit = 100;
  for (;;) {
    const auto response = searcher.search(request);
    for (const auto& hit : response.hits)
      heads.push_back(hit.head);
    request.offset += request.limit;
    if (response.hits.size() < request.limit)
      return heads;
  }
}

bool is_first(const Searcher& searcher, const std::string& text, const DocumentNumber& number) {
  SearchRequest request;
  request.text = text;
  const auto response = searcher.search(request);
  if (response.hits.empty() || !response.hits.front().head.number)
    return false;
  return DocumentNumber::parse(*response.hits.front().head.number) == number;
}

// "O5-CT/TW": the first digit as a letter that looks like it; empty where none does.
std::string misread(const DocumentNumber& number) {
  const std::map<char, char> look_alikes{{'0', 'O'}, {'1', 'l'}, {'5', 'S'}};
  std::string text = number.str();
  const auto letter = look_alikes.find(text.front());
  if (letter == look_alikes.end())
    return {};
  text.front() = letter->second;
  return text;
}

bool is_suggested(const Searcher& searcher, const std::string& text, const DocumentNumber& number) {
  SearchRequest request;
  request.text = text;
  const auto response = searcher.search(request);
  return !response.query.number && response.lookup &&
         std::any_of(response.lookup->suggestions.begin(), response.lookup->suggestions.end(),
                     [&](const auto& shown) { return DocumentNumber::parse(shown) == number; });
}

struct Tally {
  std::size_t asked = 0;
  std::size_t right = 0;
};

}  // namespace

int main(int argc, char** argv) {
  const vankien::bench::TemporaryIndex index({argv + 1, argv + argc});
  const Searcher searcher(index.path());
  Tally forms_tally;
  Tally misread_tally;
  for (const RecordHead& head : all_documents(searcher)) {
    const auto number = head.number ? DocumentNumber::parse(*head.number) : std::nullopt;
    if (!number)
      continue;
    for (const Form& form : forms()) {
      if (!applies(form.name, *number))
        continue;
      const std::string text = form.write(*number, head);
      ++forms_tally.asked;
      if (is_first(searcher, text, *number))
        ++forms_tally.right;
      else
        fmt::print("not first: {} ({}) of {}\n", text, form.name, number->str());
    }
    if (const std::string text = misread(*number); !text.empty()) {
      ++misread_tally.asked;
      if (is_suggested(searcher, text, *number))
        ++misread_tally.right;
      else
        fmt::print("not suggested: {} for {}\n", text, number->str());
    }
  }
  fmt::print("written forms: a bearer first in {} of {}; misread: suggested in {} of {}\n",
             forms_tally.right, forms_tally.asked, misread_tally.right, misread_tally.asked);
  return forms_tally.right == forms_tally.asked && forms_tally.asked > 0 ? 0 : 1;
}
