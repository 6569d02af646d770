#include "web/pages/collection_state.h"

#include <fmt/format.h>

#include <algorithm>

#include "web/format.h"
#include "web/pages/facet_counts.h"
#include "web/texts/browse.h"
#include "web/texts/text_source.h"

namespace vankien::web {
namespace {

constexpr std::size_t bar_width = 200;

// Rounded so that neither part of the bar vanishes while it has a document.
std::size_t known_width(std::size_t known, std::size_t documents) {
  const auto width = known * bar_width / documents;
  return known > 0 && width == 0 ? 1 : width;
}

void write_bar(Html& html, std::size_t known, std::size_t documents) {
  html.element(
      "svg",
      {{"class", "part"},
       {"viewBox", "0 0 200 10"},
       {"preserveAspectRatio", "none"},
       {"aria-hidden", "true"}},
      [&] {
        html.element("rect", {{"class", "rail"}, {"width", bar_width}, {"height", 10}});
        html.element(
            "rect", {{"class", "share"}, {"width", known_width(known, documents)}, {"height", 10}});
      });
}

// Documents of which a facet is not known can be looked at.
void write_unknown(Html& html, const schema::Field& field, std::size_t count) {
  if (field.facet && count > 0)
    html.element("a", {href(value_url(field.name, "unknown"))}, grouped(count));
  else
    html.text(grouped(count));
}

// Rounded, but all is said of all alone, and nothing of none.
std::size_t percent(std::size_t count, std::size_t documents) {
  const auto rounded = (count * 200 / documents + 1) / 2;
  if (count == 0 || count == documents)
    return rounded;
  return std::clamp<std::size_t>(rounded, 1, 99);
}

// The first cells of a row: what is counted, and its share of all documents.
void write_share(Html& html, std::string_view label, std::size_t count, std::size_t documents) {
  html.element("th", {{"scope", "row"}}, label);
  html.element("td", [&] { write_bar(html, count, documents); });
  html.element("td", {{"class", "sum"}},
               fmt::format(texts::browse::state_share, grouped(count), percent(count, documents)));
}

void write_field(Html& html, const searcher::FieldCount& count, std::size_t documents) {
  const auto& field = schema::field(count.field);
  html.element("tr", [&] {
    write_share(html, field.label, count.known, documents);
    html.element("td", {{"class", "sum"}},
                 [&] { write_unknown(html, field, documents - count.known); });
  });
}

void write_sources(Html& html, const searcher::Inventory& inventory) {
  html.element("table", {{"class", "parts"}}, [&] {
    html.element("caption", texts::browse::sources);
    html.element("tbody", [&] {
      for (const searcher::SourceCount& got : inventory.sources)
        html.element("tr", [&] {
          write_share(html, texts::words_of(got.source).described, got.count, inventory.documents);
        });
    });
  });
}

void write_heads(Html& html) {
  html.element("tr", [&] {
    html.element("th", {{"scope", "col"}}, texts::browse::state_field);
    html.element("td", {});
    html.element("th", {{"scope", "col"}, {"class", "sum"}}, texts::browse::state_known);
    html.element("th", {{"scope", "col"}, {"class", "sum"}}, texts::browse::state_unknown);
  });
}

}  // namespace

void write_collection_state(Html& html, const searcher::Inventory& inventory) {
  html.element("section", {{"class", "wide"}}, [&] {
    html.element("h2", texts::browse::state);
    html.element("table", {{"class", "parts"}}, [&] {
      html.element("thead", [&] { write_heads(html); });
      html.element("tbody", [&] {
        for (const auto& field : inventory.fields)
          write_field(html, field, inventory.documents);
      });
    });
    write_sources(html, inventory);
    if (inventory.drafts > 0)
      html.element("p", {{"class", "meta"}},
                   fmt::format(texts::browse::drafts, grouped(inventory.drafts)));
  });
  html.line();
}

}  // namespace vankien::web
