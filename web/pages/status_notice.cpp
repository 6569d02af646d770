#include "web/pages/status_notice.h"

#include <fmt/format.h>

#include "web/format.h"
#include "web/pages/record_lines.h"
#include "web/texts/record.h"
#include "web/texts/relation.h"

namespace vankien::web {
namespace {

using schema::DocumentStatus;

constexpr std::size_t longest_sentence = 600;  // code points

std::string_view act_name(analyzers::Relation act) {
  switch (act) {
    case analyzers::Relation::amends:
      return texts::status::amended;
    case analyzers::Relation::replaces:
      return texts::status::replaced;
    case analyzers::Relation::repeals:
      return texts::status::repealed;
    default:
      return {};
  }
}

void write_by(Html& html, const schema::RecordHead& by) {
  html.element("a", {href(document_url(by.id))}, shown_name(by));
  if (by.date)
    html.text(" " + fmt::format(texts::record::on_day, shown_date(*by.date)));
}

}  // namespace

std::string shown_act(const DocumentStatus& status) {
  std::string shown(act_name(status.act));
  if (!shown.empty() && status.part)
    shown += texts::status::in_part;
  return shown;
}

void write_status_notice(Html& html, const std::optional<DocumentStatus>& status,
                         std::size_t collection) {
  const auto act = status ? shown_act(*status) : std::string();
  if (act.empty())
    return;
  html.element("section", {{"class", "notice"}, {"aria-label", texts::status::label}}, [&] {
    html.element("p", [&] {
      html.element("b", act);
      html.text(texts::status::by);
      write_by(html, status->by);
      html.text(fmt::format(texts::status::collection, grouped(collection)));
    });
    html.element("p", {{"class", "evidence"}}, [&] {
      html.text(texts::status::evidence);
      html.element("q", shortened(status->sentence, longest_sentence));
    });
    html.element("p", texts::status::text_as_issued);
  });
  html.line();
}

void write_part_note(Html& html, const DocumentStatus& act) {
  html.element("p", {{"class", "amended"}, {"role", "note"}}, [&] {
    html.text(shown_act(act));
    html.text(texts::status::by);
    write_by(html, act.by);
    html.text(": ");
    html.element("q", shortened(act.sentence, longest_sentence));
  });
}

void write_status_tag(Html& html, const std::optional<DocumentStatus>& status) {
  const auto act = status ? shown_act(*status) : std::string();
  if (!act.empty())
    html.element(
        "span", {{"class", "st warn"}},
        act + std::string(texts::status::by) + status->by.number.value_or(shown_name(status->by)));
}

}  // namespace vankien::web
