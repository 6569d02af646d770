// How one document is named wherever it is listed, and the addresses that lead to it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

Url document_url(std::string_view id);
Url original_url(std::string_view id);
Url number_url(std::string_view number);
// A search for all documents that cite `number`.
Url citing_url(std::string_view number);

// "Kế hoạch 118-KH/TU · 14/02/2023 · Tỉnh ủy …": what is known of type, number, date and issuer.
void write_eyebrow(Html& html, const schema::RecordHead& head);
// Type and number alone, where the rest stands in full.
void write_short_eyebrow(Html& html, const schema::RecordHead& head);
// The title, or what stands for it when the document has none.
std::string shown_title(const schema::RecordHead& head);
// "Nghị quyết 04-NQ/ĐUK": type and number, or the title when both are missing.
std::string shown_name(const schema::RecordHead& head);
// To be copied: as documents cite each other (`formal`, of searcher/formal_citation.h); without a
// number "Kế hoạch, ngày 14/02/2023 của … về …".
std::string shown_citation(const schema::RecordHead& head,
                           const std::optional<std::string>& formal);

// Whether a link leaves the page: from what was sent by a form there is no way back to it.
enum class Opens { here, new_tab };

// A link to one document or number.
template <class Content>
void write_link(Html& html, const Url& url, Opens opens, const Content& content) {
  if (opens == Opens::new_tab)
    html.element("a", {href(url), {"target", "_blank"}, {"rel", "noopener"}}, content);
  else
    html.element("a", {href(url)}, content);
}

// A row in a list of documents: type, number and title as a link; date and issuer below.
void write_row(Html& html, const schema::RecordHead& head, Opens opens = Opens::here);

}  // namespace vankien::web
