#include "app/correction_suggestions.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <nlohmann/json.hpp>

#include "analyzers/document_number.h"
#include "app/language.h"

namespace vankien::app {
namespace {

using schema::DocumentRecord;

struct Field {
  std::string_view key;    // of [[correction]]
  std::string_view basis;  // key of DocumentRecord::basis
  bool always_stated;      // documents without it are worth a look
  bool has_figures;        // which recognition misreads most
  std::optional<std::string> (*value)(const DocumentRecord&);
};

constexpr std::array fields{
    Field{"number", "number", true, true, [](const DocumentRecord& r) { return r.head.number; }},
    Field{"type", "type", true, false, [](const DocumentRecord& r) { return r.head.type_code; }},
    Field{"body", "issuer", true, false,
          [](const DocumentRecord& r) {
            return r.head.issuer ? std::optional(r.head.issuer->name) : std::nullopt;
          }},
    Field{"date", "date", true, true,
          [](const DocumentRecord& r) {
            return r.head.date ? std::optional(r.head.date->iso()) : std::nullopt;
          }},
    Field{"title", "title", true, false, [](const DocumentRecord& r) { return r.head.title; }},
    Field{"signer", "signer", false, false, [](const DocumentRecord& r) { return r.signer.name; }},
};

// A state number and its date name one year.
bool years_differ(const DocumentRecord& record) {
  const auto number = analyzers::DocumentNumber::parse(record.head.number.value_or(""));
  return number && number->year() && record.head.date && *number->year() != record.head.date->year;
}

bool is_in_future(const DocumentRecord& record) {
  const auto today = std::chrono::year_month_day(
      std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
  return record.head.date && record.head.date->year > static_cast<int>(today.year());
}

// Why a value that was read may be wrong; empty when nothing speaks against it.
std::string doubt(const Field& field, const DocumentRecord& record) {
  const auto basis = record.basis.find(std::string(field.basis));
  const bool is_date = field.key == "date";
  if (basis != record.basis.end() && basis->second == "file-name")
    return std::string(say("lấy từ tên tệp", "from the file name"));
  if (field.has_figures && years_differ(record))
    return std::string(say("năm của số và của ngày khác nhau", "number and date differ in year"));
  if (is_date && is_in_future(record))
    return std::string(say("ngày chưa tới", "a date to come"));
  if (field.has_figures && record.head.text_source == schema::TextSource::recognised)
    return std::string(say("nhận dạng từ ảnh", "recognised from a picture"));
  return "";
}

bool is_decided(const Field& field, const DocumentRecord& record) {
  const auto basis = record.basis.find(std::string(field.basis));
  return basis != record.basis.end() && basis->second == "administrator";
}

// An annex has its document's number.
bool is_wanted(const Field& field, const DocumentRecord& record) {
  return field.always_stated && !(field.key == "number" && record.attachment_of);
}

// A TOML basic string; dates stand bare.
std::string toml_value(std::string_view key, const std::string& value) {
  return key == "date"
             ? value
             : nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace

std::vector<FieldSuggestion> suggest_corrections(const DocumentRecord& record) {
  std::vector<FieldSuggestion> suggestions;
  bool worth_a_look = false;
  for (const Field& field : fields) {
    if (is_decided(field, record))
      continue;
    auto value = field.value(record);
    std::string why = value ? doubt(field, record) : "";
    if (value && why.empty())
      continue;
    worth_a_look = worth_a_look || !why.empty() || is_wanted(field, record);
    suggestions.push_back({field.key, std::move(value), std::move(why)});
  }
  if (!worth_a_look)
    suggestions.clear();
  return suggestions;
}

std::string suggestion_toml(std::string_view path, std::string_view sha256,
                            const std::vector<FieldSuggestion>& suggestions) {
  std::string printable(path);
  std::replace(printable.begin(), printable.end(), '\n', ' ');
  std::string text = fmt::format("# {}\n[[correction]]\nsha256 = \"{}\"\n", printable, sha256);
  for (const FieldSuggestion& field : suggestions)
    text += field.value ? fmt::format("{} = {}  # {}\n", field.key,
                                      toml_value(field.key, *field.value), field.why)
                        : fmt::format("# {} =  # {}\n", field.key, say("thiếu", "missing"));
  return text;
}

nlohmann::ordered_json suggestion_json(std::string_view path, std::string_view sha256,
                                       const std::vector<FieldSuggestion>& suggestions) {
  auto missing = nlohmann::ordered_json::array();
  auto doubtful = nlohmann::ordered_json::array();
  for (const FieldSuggestion& field : suggestions) {
    if (field.value)
      doubtful.push_back({{"field", field.key}, {"value", *field.value}, {"why", field.why}});
    else
      missing.push_back(field.key);
  }
  return {{"path", path}, {"sha256", sha256}, {"missing", missing}, {"doubtful", doubtful}};
}

}  // namespace vankien::app
