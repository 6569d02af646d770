// Text, Markdown and HTML: sizes, ruined encodings, nesting without end.
#include <array>

#include "tests/hostile/hostile_file.h"
#include "tests/hostile/raw_bytes.h"
#include "tests/seeded_random.h"

namespace vankien::tests {
namespace {

using namespace std::string_literals;

constexpr std::size_t million = 1'000'000;

std::string noise(std::size_t size) {
  SeededRandom random(1, "noise");
  std::string bytes;
  for (std::size_t i = 0; i < size; ++i)
    bytes += static_cast<char>(random.below(256));
  return bytes;
}

std::string distinct_words(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i)
    text += "w" + std::to_string(i) + " ";
  return text;
}

std::vector<HostileFile> plain_texts() {
  return {
      hostile("0-bytes.txt", [] { return ""s; }),
      hostile("1-byte.txt", [] { return "a"s; }),
      hostile("nul.txt", [] { return std::string(million, '\0'); }),
      hostile("nul-inside.txt", [] { return "Văn\0bản\n"s; }),
      hostile("noise.txt", [] { return noise(3 * million); }),
      hostile("only-a-mark.txt", [] { return "\xef\xbb\xbf"s; }),
      hostile("utf16-odd.txt", [] { return "\xff\xfe"s + "a\0b\0c"s; }),
      hostile("utf16-half-pair.txt", [] { return "\xff\xfe"s + "\x00\xd8"s + "a\0"s; }),
      hostile("ill-formed.txt",
              [] { return repeat("\xc3\x28\xf5\x80\xed\xa0\x80 chữ\n", 10'000); }),
      hostile("overlong.txt", [] { return "\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf"s; }),
      slow(hostile("one-word.txt", [] { return repeat("ữ", 20 * million); })),
      slow(hostile("one-line.txt", [] { return repeat("văn bản ", 6 * million); })),
      slow(hostile("words.txt", [] { return distinct_words(1'500'000); })),
      slow(hostile("lines.txt", [] { return repeat("\n", 60 * million); })),
      slow(hostile("marks.txt", [] { return "a" + repeat("\xcc\x81", million); })),
      hostile("bidi.txt", [] { return repeat("\u202e\u2066\u200b Điều 1.", 50'000); }),
      hostile("forms.txt", [] { return repeat("\f", million); }),
      slow(hostile("numbers.txt", [] { return repeat("05-CT/TW ", 2 * million); })),
      slow(hostile("articles.txt", [] { return repeat("Điều 1. Phạm vi\n", 500'000); })),
      hostile("brackets.txt", [] { return repeat("(", 3 * million); }),
      hostile("dashes.txt", [] { return repeat("-", 3 * million); }),
      hostile("letterhead.txt", [] { return repeat("TỈNH ỦY\nSố 1-", 200'000); }),
      slow(hostile("citations.txt",
                   [] {
                     return repeat("Căn cứ Nghị quyết số 25-NQ/TU, ngày 01/01/2020 của Tỉnh ủy; ",
                                   100'000);
                   })),
      hostile("quotes.md", [] { return repeat(">", 2 * million) + " a"; }),
      hostile("list.md",
              [] {
                std::string list;
                for (std::size_t depth = 0; depth < 2000; ++depth)
                  list += std::string(depth, ' ') + "- a\n";
                return list;
              }),
      hostile("row.md", [] { return repeat("|", 3 * million); }),
      hostile("stars.md", [] { return repeat("*", 3 * million); }),
      hostile("heads.md", [] { return repeat("# ", 2 * million); }),
  };
}

std::vector<HostileFile> pages() {
  return {
      hostile("deep.html", [] { return "<html>" + repeat("<div>", 500'000) + "a"; }),
      hostile("tables.html", [] { return "<html>" + repeat("<table><tr><td>", 50'000) + "a"; }),
      hostile("formats.html", [] { return "<html>" + repeat("<b><i><a>", 100'000) + "a"; }),
      hostile("misnested.html", [] { return "<html>" + repeat("<p><b></p>", 100'000) + "a"; }),
      hostile("script.html", [] { return "<html><script>" + repeat("x", 5 * million); }),
      hostile("comment.html", [] { return "<html><!--" + repeat("-", 5 * million); }),
      hostile("attribute.html",
              [] { return "<html><p a=\"" + repeat("x", 20 * million) + "\">a"; }),
      slow(hostile("attributes.html",
                   [] {
                     std::string attributes;
                     for (int i = 0; i < 100'000; ++i)
                       attributes += " a" + std::to_string(i);
                     return "<html><p" + attributes + ">a";
                   })),
      hostile("entities.html", [] { return "<html>" + repeat("&amp;&#x1F;&#99999999;", 500'000); }),
      hostile("utf7.html", [] { return "<html><meta charset=utf-7>+ADw-script+AD4-"s; }),
      hostile("charset.html", [] { return "<html><meta charset=x-nobody>văn"s; }),
      hostile("nul.html", [] { return "<ht\0ml><p>a\0b</p>"s; }),
      hostile("refresh.html",
              [] {
                return "<html><meta http-equiv=refresh content='0;file:///etc/passwd'><iframe "
                       "src='file:///etc/passwd'></iframe><p>a"s;
              }),
      hostile("columns.html",
              [] { return "<html><table><tr><td colspan=999999999 rowspan=999999999>a</table>"s; }),
  };
}

}  // namespace

std::vector<HostileFile> hostile_texts() {
  std::vector<HostileFile> files = plain_texts();
  append(files, pages());
  return files;
}

}  // namespace vankien::tests
