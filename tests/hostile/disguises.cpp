// Files that are not what their names say, and two things at once.
#include "tests/hostile/hostile_file.h"
#include "tests/hostile/raw_bytes.h"

namespace vankien::tests {
namespace {

using namespace std::string_literals;

std::string small_docx() {
  return raw_docx(word_paragraph("vỏ bọc"));
}

std::string small_pdf() {
  return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages "
         "/Kids "
         "[] /Count 0 >>\nendobj\ntrailer << /Root 1 0 R /Size 3 >>\n%%EOF\n"s;
}

std::string elf() {
  return "\x7f"s + "ELF\2\1\1" + repeat("\0"s, 57) + repeat("\xcc", 5000);
}

}  // namespace

std::vector<HostileFile> hostile_disguises() {
  return {
      hostile("program.pdf", [] { return elf(); }),
      hostile("program.txt", [] { return elf(); }),
      hostile("program.docx", [] { return "MZ\x90"s + repeat("\0\1"s, 3000); }),
      hostile("script.doc", [] { return "#!/bin/sh\nreboot\n"s; }),
      hostile("package.txt", [] { return small_docx(); }),
      hostile("package.pdf", [] { return small_docx(); }),
      hostile("pdf.docx", [] { return small_pdf(); }),
      hostile("pdf.txt", [] { return small_pdf(); }),
      hostile("page.doc", [] { return "<html><body><p>trang</p></body></html>"s; }),
      hostile("page.xls", [] { return "<html><table><tr><td>ô</td></tr></table></html>"s; }),
      hostile("rtf.docx", [] { return "{\\rtf1 a}"s; }),
      hostile("gzip.docx", [] { return "\x1f\x8b\x08"s + repeat("\0"s, 100); }),
      hostile("xz.txt", [] { return "\xfd"s + "7zXZ\0"s + repeat("\1", 100); }),
      hostile("seven-zip.zip", [] { return "7z\xbc\xaf\x27\x1c"s + repeat("\2", 100); }),
      hostile("rar.zip", [] { return "Rar!\x1a\7\1\0"s + repeat("\3", 100); }),
      hostile("tar.zip", [] { return repeat("a", 257) + "ustar" + repeat("\0"s, 600); }),
      hostile("picture.docx", [] { return "\x89PNG\r\n\x1a\n"s + repeat("\4", 100); }),
      hostile("text.png", [] { return "chỉ là chữ\n"s; }),
      hostile("text.docx", [] { return "chỉ là chữ\n"s; }),
      hostile("text.pdf", [] { return "chỉ là chữ\n"s; }),
      hostile("text.xlsx", [] { return "chỉ là chữ\n"s; }),
      hostile("pdf-and-package.pdf", [] { return small_pdf() + small_docx(); }),
      hostile("package-and-pdf.docx", [] { return small_docx() + small_pdf(); }),
      hostile("macro.docm",
              [] {
                return raw_docx(word_paragraph("có mã lệnh"),
                                {{.name = "word/vbaProject.bin", .content = elf()}});
              }),
      hostile("signed.p7m", [] { return "\x30\x82\x05\x00\x06\x09"s + repeat("\x2a", 500); }),
  };
}

}  // namespace vankien::tests
