// Scans: they wait, are read without the writer's lock, and enter with the next update.
#include "indexer/waiting_scans.h"

#include <fstream>
#include <sstream>

#include "indexer/recognised_texts.h"
#include "tests/catch.h"
#include "tests/indexer/pdf_file.h"
#include "tests/indexer/update_fixture.h"

using namespace vankien;
namespace fs = std::filesystem;

namespace {

class ScanFixture : public UpdateFixture {
 public:
  ScanFixture() {
    (void)write("good.txt", "Nghị quyết");
    (void)write("scan.pdf", pdf_of_bars());
    REQUIRE(counts(update()) == "1 0 0 0 1 0");
    waiting = indexer::waiting_scans(index());
    REQUIRE(waiting.size() == 1);
  }

  void keep(const indexer::Recognised& read) const {
    indexer::RecognisedTexts(index()).keep(waiting.front().hash, read);
  }
  void keep_text(const std::string& text) const {
    keep(indexer::Extracted{text, "application/pdf", schema::TextSource::recognised});
  }
  [[nodiscard]] std::string count_updates(bool retry_failed = false) const {
    auto with = options();
    with.retry_failed = retry_failed;
    return counts(update(with));
  }
  [[nodiscard]] bool kept_files_hold(const std::string& text) const {
    for (const auto& entry : fs::recursive_directory_iterator(index() / "recognised")) {
      std::ostringstream bytes;
      bytes << std::ifstream(entry.path()).rdbuf();
      if (entry.is_regular_file() && bytes.str().find(text) != std::string::npos)
        return true;
    }
    return false;
  }

  std::vector<indexer::WaitingScan> waiting;
};

TEST_CASE_METHOD(ScanFixture, "what recognition read enters with the next update") {
  keep_text("Kế hoạch chim hoàng yến");
  CHECK(indexer::waiting_scans(index()).empty());
  CHECK(count_updates() == "1 0 1 0 0 0");
  CHECK(lines().front() == "Kế hoạch chim hoàng yến @ docs/scan.pdf");
  CHECK(count_updates() == "0 0 2 0 0 0");

  // A new index does not read the pictures again.
  fs::remove(index() / "current");
  CHECK(count_updates() == "2 0 0 0 0 0");
}

TEST_CASE_METHOD(ScanFixture, "a scan that bears a mark of secrecy leaves no text anywhere") {
  SECTION("seen when it was read") {
    keep(indexer::MarkedSecret{});
  }
  SECTION("seen later, by a guard that knows more marks") {
    keep_text("MẬT\n\nKế hoạch chimhoangyen");
  }
  CHECK(count_updates() == "0 0 1 0 0 1");
  CHECK_FALSE(kept_files_hold("chimhoangyen"));
  CHECK(count_updates() == "0 0 1 0 0 1");
}

TEST_CASE_METHOD(ScanFixture, "a scan that could not be read is tried again on request") {
  keep(indexer::because(indexer::ReasonCode::no_recognition, "tesseract-ocr-vie"));
  CHECK(count_updates() == "0 0 1 0 1 0");
  CHECK(indexer::waiting_scans(index()).empty());
  CHECK(count_updates(true) == "0 0 1 0 1 0");
  CHECK(indexer::waiting_scans(index()).size() == 1);
}

TEST_CASE_METHOD(ScanFixture, "update and recognise leaves no scan waiting") {
  const auto summary = indexer::update_and_recognise(options(), extractor);
  CHECK(counts(summary) == "0 0 1 0 1 0");
  // Bars are no words; without data for Vietnamese nothing is.
  CHECK(summary.failed.front().reason.code != indexer::ReasonCode::awaits_recognition);
  CHECK(indexer::waiting_scans(index()).empty());
}

TEST_CASE_METHOD(ScanFixture, "nothing is kept of a scan that changed or when asked to stop") {
  std::size_t read = 0;
  const auto recognise = [&](const std::stop_token& stop) {
    indexer::recognise(waiting, options(), extractor, stop, [&read] { ++read; });
  };
  std::stop_source stopped;
  stopped.request_stop();
  recognise(stopped.get_token());
  CHECK(read == 0);
  waiting.front().hash = std::string(64, '0');
  recognise({});
  CHECK(read == 1);
  CHECK(indexer::waiting_scans(index()).size() == 1);
}

// Header and nothing else of a PNG of this size.
std::string png_of(std::uint32_t width, std::uint32_t height) {
  const auto number = [](std::uint32_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
      bytes += static_cast<char>(value >> shift & 0xffU);
    return bytes;
  };
  return "\x89PNG\r\n\x1a\n" + number(13) + "IHDR" + number(width) + number(height) +
         std::string("\x08\0\0\0\0", 5) + number(0) + std::string(64, ' ');
}

TEST_CASE_METHOD(UpdateFixture, "pictures of pages wait; damaged and huge ones are named") {
  (void)write("a.png", png_of(100, 100));
  (void)write("huge.png", png_of(100'000, 100'000));
  (void)write("cut.png", "\x89PNG\r\n\x1a\n");
  const auto summary = update();
  CHECK(counts(summary) == "0 0 0 0 3 0");
  const auto code = [&](std::size_t i) { return summary.failed[i].reason.code; };
  CHECK(code(0) == indexer::ReasonCode::awaits_recognition);
  CHECK(code(1) == indexer::ReasonCode::damaged_picture);
  CHECK(code(2) == indexer::ReasonCode::picture_too_large);
  const auto read = indexer::update_and_recognise(options(), extractor);
  CHECK(counts(read) == "0 0 0 0 3 0");
  CHECK(read.failed[0].reason.code != indexer::ReasonCode::awaits_recognition);
}

}  // namespace
