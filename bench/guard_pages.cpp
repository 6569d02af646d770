#include "bench/guard_pages.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "analyzers/unicode.h"

namespace vankien::bench {
namespace {

using Texts = std::vector<std::string_view>;

const Texts subjects{"Đảng ủy các xã",        "Ban Thường vụ Tỉnh ủy", "Các chi bộ trực thuộc",
                     "Ủy ban nhân dân huyện", "Văn phòng Huyện ủy",    "Mặt trận Tổ quốc các cấp",
                     "Sở Nông nghiệp",        "Hội Nông dân tỉnh"};
const Texts verbs{"tổ chức quán triệt", "tập trung chỉ đạo", "rà soát, bổ sung",
                  "kiểm tra, giám sát", "báo cáo kết quả",   "hướng dẫn thực hiện",
                  "phối hợp triển khai"};
const Texts objects{"việc tu bổ đê sông Lam",          "công tác phát triển đảng viên mới",
                    "phong trào trồng cây đầu xuân",   "việc học tập và làm theo lời Bác",
                    "kế hoạch phòng, chống thiên tai", "công tác tiếp công dân định kỳ",
                    "việc chuyển đổi số ở cơ sở",      "nếp sống văn minh ở khu dân cư"};
const Texts ends{"trong quý II.",
                 "theo kế hoạch đề ra.",
                 "trước ngày 15 hằng tháng.",
                 "ở tất cả các xã, phường.",
                 "với tinh thần trách nhiệm cao.",
                 "đến hết năm 2025."};
const Texts types{"KẾ HOẠCH",  "BÁO CÁO",  "THÔNG BÁO", "CHỈ THỊ",      "NGHỊ QUYẾT", "QUYẾT ĐỊNH",
                  "HƯỚNG DẪN", "TỜ TRÌNH", "KẾT LUẬN",  "CHƯƠNG TRÌNH", "ĐỀ ÁN",      "PHƯƠNG ÁN"};
const Texts codes{"KH", "BC", "TB", "CT", "NQ", "QĐ", "HD", "TTr", "KL", "CTr"};
const Texts party_bodies{"TỈNH ỦY LAM GIANG",   "HUYỆN ỦY HẠ LÂM",   "THÀNH ỦY TÂN LÂM",
                         "ĐẢNG ỦY XÃ PHÚ ĐÊ",   "HUYỆN ỦY SƠN KIỀU", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN",
                         "BAN TỔ CHỨC TỈNH ỦY", "VĂN PHÒNG TỈNH ỦY", "ỦY BAN KIỂM TRA HUYỆN ỦY",
                         "ĐẢNG ỦY CÔNG AN TỈNH"};
const Texts state_bodies{
    "ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG", "UBND HUYỆN HẠ LÂM", "SỞ NỘI VỤ",
    "CÔNG AN TỈNH LAM GIANG",          "SỞ TÀI CHÍNH",      "BỘ CHỈ HUY QUÂN SỰ TỈNH"};
const Texts front_bodies{"ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH LAM GIANG",
                         "UBMTTQ VIỆT NAM HUYỆN HẠ LÂM\nBAN THƯỜNG TRỰC",
                         "ỦY BAN\nMẶT TRẬN TỔ QUỐC VIỆT NAM\nXÃ PHÚ ĐÊ",
                         "M Ặ T  T R Ậ N  T Ổ  Q U Ố C\nHUYỆN HẠ LÂM"};
const Texts places{"Lam Giang", "Hạ Lâm", "Tân Lâm", "Phú Đê", "Sơn Kiều"};

// What the letterhead says.
struct Heading {
  std::string left;   // lines of the body
  std::string right;  // the party's or the state's lines
  std::string number;
  std::string date;
};

std::string text(std::string_view view) {
  return std::string(view);
}

Heading heading(Chance& chance) {
  const bool party = !chance.one_in(3);
  const std::string sequence = std::to_string(1 + chance.below(400));
  const std::string type = text(chance.pick(codes));
  Heading made;
  made.left = text(party ? chance.pick(party_bodies) : chance.pick(state_bodies));
  if (chance.one_in(12))
    made.left = text(chance.pick(front_bodies));
  if (party && chance.one_in(2))
    made.left += "\n*";
  made.right = party ? "ĐẢNG CỘNG SẢN VIỆT NAM"
                     : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
  made.number =
      party ? "Số " + sequence + "-" + type + "/TU" : "Số: " + sequence + "/" + type + "-UBND";
  if (chance.one_in(8))
    made.number = "Số:      -" + type + "/HU";
  made.date = text(chance.pick(places)) + ", ngày " + std::to_string(10 + chance.below(18)) +
              " tháng " + std::to_string(3 + chance.below(9)) + " năm " +
              std::to_string(2004 + chance.below(22));
  return made;
}

std::vector<std::string> lines_of(const std::string& block) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < block.size();) {
    const std::size_t end = std::min(block.find('\n', begin), block.size());
    lines.push_back(block.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

void add_line(std::string& page, const std::string& line) {
  if (!line.empty())
    page += line + "\n";
}

std::string number_line(const Heading& heading, const PageParts& parts) {
  return parts.glued_before + heading.number + parts.glued_after;
}

enum class Columns { blanks, tabs, bars, markdown };

std::string row(const std::string& left, const std::string& right, Columns columns) {
  constexpr std::size_t width = 38;
  if (columns == Columns::tabs)
    return left + "\t\t" + right + "\n";
  if (columns == Columns::bars)
    return "| " + left + " | " + right + " |\n";
  if (columns == Columns::markdown)
    return "| **" + left + "** | **" + right + "** |\n";
  const std::size_t used = analyzers::code_points_before(left, left.size());
  return left + std::string(used < width ? width - used : 2, ' ') + right + "\n";
}

std::string two_columns(const Heading& heading, const PageParts& parts, Columns columns) {
  std::vector<std::string> left = lines_of(heading.left);
  left.push_back(number_line(heading, parts));
  for (const std::string& line : lines_of(parts.left_below))
    left.push_back(line);
  std::vector<std::string> right = lines_of(heading.right);
  while (right.size() + 1 < left.size() && right.size() < 3)
    right.emplace_back();
  right.push_back(heading.date);
  std::string page;
  for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i)
    page += row(i < left.size() ? left[i] : "", i < right.size() ? right[i] : "", columns);
  return page;
}

std::string one_column(const Heading& heading, const PageParts& parts, bool party_first) {
  std::string page;
  if (party_first)
    add_line(page, heading.right);
  add_line(page, heading.left);
  add_line(page, number_line(heading, parts));
  add_line(page, parts.left_below);
  if (!party_first)
    add_line(page, "\n" + heading.right);
  add_line(page, heading.date);
  return page;
}

std::string squeezed(const Heading& heading, const PageParts& parts) {
  std::string page = heading.left + " " + heading.right + "\n";
  page += number_line(heading, parts) + " " + heading.date + "\n";
  add_line(page, parts.left_below);
  return page;
}

std::string letterhead(const PageParts& parts, Chance& chance) {
  const Heading made = heading(chance);
  constexpr std::array columns{Columns::blanks, Columns::tabs, Columns::bars, Columns::markdown};
  switch (chance.below(7)) {
    case 0:
      return one_column(made, parts, true);
    case 1:
      return one_column(made, parts, false);
    case 2:
      return squeezed(made, parts);
    default:
      return two_columns(made, parts, chance.pick(columns));
  }
}

std::string recipients(Chance& chance) {
  static const Texts choices{
      "\nNơi nhận:\n- Như trên,\n- Lưu VT.\n", "\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nSầm Văn Hạ\n",
      "\nNơi nhận:\n- Thường trực Tỉnh ủy,\n- Lưu Văn phòng.\n\nCHÁNH VĂN PHÒNG\n\nLò "
      "Thị Mận\n",
      ""};
  return text(chance.pick(choices));
}

}  // namespace

std::string sentence(Chance& chance) {
  return text(chance.pick(subjects)) + " " + text(chance.pick(verbs)) + " " +
         text(chance.pick(objects)) + " " + text(chance.pick(ends));
}

std::string paragraphs(Chance& chance) {
  std::string body;
  for (std::size_t count = 3 + chance.below(6); count > 0; --count) {
    if (chance.one_in(3))
      body += std::to_string(1 + chance.below(5)) + ". ";
    for (std::size_t sentences = 1 + chance.below(4); sentences > 0; --sentences)
      body += sentence(chance) + " ";
    body += chance.one_in(3) ? "\n" : "\n\n";
  }
  return body;
}

std::string ordinary_title(Chance& chance) {
  const std::string type = text(chance.pick(types));
  const std::string subject = text(chance.pick(verbs)) + " " + text(chance.pick(objects));
  return type + "\n" + (chance.one_in(2) ? "về " : "") +
         (chance.one_in(4) ? analyzers::upper(subject) : subject) + "\n";
}

std::string first_page(const PageParts& parts, Chance& chance) {
  const bool blank_lines = !chance.one_in(4);
  const std::string gap = blank_lines ? "\n" : "";
  std::string page;
  add_line(page, parts.above);
  page += letterhead(parts, chance) + gap;
  if (!parts.above_title.empty())
    page += parts.above_title + "\n" + gap;
  page += (parts.title.empty() ? ordinary_title(chance) : parts.title) + gap;
  page += parts.body.empty() ? paragraphs(chance) : parts.body;
  if (!parts.foot.empty() || !parts.next_head.empty())
    page += gap + parts.foot + (chance.one_in(2) ? "\n1\n" : "\n") + "\f" +
            (chance.one_in(2) ? "2\n" : "") + parts.next_head + "\n" + paragraphs(chance);
  page += recipients(chance);
  if (!parts.stamp.empty())
    page += gap + parts.stamp + "\n";
  return page;
}

std::string file_number(Chance& chance) {
  return std::to_string(1 + chance.below(400)) + "-" + text(chance.pick(codes)) + "-TU";
}

std::string ordinary_file_name(Chance& chance) {
  static const Texts words{"ke-hoach-phong-chong-thien-tai",
                           "Báo cáo quý II",
                           "bao cao so ket",
                           "Kế hoạch tu bổ đê",
                           "HD_to_chuc_dai_hoi",
                           "mat-tran-to-quoc-so-ket",
                           "Mặt trận Hạ Lâm báo cáo",
                           "giai phong mat bang khu dan cu"};
  static const Texts endings{".docx", ".txt", ".pdf", ".doc", ".md"};
  const std::string name = chance.one_in(2) ? file_number(chance) : text(chance.pick(words));
  return name + (chance.one_in(5) ? "_scan" : "") + text(chance.pick(endings));
}

}  // namespace vankien::bench
