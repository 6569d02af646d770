#include "analyzers/document_type.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "analyzers/office_tables.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"
#include "analyzers/type_name.h"

namespace vankien::analyzers {

namespace {

// Laws and codes carry no type in their numbers (45/2019/QH14).
constexpr std::array built_in = {
    DocumentType{"NQ", "NQ", "Nghị quyết"},
    DocumentType{"NQLT", "NQLT", "Nghị quyết liên tịch"},
    DocumentType{"QĐ", "QĐ", "Quyết định"},
    DocumentType{"QyĐ", "QĐ", "Quy định"},
    DocumentType{"CT", "CT", "Chỉ thị"},
    DocumentType{"KL", "KL", "Kết luận"},
    DocumentType{"QC", "QC", "Quy chế"},
    DocumentType{"TTri", "TT", "Thông tri"},
    DocumentType{"TT", "TT", "Thông tư"},
    DocumentType{"TTLT", "TTLT", "Thông tư liên tịch"},
    DocumentType{"HD", "HD", "Hướng dẫn"},
    DocumentType{"TB", "TB", "Thông báo"},
    DocumentType{"TC", "TC", "Thông cáo"},
    DocumentType{"BC", "BC", "Báo cáo"},
    DocumentType{"KH", "KH", "Kế hoạch"},
    DocumentType{"CTr", "CTr", "Chương trình"},
    DocumentType{"TTr", "TTr", "Tờ trình"},
    DocumentType{"CV", "CV", "Công văn"},
    DocumentType{"CĐ", "CĐ", "Công điện"},
    DocumentType{"ĐA", "ĐA", "Đề án"},
    DocumentType{"PA", "PA", "Phương án"},
    DocumentType{"DA", "DA", "Dự án"},
    DocumentType{"QH", "", "Quy hoạch"},
    DocumentType{"BB", "BB", "Biên bản"},
    DocumentType{"BS", "BS", "Bản sao"},
    DocumentType{"NĐ", "NĐ", "Nghị định"},
    DocumentType{"L", "", "Luật"},
    DocumentType{"BL", "", "Bộ luật"},
    DocumentType{"HP", "", "Hiến pháp"},
    DocumentType{"PL", "PL", "Pháp lệnh"},
    DocumentType{"LCT", "L", "Lệnh"},
    DocumentType{"VBHN", "VBHN", "Văn bản hợp nhất"},
    DocumentType{"HĐ", "HĐ", "Hợp đồng"},
    DocumentType{"BGN", "BGN", "Bản ghi nhớ"},
    DocumentType{"BTT", "BTT", "Bản thỏa thuận"},
    DocumentType{"GUQ", "GUQ", "Giấy ủy quyền"},
    DocumentType{"GM", "GM", "Giấy mời"},
    DocumentType{"GGT", "GGT", "Giấy giới thiệu"},
    DocumentType{"GCN", "GCN", "Giấy chứng nhận"},
    DocumentType{"GĐĐ", "GĐĐ", "Giấy đi đường"},
    DocumentType{"GNP", "GNP", "Giấy nghỉ phép"},
    DocumentType{"PG", "PG", "Phiếu gửi"},
    DocumentType{"PC", "PC", "Phiếu chuyển"},
    DocumentType{"PB", "PB", "Phiếu báo"},
    DocumentType{"TCg", "", "Thư công"},
    DocumentType{"CL", "CL", "Chiến lược"},
    DocumentType{"CLCT", "", "Cương lĩnh chính trị"},
    DocumentType{"ĐL", "ĐL", "Điều lệ"},
    DocumentType{"TuB", "", "Tuyên bố"},
    DocumentType{"LKG", "", "Lời kêu gọi"},
};

const std::vector<DocumentType>& all_types() {
  static const std::vector<DocumentType> types = [] {
    std::vector<DocumentType> all(built_in.begin(), built_in.end());
    for (const OfficeTables::Type& type : office_tables().types)
      all.push_back({type.code, type.number_code, type.name});
    return all;
  }();
  return types;
}

const std::vector<std::string>& folded_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> made;
    for (const DocumentType& type : all_types())
      made.push_back(fold(type.name));
    return made;
  }();
  return names;
}

// The most words that a name of the table has.
std::size_t most_words_in_a_name() {
  static const std::size_t most = [] {
    std::ptrdiff_t blanks = 0;
    for (const std::string& name : folded_names())
      blanks = std::max(blanks, std::count(name.begin(), name.end(), ' '));
    return std::min(static_cast<std::size_t>(blanks) + 1, longest_type_name);
  }();
  return most;
}

// The first words of `text`, folded, one space between them, and where each ends in both forms.
struct FirstWords {
  std::string folded;
  std::array<std::size_t, longest_type_name> folded_end{};
  std::array<std::size_t, longest_type_name> text_end{};
  std::size_t count = 0;
};

FirstWords first_words(std::string_view text) {
  FirstWords words;
  TextCursor cursor(text, 0);
  const std::size_t most = most_words_in_a_name();
  while (words.count < most) {
    const std::string_view word = cursor.take_word();
    if (word.empty())
      break;
    if (words.count > 0)
      words.folded += ' ';
    words.folded += fold(word);
    words.folded_end[words.count] = words.folded.size();
    words.text_end[words.count] = cursor.at();
    ++words.count;
    cursor.skip_blanks();
  }
  return words;
}

}  // namespace

std::span<const DocumentType> document_types() {
  return all_types();
}

const DocumentType* type_by_code(std::string_view code) {
  const auto& types = all_types();
  const auto found = std::find_if(types.begin(), types.end(),
                                  [code](const DocumentType& type) { return type.code == code; });
  return found == types.end() ? nullptr : &*found;
}

const DocumentType* type_by_folded_name(std::string_view folded) {
  const auto& names = folded_names();
  const auto found = std::find(names.begin(), names.end(), folded);
  return found == names.end() ? nullptr
                              : &all_types()[static_cast<std::size_t>(found - names.begin())];
}

TypeName type_name_at_start(std::string_view text) {
  const FirstWords words = first_words(text);
  for (std::size_t count = words.count; count > 0; --count) {
    const std::string_view name(words.folded.data(), words.folded_end[count - 1]);
    if (const DocumentType* type = type_by_folded_name(name)) {
      return {type, words.text_end[count - 1]};
    }
  }
  return {};
}

const DocumentType* type_at_start(std::string_view text) {
  return type_name_at_start(text).type;
}

const DocumentType* type_by_number_code(std::string_view number_code) {
  const auto& types = all_types();
  const auto bears = [number_code](const DocumentType& type) {
    return !number_code.empty() && type.number_code == number_code;
  };
  const auto found = std::find_if(types.begin(), types.end(), bears);
  if (found == types.end() || std::any_of(found + 1, types.end(), bears))
    return nullptr;
  return &*found;
}

}  // namespace vankien::analyzers
