// Pages of a PDF, by poppler.
#pragma once

#include <poppler-document.h>
#include <poppler-image.h>

#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "indexer/readers.h"

namespace vankien::indexer {

using Pdf = std::unique_ptr<poppler::document>;

// `bytes` must outlive it.
std::variant<Pdf, Unread> open_pdf(std::string_view bytes);

// In grey. No side has more than 10,000 dots, however large the page says it is. Invalid when the
// page cannot be drawn.
poppler::image draw(const poppler::page& page, double dots_an_inch);

// UTF-8, in reading order as far as the page tells it.
std::string page_text(const poppler::page& page);

// True when a picture shows words that `text`, the page's own, lacks: the page is much darker than
// so few words make it. A stamp or a running head over a scan is little text.
bool shows_unread_words(const poppler::page& page, std::string_view text);

}  // namespace vankien::indexer
