// Spreadsheets, presentations, OpenDocument; styles and fonts of .docx; PDF.
#include <sys/mman.h>

#include "indexer/answer.h"
#include "indexer/extractor.h"
#include "indexer/file_descriptor.h"
#include "indexer/readers.h"
#include "tests/catch.h"
#include "tests/indexer/pdf_file.h"
#include "tests/indexer/zip_file.h"
#include "tests/temporary_folder.h"

using namespace vankien::indexer;

namespace {

// The text, or "! " and the reason.
std::string shown(const Reading& reading) {
  if (const auto* unread = std::get_if<Unread>(&reading))
    return "! " + unread->reason.english();
  return std::get<FileText>(reading).text;
}

template <class Read>
std::string read_bytes(const std::string& bytes, const Read& read) {
  const FileDescriptor file(::memfd_create("test", 0));
  REQUIRE(::write(file.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
  return shown(read(file.get()));
}

}  // namespace

TEST_CASE("rows of a spreadsheet") {
  const std::string strings =
      "<sst><si><t>Số TT</t></si><si><r><t>Tên </t></r><r><t>xã</t></r>"
      "<rPh><t>đọc</t></rPh></si></sst>";
  const std::string sheet =
      "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c/><c t=\"s\"><v>1</v></c></row><row/>"
      "<row><c><v>12</v></c><c t=\"inlineStr\"><is><t>Cẩm\nTrúc</t></is></c>"
      "<c t=\"e\"><v>#REF!</v></c><c t=\"s\"><v>99</v></c></row></sheetData></worksheet>";
  CHECK(read_bytes(zip_file({{"xl/worksheets/sheet2.xml", sheet},
                             {"xl/worksheets/sheet1.xml",
                              "<worksheet><row><c><v>1</v></c></row></worksheet>"},
                             {"xl/sharedStrings.xml", strings}}),
                   read_xlsx) == "1\n\nSố TT | Tên xã\n12 | Cẩm Trúc\n");
  CHECK(read_bytes(zip_file({{"xl/worksheets/sheet1.xml", "<worksheet><row><c>"}}), read_xlsx) ==
        "! xl/worksheets/sheet1.xml: damaged XML");
  CHECK(read_bytes(zip_file({{"xl/workbook.xml", "<x/>"}}), read_xlsx) ==
        "! it holds no text, only white space");
  CHECK(read_bytes("no package", read_xlsx).starts_with("! not a readable ZIP package"));
}

TEST_CASE("days in cells are written as people write them") {
  const std::string styles =
      "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"&quot;ngày "
      "&quot;dd\\/mm\\/yyyy\"/>"
      "<numFmt numFmtId=\"165\" formatCode=\"mm/yyyy\"/>"
      "<numFmt numFmtId=\"166\" formatCode=\"#,##0&quot; đồng&quot;\"/>"
      "<numFmt numFmtId=\"167\" formatCode=\"[h]:mm\"/></numFmts>"
      "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
      "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
      "<xf numFmtId=\"167\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>";
  std::string cells;
  for (int style = 0; style <= 7; ++style)
    cells += "<c s=\"" + std::to_string(style) + "\"><v>44617</v></c>";
  cells +=
      "<c s=\"1\"><v>44617.75</v></c><c s=\"1\"><v>12</v></c><c s=\"1\" t=\"str\"><v>44617</v></c>";
  const std::string sheet = "<worksheet><row>" + cells + "</row></worksheet>";
  const auto read = [&](const std::string& workbook) {
    return read_bytes(zip_file({{"xl/worksheets/sheet1.xml", sheet},
                                {"xl/workbook.xml", workbook},
                                {"xl/styles.xml", styles}}),
                      read_xlsx);
  };
  CHECK(read("<workbook/>") ==
        "44617 | 25/02/2022 | 25/02/2022 | 02/2022 | 44617 | 44617 | 25/02/2022 | 44617 | "
        "25/02/2022 | 12 | 44617\n");
  CHECK(
      read("<workbook><workbookPr date1904=\"1\"/></workbook>").starts_with("44617 | 26/02/2026 "));
}

TEST_CASE("OpenDocument and slides as they flow") {
  const std::string content =
      "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><office:body>"
      "<text:tracked-changes><text:p>bỏ</text:p></text:tracked-changes>"
      "<text:h>KẾ HOẠCH</text:h><text:p>Điều<text:s/>1<text:tab/>x<text:line-break/>y</text:p>"
      "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
      "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
      "</office:body></office:document-content>";
  CHECK(read_bytes(zip_file({{"content.xml", content}, {"styles.xml", "<x/>"}}), read_flow) ==
        "KẾ HOẠCH\n\nĐiều 1\tx\ny\n\na | b");
  const auto slide = [](const std::string& text) {
    return "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>" + text +
           "</a:t></a:r></a:p></p:sld>";
  };
  CHECK(read_bytes(zip_file({{"ppt/slides/slide10.xml", slide("mười")},
                             {"ppt/slides/slide2.xml", slide("hai")}}),
                   read_flow) == "hai\n\nmười");
}

TEST_CASE("the font of a run, or of its style, tells how the run is written") {
  const std::string styles =
      "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:rPr><w:rFonts "
      "w:ascii=\".VnTime\"/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Head\">"
      "<w:basedOn w:val=\"Normal\"/><w:rPr><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:basedOn w:val=\"Head\"/></w:style>"
      "</w:styles>";
  const std::string body =
      "<w:p><w:pPr><w:pStyle w:val=\"Sub\"/></w:pPr><w:r><w:t>Sè</w:t></w:r></w:p>"
      "<w:p><w:r><w:t>n</w:t><w:softHyphen/><w:t>íc</w:t></w:r></w:p>"
      "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr><w:t>cà phê</w:t></w:r></w:p>"
      "<w:p><w:r><w:t>Đảng</w:t></w:r></w:p>";
  CHECK(read_bytes(docx_file(body, {{"word/styles.xml", styles}}),
                   [](int file) { return read_docx(file); }) == "SỐ\n\nnước\n\ncà phê\n\nĐảng");
}

TEST_CASE("struck-out words only where asked for") {
  const std::string file = docx_file(
      "<w:p><w:del><w:r><w:delText>cũ </w:delText></w:r></w:del><w:r><w:t>mới</w:t></w:r></w:p>");
  CHECK(read_bytes(file, [](int f) { return read_docx(f); }) == "mới");
  CHECK(read_bytes(file, [](int f) { return read_docx(f, StruckOut::kept); }) == "cũ mới");
}

TEST_CASE("pages of a PDF, and those that show words in a picture") {
  const Extractor extractor;
  const vankien::tests::TemporaryFolder folder;
  const auto read = [&](const std::string& bytes) -> std::string {
    const auto result = extractor.extract(folder.write("a.pdf", bytes));
    if (const auto* skipped = std::get_if<Skipped>(&result))
      return "! " + skipped->reason.english();
    return std::get<Extracted>(result).text;
  };
  CHECK(read(pdf_file("BT /F1 12 Tf 72 700 Td (Nghi quyet) Tj ET")).starts_with("Nghi quyet"));
  CHECK(read(pdf_of_bars()) == "! waiting for character recognition (1 scanned pages)");
  CHECK(read("%PDF-1.4 and nothing") == "! damaged PDF");
}

TEST_CASE("answers of children come back as they were, others as none") {
  const Reading text = FileText{"Nghị quyết\n\fhai", true, false, {1, 3}};
  const Reading back = decode_answer(encode_answer(text));
  CHECK(shown(back) == "Nghị quyết\n\fhai");
  CHECK(std::get<FileText>(back).converted);
  CHECK(std::get<FileText>(back).pictures == std::vector<std::uint32_t>{1, 3});
  const Reading blank = decode_answer(encode_answer(FileText{"\f", false, false, {0}}));
  CHECK(std::get<FileText>(blank).pictures.size() == 1);
  const Reading unread = Unread{because(ReasonCode::damaged_part, "x")};
  CHECK(shown(decode_answer(encode_answer(unread))) == "! x: damaged XML");
  for (const char* bad :
       {"", "X", "T", "Tabc\nx", "T1,\nx", "T99999999999\nx", "Rwords of its own"})
    CHECK(shown(decode_answer(bad)) == "! extractor gave no answer");
}
