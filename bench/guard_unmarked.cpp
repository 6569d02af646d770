#include <string>
#include <vector>

#include "analyzers/unicode.h"
#include "bench/guard_marked.h"
#include "bench/guard_pages.h"
#include "bench/question_faults.h"
#include "bench/written_forms.h"

namespace vankien::bench {
namespace {

using analyzers::LegacyEncoding;
using Texts = std::vector<std::string_view>;

const Texts secrecy_titles{
    "QUY ĐỊNH\nvề bảo vệ bí mật nhà nước trong các cơ quan đảng\n",
    "QUY CHẾ BẢO\nVỆ BÍ MẬT\nNHÀ NƯỚC\n",
    "QUY CHẾ\nBẢO MẬT\n",
    "QUY CHẾ BẢO\nMẬT\nTHÔNG TIN\n",
    "KẾ HOẠCH\nkiểm tra công tác bảo vệ bí\nmật nhà nước năm 2024\n",
    "QUYẾT ĐỊNH\nban hành Danh mục bí mật nhà nước độ Tối mật và độ Mật\n",
    "DANH MỤC\nBÍ MẬT NHÀ NƯỚC ĐỘ\nTỐI MẬT\n",
    "HƯỚNG DẪN\nxác định độ mật, đóng dấu chỉ mức độ mật và thu hồi tài liệu\n",
    "# Quy định về quản lý tài liệu mật\n",
    "BÁO CÁO\nTổng kết thi hành Luật Bảo vệ bí mật nhà nước\n",
    "THÔNG BÁO\nVỀ VIỆC GIẢI MẬT TÀI LIỆU LƯU TRỮ\n"};

const Texts secrecy_bodies{
    "Bí mật nhà nước được phân loại thành ba độ mật:\n- Tuyệt mật;\n- Tối mật;\n- Mật.\n",
    "I. PHÂN LOẠI\n\n1. Tuyệt mật\n\nTin về phòng thủ.\n\n2. Tối mật\n\nTin về cơ yếu.\n\n3. "
    "Mật\n\nTin "
    "khác.\n",
    "| STT | Loại tài liệu | Tuyệt mật | Tối mật | Mật |\n|---|---|---|---|---|\n| 1 | Kế hoạch | "
    "x | "
    "| |\n",
    "## Tuyệt mật\n\nTin mà nếu lộ thì gây nguy hại đặc biệt.\n\n## Tối mật\n\nTin nguy hại rất "
    "lớn.\n\n## Mật\n\nTin nguy hại lớn.\n",
    "TUYỆT MẬT\n\nBí mật nhà nước độ này gồm tin về phòng thủ.\n\nTỐI MẬT\n\nGồm tin về cơ "
    "yếu.\n\nMẬT\n\nGồm tin còn lại.\n",
    "Độ mật: Tuyệt mật, Tối mật, Mật do người ký quyết định.\nDấu \"MẬT\" đóng ở góc trái, dưới số "
    "và ký hiệu văn bản.\n",
    "STT\tTên tài liệu\tĐộ mật\n1\tKế hoạch A\tTối mật\n2\tBáo cáo B\tMật\n3\tĐề án C\tThường\n",
    "Người giao tài liệu phải ghi \"XEM XONG TRẢ LẠI\" khi cần thu hồi; tài liệu không phổ biến "
    "thì "
    "ghi \"KHÔNG PHỔ BIẾN\".\n",
    "a) Tuyệt mật: bảo vệ 30 năm;\nb) Tối mật: bảo vệ 20 năm;\nc) Mật: bảo vệ 10 năm.\n",
    "Điều 1. Phạm vi\n\nĐiều 2. Độ mật\n\n(1) Tuyệt mật\n(2) Tối mật\n(3) Mật\n"};

const Texts other_titles{"QUYẾT ĐỊNH\nVỀ VIỆC THU HỒI ĐẤT\n",
                         "QUYẾT ĐỊNH\nVề việc\nTHU HỒI\nđất của hộ ông Lò Văn Mẫn\n",
                         "THÔNG BÁO\nTHU HỒI ĐẤT ĐỂ XÂY DỰNG TRƯỜNG HỌC\n",
                         "KẾ HOẠCH\nTHU HỒI TÀI SẢN BỊ CHIẾM ĐOẠT\n",
                         "TỜ TRÌNH\nVỀ VIỆC GIẢI PHÓNG\nMẶT BẰNG KHU DÂN CƯ\n",
                         "BÁO CÁO\nkết quả hiệp thương của Ủy ban Mặt trận Tổ quốc\n",
                         "KẾ HOẠCH\nphát triển nghề nuôi ong lấy mật ở Hạ Lâm\n",
                         "BÁO CÁO\nVỀ MẬT ĐỘ DÂN SỐ\n"};

const Texts subjects{"V/v thu hồi đất", "V/v bảo vệ bí mật nhà nước", "V/v tổ chức Tết trồng cây",
                     "V/v giải phóng mặt bằng", "V/v bàn giao mặt bằng\nvà thu hồi công nợ"};

const Texts stamps{"Nơi nhận:\n- Như trên,\n- Lưu VT (mật).",
                   "LƯU HÀNH NỘI BỘ",
                   "ĐÃ KÝ",
                   "Người ký: Nguyễn Văn Mật",
                   "Trang 1/3",
                   "SAO Y BẢN CHÍNH"};
const Texts lines_above{"LƯU HÀNH NỘI BỘ", "HỎA TỐC",     "KHẨN",
                        "DỰ THẢO",         "THƯỢNG KHẨN", "DỰ THẢO LẦN 2"};

const Texts secrecy_names{"quy-che-bao-mat.docx",    "Danh mục bí mật nhà nước.pdf",
                          "QD ve tai lieu mat.docx", "BAO VE BI MAT NHA NUOC.docx",
                          "giai-mat-tai-lieu.txt",   "12-QC-TU bao ve bi mat.docx"};
const Texts other_names{"45-QD-UBND thu hoi dat.docx", "MẶT TRẬN TỔ QUỐC.docx",
                        "mat_tran_ha_lam.docx",        "Giải phóng mặt bằng.docx",
                        "mat-do-dan-so.txt",           "BC nuôi ong mật.docx"};

std::string text(std::string_view view) {
  return std::string(view);
}

std::string form_of(const std::string& page, Chance& chance) {
  switch (chance.below(10)) {
    case 0:
      return unmarked(page);
    case 1:
      return decomposed(page);
    case 2:
      return in_encoding(page, LegacyEncoding::tcvn3);
    case 3:
      return in_encoding(page, LegacyEncoding::vni);
    case 4:
      return with_tone_faults(page, static_cast<unsigned>(chance.below(1000)));
    default:
      return page;
  }
}

}  // namespace

PageFile unmarked_page(bool about_secrecy, Chance& chance) {
  PageParts parts;
  if (chance.one_in(6))
    parts.above = text(chance.pick(lines_above));
  if (chance.one_in(4))
    parts.left_below = text(chance.pick(subjects));
  if (chance.one_in(5))
    parts.stamp = text(chance.pick(stamps));
  if (chance.one_in(6))
    parts.next_head = "KẾ HOẠCH TU BỔ ĐÊ";
  if (about_secrecy) {
    parts.title = text(chance.pick(secrecy_titles));
    parts.body = paragraphs(chance) + text(chance.pick(secrecy_bodies)) + paragraphs(chance);
    if (chance.one_in(2))
      parts.body = text(chance.pick(secrecy_bodies));
  } else if (chance.one_in(4)) {
    parts.title = text(chance.pick(other_titles));
  }
  std::string name = ordinary_file_name(chance);
  if (chance.one_in(3))
    name = text(about_secrecy ? chance.pick(secrecy_names) : chance.pick(other_names));
  return {form_of(first_page(parts, chance), chance), name};
}

}  // namespace vankien::bench
