#include "indexer/recognition.h"

#include <dlfcn.h>
#include <poppler-page.h>
#include <tesseract/baseapi.h>

#include <memory>

#include "indexer/pdf.h"

namespace vankien::indexer {
namespace {

constexpr int dots_an_inch = 300;  // what tesseract is trained on

// One thread: this process may make no others, tesseract's wait for each other more than they work
// (8.4 s instead of 1.9 s for a page on two cores), and OpenMP reads its environment too early.
void work_alone() {
  using SetLevels = void (*)(int);
  if (void* set_levels = ::dlsym(RTLD_DEFAULT, "omp_set_max_active_levels"))
    reinterpret_cast<SetLevels>(set_levels)(0);  // NOLINT(*-reinterpret-cast): as dlsym is meant
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
  const poppler::image picture = draw(*drawn, dots_an_inch);
  if (!picture.is_valid())
    return Unread{because(ReasonCode::damaged_pdf)};
  return FileText{words_in(picture, reader)};
}

}  // namespace vankien::indexer
