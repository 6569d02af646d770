#include "indexer/recognition.h"

#include <dlfcn.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <tesseract/baseapi.h>

#include <memory>

#include "indexer/pdf.h"

namespace vankien::indexer {
namespace {

constexpr int dots_an_inch = 300;  // what tesseract is trained on
constexpr double widest = 10'000;  // dots; a poster is drawn smaller

// One thread: this process may make no others, tesseract's wait for each other more than they work
// (8.4 s instead of 1.9 s for a page on two cores), and OpenMP reads its environment too early.
void work_alone() {
  using SetLevels = void (*)(int);
  if (void* set_levels = ::dlsym(RTLD_DEFAULT, "omp_set_max_active_levels"))
    reinterpret_cast<SetLevels>(set_levels)(0);  // NOLINT(*-reinterpret-cast): as dlsym is meant
}

// Drawn so that no page, however large it says it is, takes more than 100 million dots.
poppler::image picture_of(const poppler::page& page) {
  constexpr double points_an_inch = 72;
  const poppler::rectf size = page.page_rect();
  const double longer = std::max(size.width(), size.height()) / points_an_inch;
  const double dots = std::min<double>(dots_an_inch, widest / std::max(longer, 1.0));
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_gray8);
  renderer.set_render_hint(poppler::page_renderer::antialiasing);
  renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
  return renderer.render_page(&page, dots, dots);
}

std::string words_in(const poppler::image& picture, tesseract::TessBaseAPI& reader) {
  reader.SetPageSegMode(tesseract::PSM_AUTO);
  const void* dots = picture.const_data();
  reader.SetImage(static_cast<const unsigned char*>(dots), picture.width(), picture.height(), 1,
                  picture.bytes_per_row());
  reader.SetSourceResolution(dots_an_inch);
  const std::unique_ptr<char[]> text(reader.GetUTF8Text());  // NOLINT(modernize-avoid-c-arrays)
  return text == nullptr ? std::string() : std::string(text.get());
}

}  // namespace

Reading recognise_page(std::string_view pdf, std::uint32_t page) {
  auto opened = open_pdf(pdf);
  if (const auto* unread = std::get_if<Unread>(&opened))
    return *unread;
  work_alone();
  tesseract::TessBaseAPI reader;
  if (reader.Init(nullptr, "vie", tesseract::OEM_LSTM_ONLY) != 0)
    return Unread{because(ReasonCode::no_recognition, "tesseract-ocr-vie")};
  const std::unique_ptr<poppler::page> drawn(
      std::get<Pdf>(opened)->create_page(static_cast<int>(page)));
  if (drawn == nullptr)
    return Unread{because(ReasonCode::damaged_pdf)};
  const poppler::image picture = picture_of(*drawn);
  if (!picture.is_valid())
    return Unread{because(ReasonCode::damaged_pdf)};
  return FileText{words_in(picture, reader)};
}

}  // namespace vankien::indexer
