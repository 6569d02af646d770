#include "app/record_view.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "analyzers/document_type.h"
#include "app/language.h"
#include "schema/json.h"

namespace vankien::app {
namespace {

void line(std::string& out, std::string_view label, const std::optional<std::string>& value) {
  if (value && !value->empty())
    out += fmt::format("  {:<14} {}\n", fmt::format("{}:", label), *value);
}

std::optional<std::string> type_name(const schema::RecordHead& head) {
  if (!head.type_code)
    return std::nullopt;
  const analyzers::DocumentType* type = analyzers::type_by_code(*head.type_code);
  return type != nullptr ? std::string(type->name) : *head.type_code;
}

std::optional<std::string> date_text(const std::optional<analyzers::Date>& date) {
  if (!date)
    return std::nullopt;
  return fmt::format("{:02}/{:02}/{}", date->day, date->month, date->year);
}

std::optional<std::string> issuer_name(const schema::RecordHead& head) {
  return head.issuer ? std::optional(head.issuer->name) : std::nullopt;
}

std::optional<std::string> count_text(std::size_t count) {
  return count == 0 ? std::nullopt : std::optional(std::to_string(count));
}

std::optional<std::string> lower_bound(const schema::RecordHead& head) {
  return head.date_bounds ? date_text(head.date_bounds->not_before) : std::nullopt;
}

}  // namespace

std::string record_view(const schema::DocumentRecord& record) {
  const schema::RecordHead& head = record.head;
  std::string out;
  line(out, "id", head.id);
  line(out, say("số hiệu", "number"), head.number);
  line(out, say("loại", "type"), type_name(head));
  line(out, say("cơ quan", "issuer"), issuer_name(head));
  line(out, say("cấp ký", "organ"), record.issuer_evidence.organ);
  line(out, say("nơi", "place"), record.place);
  line(out, say("ngày", "date"), date_text(head.date));
  line(out, say("không trước", "not before"), lower_bound(head));
  line(out, say("trích yếu", "title"), head.title);
  line(out, say("người ký", "signer"), record.signer.name);
  line(out, say("chức vụ", "position"), record.signer.position);
  line(out, say("nơi nhận", "recipients"), fmt::format("{}", fmt::join(record.recipients, "; ")));
  line(out, say("phụ lục", "attachments"), fmt::format("{}", fmt::join(record.attachments, "; ")));
  line(out, say("độ mật", "classification"), record.classification);
  line(out, say("dẫn chiếu", "citations"), count_text(record.citations.size()));
  for (const schema::FileReference& file : head.files)
    line(out, say("tệp", "file"), schema::printable(file.path));
  return out;
}

std::string head_view(const schema::RecordHead& head) {
  std::vector<std::string> parts;
  for (const auto& part : {type_name(head), head.number, date_text(head.date), issuer_name(head)})
    if (part)
      parts.push_back(*part);
  return fmt::format("{}", fmt::join(parts, " · "));
}

std::string known_view(const searcher::KnownNumber& known) {
  schema::RecordHead head;
  head.type_code = known.type_code;
  head.number = known.number;
  std::string view = head_view(head);
  for (const auto& [date, count] : known.dates)
    view += " · " + *date_text(date);
  return known.issuer ? view + " · " + *known.issuer : view;
}

std::string marked(std::string_view text, const std::vector<analyzers::Span>& marks, bool colour) {
  std::string out;
  std::size_t done = 0;
  for (const analyzers::Span& mark : marks) {
    out.append(text.substr(done, mark.begin - done));
    out.append(colour ? "\033[1m" : "«");
    out.append(text.substr(mark.begin, mark.size()));
    out.append(colour ? "\033[0m" : "»");
    done = mark.end;
  }
  return out.append(text.substr(done));
}

}  // namespace vankien::app
