// Mails: parts within parts, heads without end, attachments that should not be.
#include "tests/hostile/hostile_file.h"
#include "tests/hostile/raw_bytes.h"

namespace vankien::tests {
namespace {

using namespace std::string_literals;

constexpr std::size_t million = 1'000'000;
constexpr const char* head =
    "From: a@lam-giang.example\r\nTo: b@lam-giang.example\r\nSubject: Thu\r\nDate: Mon, 02 Mar "
    "2026 "
    "08:00:00 +0700\r\nMIME-Version: 1.0\r\n";

std::string mail(const std::string& content_type, const std::string& body) {
  return head + ("Content-Type: " + content_type) + "\r\n\r\n" + body;
}

// A mail with one attachment.
std::string with_attachment(const std::string& name, const std::string& encoding,
                            const std::string& content) {
  return mail("multipart/mixed; boundary=b",
              "--b\r\nContent-Type: text/plain\r\n\r\nxem\r\n--b\r\nContent-Type: "
              "application/octet-stream\r\nContent-Disposition: attachment; filename=\"" +
                  name + "\"\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + content +
                  "\r\n--b--\r\n");
}

std::string parts_within_parts(int depth) {
  std::string body;
  std::string ends;
  for (int i = 0; i < depth; ++i) {
    const std::string boundary = "b" + std::to_string(i);
    body +=
        "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
  }
  return head + body + "Content-Type: text/plain\r\n\r\nđáy\r\n" + ends;
}

std::string mails_within_mails(int depth) {
  return head +
         repeat("Content-Type: message/rfc822\r\n\r\nSubject: a\r\n",
                static_cast<std::size_t>(depth)) +
         "Content-Type: text/plain\r\n\r\nđáy\r\n";
}

std::string many_parts(std::size_t count) {
  return mail("multipart/mixed; boundary=b",
              repeat("--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; "
                     "filename=a.txt\r\n\r\na\r\n",
                     count) +
                  "--b--\r\n");
}

// An archive within a mail within an archive within …
std::string in_turns(int depth) {
  std::string bytes = "đáy";
  std::string name = "day.txt";
  for (int i = 0; i < depth; ++i) {
    const bool packed = i % 2 == 0;
    bytes = packed ? raw_zip({{.name = name, .content = bytes}})
                   : with_attachment(name, "binary", bytes);
    name = packed ? "a.zip" : "a.eml";
  }
  return bytes;
}

}  // namespace

std::vector<HostileFile> hostile_mail() {
  return {
      hostile("parts-1000-deep.eml", [] { return parts_within_parts(1000); }),
      hostile("parts-20000-deep.eml", [] { return parts_within_parts(20'000); }),
      hostile("mails-20000-deep.eml", [] { return mails_within_mails(20'000); }),
      slow(hostile("parts-20000.eml", [] { return many_parts(20'000); })),
      slow(hostile("heads.eml",
                   [] { return repeat("X-A: b\r\n", million) + head + "\r\nthư\r\n"; })),
      hostile("head.eml",
              [] { return "Subject: " + repeat("a", 20 * million) + "\r\n" + head + "\r\na"; }),
      hostile("folded.eml",
              [] { return "Subject: a" + repeat("\r\n b", million) + "\r\n" + head + "\r\na"; }),
      hostile("words.eml",
              [] {
                return "Subject: " + repeat("=?utf-8?Q?=E1=BB=AF?= ", 200'000) + "\r\n" + head +
                       "\r\na";
              }),
      hostile("parameters.eml",
              [] {
                std::string name;
                for (int i = 0; i < 100'000; ++i)
                  name += "; name*" + std::to_string(i) + "=a";
                return mail("text/plain" + name, "a");
              }),
      hostile("boundary-missing.eml", [] { return mail("multipart/mixed", "--b\r\n\r\na"); }),
      hostile("boundary-empty.eml",
              [] { return mail("multipart/mixed; boundary=\"\"", "--\r\n\r\na"); }),
      hostile("never-closed.eml",
              [] { return mail("multipart/mixed; boundary=b", "--b\r\n\r\na"); }),
      hostile("charset.eml", [] { return mail("text/plain; charset=x-nobody", "v\xe3n"); }),
      hostile("nul.eml", [] { return mail("text/plain", "a\0b"s); }),
      hostile("date.eml",
              [] { return "Date: Xyz, 99 Foo 99999999999 99:99:99 +9999\r\n"s + head + "\r\na"; }),
      hostile("base64.eml",
              [] { return with_attachment("a.docx", "base64", repeat("%%%=", million)); }),
      hostile("quoted.eml",
              [] { return with_attachment("a.txt", "quoted-printable", repeat("=", million)); }),
      hostile("uuencode.eml",
              [] { return with_attachment("a.txt", "x-uuencode", "begin 644 ../../x\nM"); }),
      hostile("slip.eml", [] { return with_attachment("../../../../etc/cron.d/x", "7bit", "a"); }),
      hostile("name-ill-formed.eml", [] { return with_attachment("\xff\xfe\r.txt", "7bit", "a"); }),
      hostile("name-long.eml", [] { return with_attachment(repeat("n", 100'000), "7bit", "a"); }),
      hostile("bomb.eml",
              [] {
                return with_attachment("a.docx", "binary",
                                       raw_zip({{.name = "word/document.xml",
                                                 .content = repeat(" ", 150 * million)}}));
              }),
      hostile("in-turns-100.eml", [] { return in_turns(100); }),
  };
}

}  // namespace vankien::tests
