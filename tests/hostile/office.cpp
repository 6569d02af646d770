// Word, Excel, PowerPoint and OpenDocument: numbers and references that lead astray.
#include "tests/hostile/hostile_file.h"
#include "tests/hostile/raw_bytes.h"

namespace vankien::tests {
namespace {

constexpr std::size_t million = 1'000'000;
constexpr const char* endless = "1000000000";

std::string xlsx(const std::string& rows, const std::string& strings = "<sst/>") {
  return raw_zip({{.name = "xl/workbook.xml", .content = "<workbook/>"},
                  {.name = "xl/sharedStrings.xml", .content = strings},
                  {.name = "xl/worksheets/sheet1.xml",
                   .content = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

std::string cell(const std::string& attributes, const std::string& value) {
  return "<row><c " + attributes + "><v>" + value + "</v></c></row>";
}

// One long string that many cells share: as many times as long as the file says.
std::string shared_bomb() {
  return xlsx(repeat("<row><c t=\"s\"><v>0</v></c></row>", 200'000),
              "<sst><si><t>" + repeat("dài ", 30'000) + "</t></si></sst>");
}

std::string sheets(int count) {
  std::vector<RawMember> members;
  for (int i = 0; i < count; ++i)
    members.push_back({.name = "xl/worksheets/sheet" + std::to_string(i) + ".xml",
                       .content = "<worksheet>" + cell("r=\"A1\"", "5") + "</worksheet>"});
  return raw_zip(members);
}

std::string open_document(const std::string& body) {
  return raw_zip({{.name = "mimetype", .content = "application/vnd.oasis.opendocument.text"},
                  {.name = "content.xml",
                   .content = "<o:document-content xmlns:o=\"o\" xmlns:text=\"t\" "
                              "xmlns:table=\"b\"><o:body>" +
                              body + "</o:body></o:document-content>"}});
}

std::string repeated_cells() {
  const std::string columns = std::string(" table:number-columns-repeated=\"") + endless + "\"";
  return open_document("<table:table><table:table-row table:number-rows-repeated=\"" +
                       std::string(endless) + "\"><table:table-cell" + columns +
                       "><text:p>lặp</text:p></table:table-cell></table:table-row></table:table>");
}

std::string styles(const std::string& list) {
  return raw_docx("<w:p><w:pPr><w:pStyle w:val=\"s1\"/></w:pPr><w:r><w:t>kiểu</w:t></w:r></w:p>",
                  {{.name = "word/styles.xml",
                    .content = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/"
                               "wordprocessingml/2006/main\">" +
                               list + "</w:styles>"}});
}

std::string style(int number, int base) {
  return "<w:style w:styleId=\"s" + std::to_string(number) + "\"><w:basedOn w:val=\"s" +
         std::to_string(base) + "\"/></w:style>";
}

std::string style_chain(int length) {
  std::string list;
  for (int i = 1; i < length; ++i)
    list += style(i, i + 1);
  return styles(list);
}

std::string slides(int count, const std::string& shape) {
  std::vector<RawMember> members;
  for (int i = 0; i < count; ++i)
    members.push_back({.name = "ppt/slides/slide" + std::to_string(i) + ".xml",
                       .content = "<p:sld xmlns:p=\"p\" xmlns:a=\"a\">" + shape + "</p:sld>"});
  return raw_zip(members);
}

std::vector<HostileFile> spreadsheets() {
  return {
      hostile("column.xlsx", [] { return xlsx(cell("r=\"ZZZZZZZZZ1\"", "1")); }),
      hostile("row.xlsx",
              [] {
                return xlsx("<row r=\"" + std::string(endless) + "\"><c r=\"A" + endless +
                            "\"><v>7</v></c></row>");
              }),
      hostile("string-out-of-range.xlsx", [] { return xlsx(cell("t=\"s\"", endless)); }),
      hostile("string-negative.xlsx", [] { return xlsx(cell("t=\"s\"", "-1")); }),
      hostile("string-count.xlsx",
              [] {
                return xlsx(cell("t=\"s\"", "0"),
                            "<sst count=\"4294967295\" uniqueCount=\"4294967295\">"
                            "<si><t>một</t></si></sst>");
              }),
      hostile("shared-bomb.xlsx", shared_bomb),
      hostile("strings.xlsx",
              [] {
                return xlsx(cell("t=\"s\"", "0"),
                            "<sst>" + repeat("<si/>", 30 * million) + "</sst>");
              }),
      hostile("sheets.xlsx", [] { return sheets(1900); }),
      hostile("sheets-2000.xlsx", [] { return sheets(2001); }),
      hostile("sheet-number.xlsx",
              [] {
                return raw_zip({{.name = "xl/worksheets/sheet99999999999999.xml",
                                 .content = "<worksheet>" + cell("", "9") + "</worksheet>"}});
              }),
      hostile("repeated.ods", repeated_cells),
  };
}

std::vector<HostileFile> texts() {
  return {
      hostile("repeated.odt", [] { return repeated_cells() + "x"; }),
      hostile("blanks.odt",
              [] {
                return open_document("<text:p>a<text:s text:c=\"" + std::string(endless) +
                                     "\"/>b</text:p>");
              }),
      hostile("no-content.odt", [] { return raw_zip({{.name = "mimetype", .content = "x"}}); }),
      hostile("based-on-itself.docx", [] { return styles(style(1, 1)); }),
      hostile("based-in-a-circle.docx", [] { return styles(style(1, 2) + style(2, 1)); }),
      hostile("based-on-100000.docx", [] { return style_chain(100'000); }),
      hostile("note-in-itself.docx",
              [] {
                const std::string note =
                    "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteReference "
                    "w:id=\"1\"/><w:t>chú</w:t></w:r></w:p></w:footnote>";
                return raw_docx(
                    "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
                    {{.name = "word/footnotes.xml",
                      .content = "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/"
                                 "wordprocessingml/2006/main\">" +
                                 note + "</w:footnotes>"}});
              }),
      hostile("span.docx",
              [] {
                return raw_docx("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"" +
                                std::string(endless) + "\"/></w:tcPr>" + word_paragraph("ô") +
                                "</w:tc></w:tr></w:tbl>");
              }),
      hostile("fields.docx",
              [] {
                return raw_docx(
                    repeat("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", 200'000) +
                    word_paragraph("trường"));
              }),
      hostile("slides.pptx", [] { return slides(1900, "<a:p><a:r><a:t>a</a:t></a:r></a:p>"); }),
      hostile("groups.pptx",
              [] { return slides(1, repeat("<p:grpSp>", 50'000) + repeat("</p:grpSp>", 50'000)); }),
  };
}

}  // namespace

std::vector<HostileFile> hostile_office() {
  std::vector<HostileFile> files = spreadsheets();
  append(files, texts());
  return files;
}

}  // namespace vankien::tests
