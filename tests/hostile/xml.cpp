// XML inside packages: entities, nesting, sizes, encodings.
#include "tests/hostile/hostile_file.h"
#include "tests/hostile/raw_bytes.h"

namespace vankien::tests {
namespace {

using namespace std::string_literals;

constexpr std::size_t million = 1'000'000;

std::string docx_of(const std::string& part) {
  // Bytes that do not pack, so that the ratio is no reason.
  std::string noise;
  for (std::uint64_t i = 1; noise.size() < million / 2; ++i)
    noise += little_endian(i * 2'654'435'761, 4);
  return raw_zip({{.name = "word/document.xml", .content = part},
                  {.name = "noise", .content = noise, .packed = false}});
}

std::string billion_laughs() {
  std::string type = "<!DOCTYPE w [<!ENTITY a0 \"ha\">";
  for (int i = 1; i < 12; ++i)
    type += "<!ENTITY a" + std::to_string(i) + " \"" +
            repeat("&a" + std::to_string(i - 1) + ";", 10) + "\">";
  return type + "]><w>&a11;</w>";
}

std::string quadratic_entity() {
  return "<!DOCTYPE w [<!ENTITY a \"" + repeat("a", 50'000) + "\">]><w>" + repeat("&a;", 50'000) +
         "</w>";
}

std::string with_entity(const std::string& entity) {
  return "<?xml version=\"1.0\"?><!DOCTYPE w [" + entity + "]><w><p>&x;</p></w>";
}

std::string with_many_attributes() {
  std::string attributes;
  for (int i = 0; i < 300'000; ++i)
    attributes += " a" + std::to_string(i) + "=\"1\"";
  return word_part("<w:p" + attributes + "/>");
}

std::string with_many_name_spaces() {
  std::string open;
  for (int i = 0; i < 100'000; ++i)
    open += "<n xmlns:n" + std::to_string(i) + "=\"urn:" + std::to_string(i) + "\"/>";
  return word_part(open);
}

HostileFile part(const std::string& name, std::function<std::string()> content) {
  return hostile(name + ".docx", [content = std::move(content)] { return docx_of(content()); });
}

std::vector<HostileFile> entities() {
  return {
      part("billion-laughs", billion_laughs),
      part("quadratic-entity", quadratic_entity),
      part("recursive-entity", [] { return with_entity("<!ENTITY x \"&x;\">"); }),
      part("xxe-file", [] { return with_entity("<!ENTITY x SYSTEM \"file:///etc/passwd\">"); }),
      part("xxe-http", [] { return with_entity("<!ENTITY x SYSTEM \"http://127.0.0.1:9/\">"); }),
      part("xxe-device", [] { return with_entity("<!ENTITY x SYSTEM \"file:///dev/zero\">"); }),
      part("xxe-parameter",
           [] { return with_entity("<!ENTITY % p SYSTEM \"http://127.0.0.1:9/\">%p;"); }),
      part("external-subset", [] { return "<!DOCTYPE w SYSTEM \"file:///dev/random\"><w/>"s; }),
      part("include",
           [] {
             return "<w xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include "
                    "href=\"file:///etc/passwd\" parse=\"text\"/></w>"s;
           }),
  };
}

std::vector<HostileFile> sizes() {
  return {
      part("deep", [] { return word_part(repeat("<w:p>", 100'000)); }),
      part("deep-closed",
           [] { return word_part(repeat("<w:p>", 100'000) + "x" + repeat("</w:p>", 100'000)); }),
      part("deep-250",
           [] {
             return word_part(repeat("<w:tbl><w:tr><w:tc>", 80) + word_paragraph("sâu") +
                              repeat("</w:tc></w:tr></w:tbl>", 80));
           }),
      part("large-attribute",
           [] { return word_part("<w:p w:x=\"" + repeat("a", 30 * million) + "\"/>"); }),
      slow(part("many-attributes", with_many_attributes)),
      part("many-name-spaces", with_many_name_spaces),
      part("large-name", [] { return word_part("<w:" + repeat("n", 20 * million) + "/>"); }),
      part("large-text", [] { return word_part(word_paragraph(repeat("chữ ", 12 * million))); }),
      part("large-comment", [] { return word_part("<!--" + repeat("c", 40 * million) + "-->"); }),
      slow(part("many-paragraphs",
                [] { return word_part(repeat(word_paragraph("a"), 2 * million)); })),
      part("many-empty", [] { return word_part(repeat("<w:p/>", 10 * million)); }),
      part("many-instructions", [] { return word_part(repeat("<?x y?>", 3 * million)); }),
  };
}

std::vector<HostileFile> encodings() {
  return {
      part("bad-utf8", [] { return word_part(word_paragraph("\xc3\x28\xff")); }),
      part("nul", [] { return word_part(word_paragraph("a\0b"s)); }),
      part("utf16-told", [] { return "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w>utf-8</w>"s; }),
      part("utf7-told",
           [] { return "<?xml version=\"1.0\" encoding=\"UTF-7\"?><w>+ADw-p+AD4-</w>"s; }),
      part("unknown-encoding", [] { return "<?xml version=\"1.0\" encoding=\"x-y\"?><w/>"s; }),
      part("utf32", [] { return "\xff\xfe\0\0<\0\0\0"s; }),
      part("surrogate", [] { return word_part(word_paragraph("&#xD800;&#x110000;&#0;")); }),
      part("unclosed", [] { return "<w:document><w:body>"s + word_paragraph("hở"); }),
      part("crossed", [] { return word_part("<w:p><w:r></w:p></w:r>"); }),
      part("only-declaration", [] { return "<?xml version=\"1.0\"?>"s; }),
      part("empty-part", [] { return ""s; }),
  };
}

}  // namespace

std::vector<HostileFile> hostile_xml() {
  std::vector<HostileFile> files = entities();
  append(files, sizes());
  append(files, encodings());
  return files;
}

}  // namespace vankien::tests
