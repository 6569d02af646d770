// The faults that bench_relevance puts into questions.
#include "bench/question_faults.h"

#include "analyzers/syllable.h"
#include "tests/catch.h"

namespace vankien::bench {
namespace {

TEST_CASE("a wrong tone stands in every third word alone, alike everywhere") {
  const std::string question = "Bảo vệ tuyến, đê điều hộ; mưa lũ và";
  const std::string faulty = with_tone_faults(question, 1);
  CHECK(faulty == "Bảo vệ tuyễn, đê điều hố; mưa lũ vả");
  CHECK(with_tone_faults(question, 1) == faulty);
  CHECK(with_tone_faults(question, 2) != faulty);
  CHECK(analyzers::fold(faulty) == analyzers::fold(question));
}

TEST_CASE("a third word without a tone stays as it is") {
  CHECK(with_tone_faults("quản lý đê", 1) == "quản lý đê");
  CHECK(with_tone_faults("", 1).empty());
}

TEST_CASE("without marks nothing but the marks goes") {
  CHECK(without_marks("Đê điều, “lũ” 05-NQ/TU") == "de dieu, “lu” 05-nq/tu");
}

}  // namespace
}  // namespace vankien::bench
