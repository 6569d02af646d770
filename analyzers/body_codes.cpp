#include "analyzers/body_codes.h"

#include <algorithm>
#include <array>

#include "analyzers/office_tables.h"

namespace vankien::analyzers {

namespace {

struct CodeName {
  std::string_view code;
  std::string_view name;
};

constexpr std::array national = {
    CodeName{"CP", "Chính phủ"},
    CodeName{"TTg", "Thủ tướng Chính phủ"},
    CodeName{"QH", "Quốc hội"},
    CodeName{"UBTVQH", "Ủy ban Thường vụ Quốc hội"},
    CodeName{"CTN", "Chủ tịch nước"},
    CodeName{"VPCP", "Văn phòng Chính phủ"},
    CodeName{"VPQH", "Văn phòng Quốc hội"},
    CodeName{"HĐTP", "Hội đồng Thẩm phán Tòa án nhân dân tối cao"},
    CodeName{"TANDTC", "Tòa án nhân dân tối cao"},
    CodeName{"VKSNDTC", "Viện kiểm sát nhân dân tối cao"},
    CodeName{"KTNN", "Kiểm toán nhà nước"},
    CodeName{"TTCP", "Thanh tra Chính phủ"},
    CodeName{"NHNN", "Ngân hàng Nhà nước Việt Nam"},
    CodeName{"BCA", "Bộ Công an"},
    CodeName{"BQP", "Bộ Quốc phòng"},
    CodeName{"BNG", "Bộ Ngoại giao"},
    CodeName{"BNV", "Bộ Nội vụ"},
    CodeName{"BTP", "Bộ Tư pháp"},
    CodeName{"BYT", "Bộ Y tế"},
    CodeName{"BCT", "Bộ Công Thương"},
    CodeName{"BXD", "Bộ Xây dựng"},
    CodeName{"BGDĐT", "Bộ Giáo dục và Đào tạo"},
    CodeName{"BKHCN", "Bộ Khoa học và Công nghệ"},
    CodeName{"BKHĐT", "Bộ Kế hoạch và Đầu tư"},
    CodeName{"BGTVT", "Bộ Giao thông vận tải"},
    CodeName{"BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn"},
    CodeName{"BNNMT", "Bộ Nông nghiệp và Môi trường"},
    CodeName{"BTNMT", "Bộ Tài nguyên và Môi trường"},
    CodeName{"BTTTT", "Bộ Thông tin và Truyền thông"},
    CodeName{"BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"},
    CodeName{"BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội"},
    CodeName{"BDTTG", "Bộ Dân tộc và Tôn giáo"},
    CodeName{"VPTW", "Văn phòng Trung ương Đảng"},
};

constexpr std::array kinds = {
    CodeName{"TW", "Trung ương Đảng"},
    CodeName{"TU", "Tỉnh ủy"},
    CodeName{"HU", "Huyện ủy"},
    CodeName{"QU", "Quận ủy"},
    CodeName{"TXU", "Thị ủy"},
    CodeName{"ThU", "Thành ủy"},
    CodeName{"ĐU", "Đảng ủy"},
    CodeName{"ĐUK", "Đảng ủy Khối"},
    CodeName{"ĐUCA", "Đảng ủy Công an"},
    CodeName{"CB", "Chi bộ"},
    CodeName{"UBND", "Ủy ban nhân dân"},
    CodeName{"HĐND", "Hội đồng nhân dân"},
    CodeName{"UBKT", "Ủy ban Kiểm tra"},
    CodeName{"BTC", "Ban Tổ chức"},
    CodeName{"BTG", "Ban Tuyên giáo"},
    CodeName{"BDV", "Ban Dân vận"},
    CodeName{"BTGDV", "Ban Tuyên giáo và Dân vận"},
    CodeName{"BNC", "Ban Nội chính"},
    CodeName{"BCĐ", "Ban Chỉ đạo"},
    CodeName{"BCSĐ", "Ban cán sự đảng"},
    CodeName{"VP", "Văn phòng"},
};

// Committees whose advisory bodies carry the committee's code behind their own: BTCTU, VPĐUK,
// UBKTTW.
constexpr std::array served = {
    CodeName{"TW", "Trung ương"}, CodeName{"TU", "Tỉnh ủy"},       CodeName{"HU", "Huyện ủy"},
    CodeName{"QU", "Quận ủy"},    CodeName{"ĐUK", "Đảng ủy Khối"}, CodeName{"ĐU", "Đảng ủy"},
};

template <std::size_t size>
const CodeName* find(const std::array<CodeName, size>& table, std::string_view code) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [code](const CodeName& each) { return each.code == code; });
  return found == table.end() ? nullptr : &*found;
}

const OfficeTables::Code* find_added(std::string_view code) {
  const auto& table = office_tables().codes;
  const auto found =
      std::find_if(table.begin(), table.end(),
                   [code](const OfficeTables::Code& each) { return each.code == code; });
  return found == table.end() ? nullptr : &*found;
}

std::optional<std::string> advisory_body(std::string_view code) {
  for (const CodeName& committee : served) {
    if (!code.ends_with(committee.code))
      continue;
    const CodeName* body = find(kinds, code.substr(0, code.size() - committee.code.size()));
    if (body != nullptr)
      return std::string(body->name) + " " + std::string(committee.name);
  }
  return std::nullopt;
}

}  // namespace

std::string_view leading_code(std::string_view code) {
  code = code.substr(0, code.find('-'));
  while (code.size() > 2 && code.back() >= '0' && code.back() <= '9')
    code.remove_suffix(1);
  return code;
}

std::optional<std::string> national_body(std::string_view code) {
  const CodeName* found = find(national, leading_code(code));
  return found == nullptr ? std::nullopt : std::optional(std::string(found->name));
}

std::optional<std::string> generic_body(std::string_view code) {
  const std::string_view leading = leading_code(code);
  for (const std::string_view written : {code, leading})
    if (const OfficeTables::Code* added = find_added(written))
      return added->name;
  if (const CodeName* kind = find(kinds, leading))
    return std::string(kind->name);
  return advisory_body(leading);
}

}  // namespace vankien::analyzers
