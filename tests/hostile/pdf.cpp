// PDF: trees and tables that run in circles, streams that unpack to too much, ruins.
#include "tests/hostile/hostile_file.h"
#include "tests/hostile/raw_bytes.h"

namespace vankien::tests {
namespace {

constexpr std::size_t million = 1'000'000;
constexpr const char* endless = "2147483647";

using Objects = std::vector<std::string>;

std::string stream(const std::string& content, const std::string& entries = "") {
  return "<< " + entries + " /Length " + std::to_string(content.size()) + " >>\nstream\n" +
         content + "\nendstream";
}

std::string packed_stream(const std::string& content, const std::string& entries = "") {
  return stream(zlib_packed(content), entries + " /Filter /FlateDecode");
}

// Objects numbered from 1; the first is the catalog.
std::string pdf_of(const Objects& objects, const std::string& trailer_entries = "") {
  std::string bytes = "%PDF-1.7\n";
  std::string table = "0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    std::string offset = std::to_string(bytes.size());
    table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
    bytes += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string count = std::to_string(objects.size() + 1);
  const std::string start = std::to_string(bytes.size());
  return bytes + "xref\n0 " + count + "\n" + table + "trailer\n<< /Size " + count +
         " /Root 1 0 R " + trailer_entries + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

// One page with these contents and entries; what they refer to begins with object 6.
std::string page_of(const std::string& contents, const std::string& entries = "",
                    const Objects& more = {}) {
  Objects objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " +
                      entries + " /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>",
                  contents, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
  objects.insert(objects.end(), more.begin(), more.end());
  return pdf_of(objects);
}

std::string shown(const std::string& text) {
  return "BT /F 12 Tf 50 700 Td (" + text + ") Tj ET\n";
}

std::string good_pdf() {
  std::string lines;
  for (int i = 0; i < 40; ++i)
    lines += "BT /F 12 Tf 50 " + std::to_string(800 - i * 18) + " Td (Dieu " +
             std::to_string(i * 7919) + ". Ke hoach) Tj ET\n";
  return page_of(packed_stream(lines));
}

std::string many_pages(std::size_t count) {
  std::string kids;
  Objects objects{"<< /Type /Catalog /Pages 2 0 R >>", ""};
  for (std::size_t i = 0; i < count; ++i) {
    kids += std::to_string(i + 3) + " 0 R ";
    objects.emplace_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>");
  }
  objects[1] = "<< /Type /Pages /Count " + std::to_string(count) + " /Kids [" + kids + "] >>";
  return pdf_of(objects);
}

// A tree of pages whose each node holds but the next one.
std::string deep_pages(std::size_t depth) {
  Objects objects{"<< /Type /Catalog /Pages 2 0 R >>"};
  for (std::size_t i = 0; i < depth; ++i)
    objects.push_back("<< /Type /Pages /Count 1 /Kids [" + std::to_string(i + 3) + " 0 R] >>");
  objects.emplace_back("<< /Type /Page /MediaBox [0 0 9 9] >>");
  return pdf_of(objects);
}

std::string picture(const std::string& entries, const std::string& content) {
  return page_of(stream("q 500 0 0 500 0 0 cm /X Do Q"), "",
                 {stream(content, "/Type /XObject /Subtype /Image " + entries)});
}

// Each form draws the next one ten times.
std::string forms_within_forms() {
  Objects forms;
  for (int i = 0; i < 12; ++i)
    forms.push_back(
        stream(repeat("/X Do ", 10),
               "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << "
               "/X " +
                   std::to_string(7 + i) + " 0 R >> >>"));
  forms.push_back(stream(shown("ha"), "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"));
  return page_of(stream("/X Do"), "", forms);
}

// A font whose letter stands for a hundred thousand.
std::string long_letter() {
  const std::string map =
      "begincmap\n1 beginbfchar\n<41> <" + repeat("0041", 100'000) + ">\nendbfchar\nendcmap";
  const std::string page =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << "
      "/F 5 "
      "0 R >> >> >>";
  Objects objects{"<< /Type /Catalog /Pages 2 0 R >>",
                  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  page,
                  packed_stream(shown(repeat("A", 20'000))),
                  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
                  stream(map)};
  return pdf_of(objects);
}

std::vector<HostileFile> circles() {
  return {
      hostile("kids-are-parents.pdf",
              [] {
                return pdf_of({"<< /Type /Catalog /Pages 2 0 R >>",
                               "<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>"});
              }),
      hostile("reference-to-itself.pdf",
              [] {
                return pdf_of({"<< /Type /Catalog /Pages 2 0 R >>", "2 0 R"});
              }),
      hostile("table-before-itself.pdf",
              [] {
                std::string bytes = good_pdf();
                const std::size_t table = bytes.find("xref\n0");
                const std::size_t trailer = bytes.find("trailer\n<<");
                return bytes.insert(trailer + 10, " /Prev " + std::to_string(table));
              }),
      hostile("form-in-itself.pdf",
              [] {
                return page_of(
                    stream("/X Do"), "",
                    {stream("/X Do",
                            "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << "
                            "/XObject << /X 6 0 R >> >>")});
              }),
      hostile("length-of-itself.pdf",
              [] { return page_of("<< /Length 4 0 R >>\nstream\nBT ET\nendstream"); }),
      hostile("objects-in-themselves.pdf",
              [] {
                return page_of(
                    stream("6 0 7 9 <<>>", "/Type /ObjStm /N 2 /First 8 /Extends 4 0 R"));
              }),
      hostile("outline.pdf",
              [] {
                return pdf_of({"<< /Type /Catalog /Pages 2 0 R /Outlines 3 0 R >>",
                               "<< /Type /Pages /Count 0 /Kids [] >>",
                               "<< /First 3 0 R /Last 3 0 R /Next 3 0 R /Count 1 /Title (a) >>"});
              }),
  };
}

std::vector<HostileFile> bombs() {
  return {
      slow(hostile("pages-100000.pdf", [] { return many_pages(100'000); })),
      hostile("pages-9999.pdf", [] { return many_pages(9'999); }),
      hostile("pages-deep.pdf", [] { return deep_pages(20'000); }),
      slow(hostile("unpacked.pdf",
                   [] { return page_of(packed_stream(repeat(" ", 400 * million))); })),
      slow(hostile("packed-twice.pdf",
                   [] {
                     return page_of(stream(zlib_packed(zlib_packed(repeat(" ", 200 * million))),
                                           "/Filter [/FlateDecode /FlateDecode]"));
                   })),
      hostile("filters.pdf",
              [] {
                return page_of(
                    stream("00>", "/Filter [" + repeat("/ASCIIHexDecode ", 20'000) + "]"));
              }),
      slow(hostile("words.pdf",
                   [] { return page_of(packed_stream(repeat(shown("bom"), 2 * million))); })),
      hostile("one-line.pdf",
              [] { return page_of(packed_stream(shown(repeat("a", 20 * million)))); }),
      slow(hostile("forms-within-forms.pdf", forms_within_forms)),
      slow(hostile("long-letter.pdf", long_letter)),
      hostile("arrays.pdf", [] { return pdf_of({repeat("[", million)}); }),
      hostile("dictionaries.pdf", [] { return pdf_of({repeat("<< /A ", million)}); }),
      slow(hostile("operands.pdf",
                   [] { return page_of(packed_stream(repeat("1 ", 20 * million))); })),
      hostile("states.pdf", [] { return page_of(packed_stream(repeat("q ", 5 * million))); }),
  };
}

std::vector<HostileFile> pictures() {
  const std::string gray = "/ColorSpace /DeviceGray /BitsPerComponent 1 ";
  return {
      slow(hostile("dots.pdf",
                   [gray] {
                     return picture("/Width 60000 /Height 60000 " + gray + "/Filter /FlateDecode",
                                    zlib_packed(repeat("\xff", 450 * million / 10)));
                   })),
      hostile("dots-endless.pdf",
              [gray] {
                return picture(
                    "/Width " + std::string(endless) + " /Height " + endless + " " + gray, "x");
              }),
      slow(hostile("jbig2.pdf",
                   [gray] {
                     return picture("/Width 65535 /Height 65535 " + gray + "/Filter /JBIG2Decode",
                                    big_endian(0, 4) + "\x30" + std::string(2, '\0') +
                                        big_endian(19, 4) + big_endian(0xffffffff, 4) +
                                        big_endian(0xffffffff, 4) + repeat("\xff", 40));
                   })),
      hostile("jpx.pdf",
              [] {
                return picture(
                    "/Width 9 /Height 9 /Filter /JPXDecode",
                    "\xff\x4f\xff\x51" + big_endian(47, 2) + big_endian(0, 2) + repeat("\xff", 60));
              }),
      slow(hostile("dct.pdf",
                   [] {
                     return picture(
                         "/Width 65535 /Height 65535 /ColorSpace /DeviceRGB /BitsPerComponent 8 "
                         "/Filter /DCTDecode",
                         "\xff\xd8\xff\xc0" + big_endian(17, 2) + "\x08" + repeat("\xff", 40));
                   })),
      slow(hostile("fax.pdf",
                   [gray] {
                     return picture(
                         "/Width 65535 /Height 65535 " + gray +
                             "/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2000000000 >>",
                         repeat("\x5a", 5000));
                   })),
  };
}

std::vector<HostileFile> lies() {
  return {
      hostile("only-a-head.pdf", [] { return std::string("%PDF-1.7\n"); }),
      hostile("head-far-down.pdf", [] { return repeat("\n", 1000) + good_pdf(); }),
      hostile("start-beyond.pdf",
              [] { return std::string("%PDF-1.4\nstartxref\n99999999999999999999\n%%EOF"); }),
      hostile("table-of-billions.pdf",
              [] {
                return std::string(
                    "%PDF-1.4\nxref\n0 2000000000\n0000000000 65535 f \ntrailer << /Size "
                    "2000000000 /Root 1 0 R >>\nstartxref\n9\n%%EOF");
              }),
      hostile("length.pdf",
              [] { return page_of("<< /Length 999999999999 >>\nstream\nBT ET\nendstream"); }),
      hostile("count.pdf",
              [] {
                return pdf_of({"<< /Type /Catalog /Pages 2 0 R >>",
                               "<< /Type /Pages /Kids [] /Count " + std::string(endless) + " >>"});
              }),
      hostile("count-negative.pdf",
              [] {
                return pdf_of(
                    {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count -5 >>"});
              }),
      hostile("no-pages.pdf", [] { return pdf_of({"<< /Type /Catalog >>"}); }),
      hostile(
          "huge-sheet.pdf",
          [] { return page_of(stream(shown("to")), "/MediaBox [0 0 1e9 1e9] /UserUnit 75000"); }),
      hostile("no-sheet.pdf", [] { return page_of(stream(shown("nho")), "/MediaBox [0 0 0 0]"); }),
      hostile("encrypted.pdf",
              [] {
                return pdf_of(
                    {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"},
                    "/Encrypt << /Filter /Standard /V 4 /R 4 /Length 128 /P -44 /O (" +
                        repeat("o", 32) + ") /U (" + repeat("u", 32) + ") >> /ID [(a) (b)]");
              }),
      hostile(
          "encrypted-by-nobody.pdf",
          [] { return pdf_of({"<< /Type /Catalog >>"}, "/Encrypt << /Filter /Nobody /V 99 >>"); }),
      hostile("actions.pdf",
              [] {
                return pdf_of(
                    {"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (/bin/sh) >> "
                     "/AA << /WC << /S /JavaScript /JS (app.alert\\(1\\)) >> >> >>",
                     "<< /Type /Pages /Kids [] /Count 0 >>"});
              }),
  };
}

}  // namespace

std::vector<HostileFile> hostile_pdf() {
  std::vector<HostileFile> files = circles();
  append(files, bombs());
  append(files, pictures());
  append(files, lies());
  append(files, ruins_of("good", ".pdf", good_pdf(), 6));
  return files;
}

}  // namespace vankien::tests
