#include <sys/mman.h>

#include "indexer/file_descriptor.h"
#include "indexer/readers.h"
#include "tests/catch.h"
#include "tests/indexer/zip_file.h"

using vankien::indexer::FileDescriptor;
using vankien::indexer::FileText;
using vankien::indexer::read_docx;
using vankien::indexer::Unread;

namespace {

// The text, or "! " and the reason.
std::string read(const std::string& bytes) {
  const FileDescriptor file(::memfd_create("test", 0));
  REQUIRE(::write(file.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
  REQUIRE(::lseek(file.get(), 0, SEEK_SET) == 0);
  const auto reading = read_docx(file.get());
  if (const auto* unread = std::get_if<Unread>(&reading))
    return "! " + unread->reason.english();
  return std::get<FileText>(reading).text;
}

std::string paragraph(const std::string& text) {
  return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::string part(const std::string& element, const std::string& body) {
  return "<w:" + element +
         " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + body +
         "</w:" + element + ">";
}

}  // namespace

TEST_CASE("the text of a .docx body") {
  const auto [body, text] = GENERATE(table<std::string, std::string>({
      {paragraph("Điều 1") + paragraph("Điều 2"), "Điều 1\n\nĐiều 2"},
      // Word cuts words into runs wherever an editor stopped.
      {"<w:p><w:r><w:t>Ngh</w:t></w:r><w:proofErr/><w:r><w:t>ị quy</w:t></w:r><w:r><w:t "
       "xml:space=\"preserve\">ết </w:t></w:r><w:r><w:t>số</w:t></w:r></w:p>",
       "Nghị quyết số"},
      {"<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/>"
       "<w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>",
       "a\tb\nc"},
      {"<w:p><w:r><w:t>05</w:t><w:noBreakHyphen/><w:t>CT</w:t><w:softHyphen/><w:t>x</w:t></w:r></"
       "w:p>",
       "05-CT\u00adx"},
      {"<w:tbl><w:tr><w:tc>" + paragraph("TỈNH ỦY") + paragraph("Số 5") + "</w:tc><w:tc>" +
           paragraph("ĐẢNG") + "</w:tc></w:tr></w:tbl>",
       "TỈNH ỦY\n\nSố 5\n\nĐẢNG"},
      {"<w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t>thêm</w:t></w:r>"
       "</w:ins><w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom></w:p>",
       "thêm"},
      {"<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t>"
       "</w:r><w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>hiện</w:t></w:r></w:p>",
       "hiện"},
      {"<w:p><w:r><w:t>trước</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>" +
           paragraph("khung") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" +
           paragraph("khung") +
           "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t> sau</w:t></w:r>"
           "</w:p>" +
           paragraph("tiếp"),
       "trước sau\n\nkhung\n\ntiếp"},
      {paragraph("a &amp; &#272;"), "a & Đ"},
      {paragraph(""), "! the document holds no text"},
  }));
  CAPTURE(body);
  CHECK(read(docx_file(body)) == text);
}

TEST_CASE("running heads stand first, feet and notes last, page numbers nowhere") {
  CHECK(read(docx_file(paragraph("thân"),
                       {{"word/header1.xml", part("hdr", paragraph("MẬT"))},
                        {"word/header2.xml", part("hdr", paragraph("MẬT"))},
                        {"word/footer1.xml", part("ftr", paragraph("- 2 -"))},
                        {"word/footer2.xml", part("ftr", paragraph("chân"))},
                        {"word/footnotes.xml", part("footnotes", paragraph("chú thích"))},
                        {"word/comments.xml", part("comments", paragraph("góp ý"))},
                        {"word/media/x.xml", "not XML"}})) == "MẬT\n\nthân\fchân\n\nchú thích");
}

TEST_CASE("packages that are none, damaged, hostile or too large") {
  ZipEntries many(2001, {"word/media/x", ""});
  const std::string whole = docx_file(paragraph(std::string(100'000, 'x') + "y"));
  std::string blanks;
  blanks.resize(9'000'000, ' ');
  const auto [bytes, reason] = GENERATE_COPY(table<std::string, std::string>({
      {"PK\x03\x04 and nothing", "! not a readable ZIP package"},
      {"no package at all", "! not a readable ZIP package"},
      {zip_file({{"xl/workbook.xml", "<x/>"}}), "! not a Word document"},
      {zip_file({{"word/document.xml", "<w:document"}}), "! word/document.xml: damaged XML"},
      {zip_file({{"word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"}}),
       "! word/document.xml: its XML declares a document type"},
      {docx_file(paragraph("x"), many), "! more than 2000 entries"},
      {docx_file(paragraph(blanks + "x") + paragraph(blanks)),
       "! unpacks to more than 200 times its size"},
  }));
  CHECK_THAT(read(bytes), Catch::Matchers::StartsWith(reason));
}

TEST_CASE("names of entries are never paths") {
  CHECK(read(zip_file({{"../../word/document.xml", part("document", paragraph("x"))}})) ==
        "! not a Word document: the package has no word/document.xml");
}

TEST_CASE("a package cut anywhere gives its text or a reason") {
  const std::string whole = docx_file(paragraph("Nghị quyết"));
  for (std::size_t size = 0; size < whole.size(); size += 7)
    CHECK_FALSE(read(whole.substr(0, size)).empty());
}
