// Who issued a document, as its own letterhead and number tell; one body out of many spellings is
// settled over a whole collection elsewhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vankien::analyzers {

// What one document proves about its issuing body. Names are in the usual upper and lower case
// ("Tỉnh ủy Trà Vinh"), at committee level: "Ban Chấp hành Đảng bộ Khối …" and "Ban Thường vụ Đảng
// ủy Khối …" both give "Đảng ủy Khối …".
struct IssuerEvidence {
  std::string code;  // body code of the number: "ĐUK", "TU", "UBND"; empty when the number is
                     // missing or has none
  std::string
      name;  // the fullest form that head, title and signature state; empty when they name no body
  std::string parent;  // the body above it in the letterhead ("Tỉnh ủy Trà Vinh" for "ĐẢNG BỘ TỈNH
                       // TRÀ VINH"); may be empty
  std::string place;  // place of the date line; may be empty
  std::optional<std::string>
      organ;  // "Ban Thường vụ", "Ban Chấp hành", …; which organ of the body signed

  bool operator==(const IssuerEvidence&) const = default;
};

// A body's name as headings, letterheads or running text write it (capitals, marks of Markdown,
// "CÁC CQ VÀ DN", organ before it), brought to committee level; nullopt when it names no body. The
// organ that stood before it is kept.
struct BodyName {
  std::string name;
  std::optional<std::string> organ;
};
std::optional<BodyName> parse_body_name(std::string_view text);

}  // namespace vankien::analyzers
