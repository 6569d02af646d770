#include "indexer/recognition.h"

#include <dlfcn.h>
#include <poppler-page.h>
#include <tesseract/baseapi.h>

#include <memory>

#include "indexer/pdf.h"
#include "indexer/picture.h"

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

using Reader = tesseract::TessBaseAPI;

std::string words_seen_by(Reader& reader) {
  reader.SetSourceResolution(dots_an_inch);
  const std::unique_ptr<char[]> text(reader.GetUTF8Text());  // NOLINT(modernize-avoid-c-arrays)
  return text == nullptr ? std::string() : std::string(text.get());
}

// nullptr when the data for Vietnamese are not installed.
std::unique_ptr<Reader> make_reader() {
  work_alone();
  auto reader = std::make_unique<Reader>();
  if (reader->Init(nullptr, "vie", tesseract::OEM_LSTM_ONLY) != 0)
    return nullptr;
  reader->SetPageSegMode(tesseract::PSM_AUTO);
  return reader;
}

Unread no_data() {
  return Unread{because(ReasonCode::no_recognition, "tesseract-ocr-vie")};
}

}  // namespace

Reading recognise_page(std::string_view pdf, std::uint32_t page) {
  auto opened = open_pdf(pdf);
  if (const auto* unread = std::get_if<Unread>(&opened))
    return *unread;
  const auto reader = make_reader();
  if (reader == nullptr)
    return no_data();
  const std::unique_ptr<poppler::page> drawn(
      std::get<Pdf>(opened)->create_page(static_cast<int>(page)));
  if (drawn == nullptr)
    return Unread{because(ReasonCode::damaged_pdf)};
  const poppler::image picture = draw(*drawn, dots_an_inch);
  if (!picture.is_valid())
    return Unread{because(ReasonCode::damaged_pdf)};
  const void* dots = picture.const_data();
  reader->SetImage(static_cast<const unsigned char*>(dots), picture.width(), picture.height(), 1,
                   picture.bytes_per_row());
  return FileText{words_seen_by(*reader)};
}

Reading recognise_picture(std::string_view bytes, std::uint32_t page) {
  const auto picture = draw_picture(bytes, page);
  if (const auto* unread = std::get_if<Unread>(&picture))
    return *unread;
  const auto reader = make_reader();
  if (reader == nullptr)
    return no_data();
  reader->SetImage(std::get<Picture>(picture).get());
  return FileText{words_seen_by(*reader)};
}

}  // namespace vankien::indexer
