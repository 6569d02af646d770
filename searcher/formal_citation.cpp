#include "searcher/formal_citation.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analyzers/syllable.h"
#include "analyzers/unicode.h"
#include "schema/type_name.h"

namespace vankien::searcher {
namespace {

constexpr std::string_view standing_committee = "Ban Thường vụ";

// Days below ten and the months one and two have two digits, so that nobody can put one before.
std::string written_day(const analyzers::Date& date) {
  return date.month <= 2 ? fmt::format("{:02}/{:02}/{}", date.day, date.month, date.year)
                         : fmt::format("{:02}/{}/{}", date.day, date.month, date.year);
}

struct Parts {
  std::string number;
  std::optional<std::string> type_code;
  std::optional<analyzers::Date> date;
  std::string body;
  std::string about;  // as it follows the body, "về …"
};

std::string joined(const Parts& parts) {
  std::string text = parts.type_code ? schema::type_name(*parts.type_code) : "Văn bản";
  text += " số " + parts.number;
  if (parts.date)
    text += ", ngày " + written_day(*parts.date);
  if (!parts.body.empty())
    text += " của " + parts.body;
  if (!parts.about.empty())
    text += " " + parts.about;
  return text;
}

// Purposes that follow the body without "về": what the document does.
constexpr std::array<std::string_view, 6> verbs = {"thực hiện", "triển khai", "ban hành",
                                                   "tổ chức",   "quy định",   "tiếp tục"};

std::string as_purpose(const std::string& about) {
  const std::string lowered = analyzers::lower(about);
  const bool acts = std::any_of(verbs.begin(), verbs.end(), [&](std::string_view verb) {
    return lowered.starts_with(std::string(verb) + " ");
  });
  return acts ? about : "về " + about;
}

// Some titles are a heading of their own: "NGHỊ QUYẾT CỦA BAN CHẤP HÀNH … NĂM 2023".
bool names_its_type(const schema::RecordHead& head) {
  return head.type_code && analyzers::fold(*head.title)
                               .starts_with(analyzers::fold(schema::type_name(*head.type_code)));
}

// A title goes on from the type line; some begin it as a sentence of its own.
std::string going_on(const std::string& title) {
  for (const auto& [opening, words] : {std::pair<std::string_view, std::string_view>{"Về ", "về "},
                                       {"V/v: ", "về việc "},
                                       {"V/v ", "về việc "},
                                       {"v/v ", "về việc "}})
    if (title.starts_with(opening))
      return std::string(words) + title.substr(opening.size());
  return title;
}

std::string body_of(const schema::DocumentRecord& held) {
  if (!held.head.issuer)
    return {};
  const std::string& name = held.head.issuer->name;
  const bool signs = held.issuer_evidence.organ == standing_committee;
  return signs && !name.starts_with(standing_committee)
             ? std::string(standing_committee) + " " + name
             : name;
}

std::string body_of(const KnownNumber& known) {
  if (!known.issuer)
    return {};
  const bool central = analyzers::fold(*known.issuer).find("trung uong") != std::string::npos;
  return known.term && central ? *known.issuer + " khóa " + *known.term : *known.issuer;
}

}  // namespace

std::optional<std::string> formal_citation(const schema::DocumentRecord& held) {
  const schema::RecordHead& head = held.head;
  if (!head.number)
    return std::nullopt;
  return joined({*head.number, head.type_code, head.date, body_of(held),
                 head.title && !names_its_type(head) ? going_on(*head.title) : ""});
}

std::string formal_citation(const KnownNumber& known) {
  Parts parts{known.number, known.type_code, std::nullopt, body_of(known), ""};
  if (!known.dates.empty())
    parts.date = known.dates.front().first;
  if (!known.about.empty())
    parts.about = as_purpose(known.about.front());
  return joined(parts);
}

}  // namespace vankien::searcher
