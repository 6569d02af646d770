#include "analyzers/secrecy.h"

#include <string>
#include <variant>

#include "analyzers/document_text.h"
#include "tests/catch.h"

using namespace vankien::analyzers;  // NOLINT(google-build-using-namespace)

namespace {

std::string found(const std::string& document, const std::string& file_name = "van-ban.txt") {
  const CanonicalText text(std::get<std::string>(document_text(document)));
  const auto classification = find_classification(text, file_name);
  return classification ? std::string(name(*classification)) : "";
}

// A letterhead with `line` where the mark of secrecy stands.
std::string with_mark(const std::string& line) {
  return "TỈNH ỦY HẠ LÂM\n*\nSố 12-KH/TU\n" + line +
         "\nĐẢNG CỘNG SẢN VIỆT NAM\nHạ Lâm, ngày 04 tháng 01 năm 2023\n\nKẾ HOẠCH\nvề việc phòng, "
         "chống thiên tai\n\nI. MỤC ĐÍCH\nNội dung.\n";
}

}  // namespace

TEST_CASE("the mark of secrecy is read in all its shapes") {
  const auto [line, classification] = GENERATE(table<std::string, std::string>({
      {"MẬT", "Mật"},
      {"TỐI MẬT", "Tối mật"},
      {"TUYỆT MẬT", "Tuyệt mật"},
      {"Mật", "Mật"},
      {"M Ậ T", "Mật"},
      {"T Ố I  M Ậ T", "Tối mật"},
      {"TỐI\nMẬT", "Tối mật"},
      {"Độ mật:\nTối mật", "Tối mật"},
      {"T U Y Ệ T M Ậ T", "Tuyệt mật"},
      {"MA\u0323\u0302T", "Mật"},
      {"MA\u0302\u0323T", "Mật"},
      {"M\u00C2T", "Mật"},
      {"MẶT", "Mật"},
      {"MAT", "Mật"},
      {"TỐl MẬT", "Tối mật"},
      {"TO1 MAT", "Tối mật"},
      {"TUYÊT MÂT", "Tuyệt mật"},
      {"* MẬT *", "Mật"},
      {"*** TỐI MẬT ***", "Tối mật"},
      {"**MẬT**", "Mật"},
      {"<b>TỐI MẬT</b>", "Tối mật"},
      {"# MẬT", "Mật"},
      {"| MẬT |", "Mật"},
      {"|  TỐI MẬT  | ĐẢNG CỘNG SẢN VIỆT NAM |", "Tối mật"},
      {"│ MẬT │", "Mật"},
      {"[MẬT]", "Mật"},
      {"(Mật)", "Mật"},
      {"- MẬT -", "Mật"},
      {"MẬT 2", "Mật"},
      {"\n\nMẬT\n\n", "Mật"},
      {"Số 12-KH/TU MẬT", "Mật"},
      {"Số: 05-BC/TU    (TỐI MẬT)", "Tối mật"},
      {"TUYỆT MẬT ĐẢNG CỘNG SẢN VIỆT NAM", "Tuyệt mật"},
      {"Độ mật: Mật", "Mật"},
      {"Độ mật : TỐI MẬT", "Tối mật"},
      {"Mức độ mật: tuyệt mật", "Tuyệt mật"},
      {"\u200BM\u00ADẬT", "Mật"},
      {"THU HỒI", "Thu hồi"},
      {"XEM XONG TRẢ LẠI", "Xem xong trả lại"},
      {"KHÔNG PHỔ BIẾN", "Không phổ biến"},
      {"K H Ô N G  P H Ổ  B I Ế N", "Không phổ biến"},
      {"TỐI MẬT\nTHU HỒI", "Tối mật"},
      {"М\u1EACТ", "Mật"},
      {"", ""},
  }));
  CAPTURE(line);
  CHECK(found(with_mark(line)) == classification);
}

TEST_CASE("a text that speaks of secrecy is not secret") {
  const std::string line = GENERATE(
      as<std::string>{}, "QUY CHẾ BẢO MẬT", "BẢO VỆ BÍ MẬT NHÀ NƯỚC", "QUY CHẾ BẢO\nMẬT",
      "về công tác bảo vệ bí\nmật nhà nước", "Độ mật: Không", "Độ mật: Tuyệt mật, Tối mật, Mật",
      "VỀ VIỆC THU HỒI ĐẤT", "- Mật;", "- Tuyệt mật", "+ Tối mật,", "Mật độ dân số",
      "ỦY BAN MẶT TRẬN", "Mặt", "mất", "Danh mục bí mật nhà nước độ Tối mật", "MẬT KHẨU", "CƠ\nMẬT",
      "Số 12-KH/TU QUY CHẾ BẢO MẬT", "Số 12-KH/TU\nMẶT TRẬN");
  CAPTURE(line);
  CHECK(found(with_mark(line)).empty());
}

TEST_CASE("below the head the mark counts in capitals, on a line of its own") {
  const std::string letterhead = with_mark("");
  CHECK(found(letterhead + "\nMẬT\n") == "Mật");
  CHECK(found(letterhead + "\fMẬT\ntiếp theo") == "Mật");
  CHECK(found(letterhead + "\f2\nMẬT\f3\nTỐI MẬT\n") == "Tối mật");
  CHECK(found(letterhead + "\fa\fb\fMẬT\n") == "Mật");
  CHECK(found(letterhead + "\nMẬT\n1\n\fhai") == "Mật");
  CHECK(found(letterhead + "\nmật\n\fhai").empty());
  CHECK(found(std::string(400, 'a') + "\nMẬT\n") == "Mật");
}

TEST_CASE("the mark as a part of the file name") {
  const auto [file_name, classification] = GENERATE(table<std::string, std::string>({
      {"12-KH_MAT.docx", "Mật"},
      {"12-KH_mat.docx", "Mật"},
      {"12-KH-TU-MẬT.docx", "Mật"},
      {"12-KH-ĐUK-MAT.docx", "Mật"},
      {"Tối mật - Kế hoạch 12.docx", "Tối mật"},
      {"To\u0302\u0301i ma\u0323\u0302t - Kế hoạch.docx", "Tối mật"},
      {"[MẬT] Kế hoạch.pdf", "Mật"},
      {"Kế hoạch (mật).pdf", "Mật"},
      {"TUYET_MAT_05.txt", "Tuyệt mật"},
      {"toimat_05.txt", "Tối mật"},
      {"mật.txt", "Mật"},
      {"MAT-12-KH.txt", "Mật"},
      {"quy-che-bao-mat.docx", ""},
      {"QUY-CHE-BAO-MAT.docx", ""},
      {"BI-MAT-NHA-NUOC.docx", ""},
      {"Quy chế bảo mật.docx", ""},
      {"bí mật.docx", ""},
      {"mat-tran-to-quoc.txt", ""},
      {"Mặt trận.txt", ""},
      {"mất.txt", ""},
      {"mặt.txt", ""},
      {"matma.txt", ""},
      {"", ""},
      {".txt", ""},
  }));
  CAPTURE(file_name);
  CHECK(found("Nội dung", file_name) == classification);
}
