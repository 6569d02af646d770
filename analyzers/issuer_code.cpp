#include "analyzers/issuer_code.h"

#include <algorithm>
#include <array>

#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

namespace {

struct BodyCode {
  std::string_view words;  // folded; the body's name begins with them
  std::string_view code;
};

constexpr std::array body_codes = {
    BodyCode{"bo chinh tri", "TW"},
    BodyCode{"ban bi thu", "TW"},
    BodyCode{"ban chap hanh trung uong", "TW"},
    BodyCode{"trung uong", "TW"},
    BodyCode{"ban thuong vu tinh uy", "TU"},
    BodyCode{"ban chap hanh dang bo tinh", "TU"},
    BodyCode{"tinh uy", "TU"},
    BodyCode{"ban to chuc trung uong", "BTCTW"},
    BodyCode{"ban to chuc tinh uy", "BTCTU"},
    BodyCode{"uy ban kiem tra trung uong", "UBKTTW"},
    BodyCode{"ubkt trung uong", "UBKTTW"},
    BodyCode{"uy ban kiem tra tinh uy", "UBKTTU"},
    BodyCode{"ubkt tinh uy", "UBKTTU"},
    BodyCode{"van phong trung uong", "VPTW"},
    BodyCode{"van phong tinh uy", "VPTU"},
};

bool is_code_of_known_body(std::string_view code) {
  return std::any_of(body_codes.begin(), body_codes.end(),
                     [code](const BodyCode& entry) { return entry.code == code; });
}

}  // namespace

std::string_view code_of_body(std::string_view body) {
  for (const BodyCode& entry : body_codes) {
    if (TextCursor(body, 0).take_words(entry.words))
      return entry.code;
  }
  return {};
}

bool may_be_issued_by(const DocumentNumber& number, std::string_view issuer) {
  const std::string_view code = code_of_body(issuer);
  return code.empty() ? !is_code_of_known_body(number.body_code()) : number.body_code() == code;
}

}  // namespace vankien::analyzers
