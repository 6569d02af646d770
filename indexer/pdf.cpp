#include "indexer/pdf.h"

#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include "analyzers/legacy_text.h"
#include "analyzers/syllable.h"
#include "analyzers/unicode.h"
#include "indexer/limits.h"

namespace vankien::indexer {
namespace {

void say_nothing(const std::string& /*message*/, void* /*context*/) {}

// poppler's strings are UTF-16.
std::string utf8(const poppler::ustring& text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t value = text[i];
    const bool high = value >= 0xD800 && value < 0xDC00 && i + 1 < text.size();
    if (high && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000)
      value = 0x10000 + ((value - 0xD800) << 10U) + (text[++i] - 0xDC00U);
    // What is left of a broken pair, and NUL, is of no text.
    if (value != 0 && (value < 0xD800 || value >= 0xE000))
      analyzers::append_utf8(result, value);
  }
  return result;
}

struct Words {
  std::size_t all = 0;
  std::size_t valid = 0;
};

// Of the first words of a page, enough to judge it.
Words count_words(std::string_view text) {
  constexpr std::size_t enough = 200;
  Words words;
  for (std::size_t begin = 0; begin < text.size() && words.all < enough;) {
    const std::size_t end = std::min(text.find_first_of(" \t\n\f", begin), text.size());
    if (end > begin) {
      ++words.all;
      words.valid += analyzers::is_syllable(text.substr(begin, end - begin)) ? 1 : 0;
    }
    begin = end + 1;
  }
  return words;
}

// The share of dark dots of the page, by eye's measure: 36 dots an inch are enough.
double darkness(const poppler::page& page) {
  constexpr double dots_an_inch = 36;
  constexpr unsigned char dark = 160;
  const poppler::image picture = draw(page, dots_an_inch);
  if (!picture.is_valid())
    return 0;
  std::size_t count = 0;
  for (int y = 0; y < picture.height(); ++y) {
    const char* row =
        picture.const_data() + static_cast<std::ptrdiff_t>(y) * picture.bytes_per_row();
    for (int x = 0; x < picture.width(); ++x)
      count += static_cast<unsigned char>(row[x]) < dark ? 1 : 0;
  }
  return static_cast<double>(count) /
         (static_cast<double>(picture.width()) * static_cast<double>(picture.height()));
}

}  // namespace

std::variant<Pdf, Unread> open_pdf(std::string_view bytes) {
  poppler::set_debug_error_function(say_nothing, nullptr);
  Pdf pdf(poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (pdf == nullptr)
    return Unread{because(ReasonCode::damaged_pdf)};
  if (pdf->is_locked())
    return Unread{because(ReasonCode::pdf_password)};
  return pdf;
}

poppler::image draw(const poppler::page& page, double dots_an_inch) {
  constexpr double points_an_inch = 72;
  constexpr double widest = 10'000;
  const poppler::rectf size = page.page_rect();
  const double longer = std::max(size.width(), size.height()) / points_an_inch;
  const double dots = std::min(dots_an_inch, widest / std::max(longer, 1.0));
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_gray8);
  renderer.set_render_hint(poppler::page_renderer::antialiasing);
  renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
  return renderer.render_page(&page, dots, dots);
}

std::string page_text(const poppler::page& page) {
  return utf8(page.text(poppler::rectf(), poppler::page::non_raw_non_physical_layout));
}

bool shows_unread_words(const poppler::page& page, std::string_view text) {
  constexpr std::size_t many_words = 80;  // a page of them is no scan's running head
  constexpr double empty_page = 0.01;     // dust, a signature
  constexpr double dark_a_word = 0.0004;  // a page of 300 words is 5 to 9 % dark
  const auto is_garbage = [](const Words& counted) {
    return counted.all >= many_words && counted.valid * 3 < counted.all;
  };
  Words words = count_words(text);
  if (is_garbage(words))  // what old fonts show is none
    words = count_words(analyzers::read_legacy_text(std::string(text)).text);
  const bool garbage = is_garbage(words);
  if (words.all >= many_words && !garbage)
    return false;
  return garbage || darkness(page) > empty_page + 2 * dark_a_word * static_cast<double>(words.all);
}

Reading read_pdf(std::string_view bytes) {
  auto opened = open_pdf(bytes);
  if (const auto* unread = std::get_if<Unread>(&opened))
    return *unread;
  const Pdf& pdf = std::get<Pdf>(opened);
  FileText result;
  for (int number = 0; number < pdf->pages(); ++number) {
    const std::unique_ptr<poppler::page> page(pdf->create_page(number));
    const std::string text = page == nullptr ? std::string() : page_text(*page);
    if (page != nullptr && shows_unread_words(*page, text))
      result.pictures.push_back(static_cast<std::uint32_t>(number));
    if (result.text.size() + text.size() > max_text_bytes)
      return Unread{because(ReasonCode::text_too_large, max_text_bytes / megabyte)};
    if (number > 0)
      result.text += '\f';
    result.text += text;
  }
  const bool blank = result.text.find_first_not_of(" \t\n\f\r") == std::string::npos;
  if (blank && result.pictures.empty())
    return Unread{because(ReasonCode::pdf_without_text)};
  return result;
}

}  // namespace vankien::indexer
