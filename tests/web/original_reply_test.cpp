// How originals are named and typed on their way out.
#include "web/original_reply.h"

#include <algorithm>

#include "tests/catch.h"
#include "web/original_types.h"

namespace {

using vankien::web::content_disposition;
using vankien::web::original_type;
using vankien::web::read_purpose;

TEST_CASE("the file name in the header is harmless and right") {
  const auto [name, plain, header] = GENERATE(table<std::string, std::string, std::string>({
      {"106.docx", "106.docx", "attachment; filename=\"106.docx\"; filename*=UTF-8''106.docx"},
      {"kế hoạch.txt", "ke hoach.txt",
       "attachment; filename=\"ke_hoach.txt\"; "
       "filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch.txt"},
      {"a\"b\r\nSet-Cookie: x", "a\"b\r\nSet-Cookie: x",
       "attachment; filename=\"a_b_Set-Cookie_x\"; "
       "filename*=UTF-8''a%22b%0D%0ASet-Cookie%3A%20x"},
  }));
  CAPTURE(name);
  CHECK(content_disposition("attachment", name, plain) == header);
  CHECK(header.find_first_of("\r\n") == std::string::npos);
}

TEST_CASE("only a PDF can be looked at in place") {
  const auto header = [](const char* media_type, const char* target, const char* name) {
    const auto reply = vankien::web::original_reply({__FILE__, media_type, "12.pdf", "12.pdf"},
                                                    *read_purpose(vankien::web::Target(target)));
    REQUIRE(reply);
    const auto found = std::find_if(reply->headers.begin(), reply->headers.end(),
                                    [&](const auto& each) { return each.first == name; });
    return found->second;
  };
  const auto disposition = [&](const char* media_type, const char* target) {
    return header(media_type, target, "Content-Disposition").substr(0, 6);
  };
  CHECK(disposition("application/pdf", "/f?view=1") == "inline");
  CHECK_FALSE(read_purpose(vankien::web::Target("/f?view=abc")));
  CHECK(disposition("application/pdf", "/f") == "attach");
  CHECK(disposition("text/html", "/f?view=1") == "attach");
  CHECK(header("text/html", "/f?view=1", "Content-Security-Policy") ==
        "default-src 'none'; sandbox");
}

TEST_CASE("only known media types are sent as such") {
  CHECK(original_type("application/pdf").media_type == "application/pdf");
  CHECK(original_type("image/svg+xml").media_type == "application/octet-stream");
  CHECK(original_type("text/html; x").media_type == "application/octet-stream");
  CHECK(original_type("").media_type == "application/octet-stream");
}

}  // namespace
