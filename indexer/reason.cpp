#include "indexer/reason.h"

#include <fmt/args.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "schema/json.h"

namespace vankien::indexer {
namespace {

struct Words {
  ReasonCode code;
  std::size_t details;    // how many its words may name, as {0}, {1}
  std::string_view name;  // in indexes: never changed
  std::string_view english;
  std::string_view vietnamese;
};

using enum ReasonCode;

constexpr std::array table{
    Words{not_there, 0, "not-there", "there is no such file or folder",
          "không có tệp hay thư mục này"},
    Words{no_permission, 0, "no-permission", "no permission to read it", "không có quyền đọc"},
    Words{system_error, 1, "system-error", "cannot be read: {0}", "không đọc được: {0}"},
    Words{not_a_file, 0, "not-a-file", "not a file", "không phải là tệp"},
    Words{special_file, 0, "special-file", "neither a file nor a folder",
          "không phải tệp, cũng không phải thư mục"},
    Words{link_circle, 0, "link-circle", "symbolic links in a circle",
          "liên kết tượng trưng dẫn vòng quanh"},
    Words{link_upwards, 0, "link-upwards", "symbolic link leads back to a folder above it",
          "liên kết tượng trưng dẫn ngược lên thư mục chứa nó"},
    Words{dangling_link, 0, "dangling-link", "the symbolic link leads nowhere",
          "liên kết tượng trưng không dẫn tới đâu"},
    Words{control_character, 0, "control-character",
          "the name holds a line break or another control character: rename it",
          "tên có dấu xuống dòng hay ký tự điều khiển khác: hãy đổi tên"},
    Words{empty_file, 0, "empty-file", "the file is empty", "tệp rỗng"},
    Words{file_too_large, 1, "file-too-large", "larger than {0} MB", "lớn hơn {0} MB"},
    Words{format_not_read, 1, "format-not-read", "{0}: format not read yet",
          "{0}: chưa đọc được định dạng này"},
    Words{unknown_encoding, 1, "unknown-encoding", "no text in a known encoding: {0}",
          "không phải văn bản ở bảng mã đọc được (UTF-8, UTF-16): hãy lưu lại bằng UTF-8"},
    Words{only_white_space, 0, "only-white-space", "it holds no text, only white space",
          "không có chữ nào, chỉ có khoảng trắng"},
    Words{text_too_large, 1, "text-too-large", "more than {0} MB of text", "có hơn {0} MB chữ"},
    Words{too_many_words, 1, "too-many-words", "more than {0} different words",
          "có hơn {0} từ khác nhau"},
    Words{too_many_citations, 1, "too-many-citations", "it cites {0} documents or more",
          "dẫn chiếu từ {0} văn bản trở lên"},
    Words{damaged_html, 0, "damaged-html", "damaged HTML, or HTML nested too deeply",
          "HTML hỏng hoặc lồng nhau quá sâu"},
    Words{page_without_text, 0, "page-without-text", "the page holds no text",
          "trang không có chữ nào"},
    Words{not_a_package, 1, "not-a-package", "not a readable ZIP package ({0})",
          "không phải gói ZIP đọc được ({0})"},
    Words{package_entries, 1, "package-entries", "more than {0} entries in the package",
          "gói có hơn {0} mục"},
    Words{package_password, 0, "package-password", "the package is protected by a password",
          "gói có mật khẩu bảo vệ"},
    Words{unpacked_too_large, 1, "unpacked-too-large", "more than {0} MB unpacked",
          "hơn {0} MB sau khi giải nén"},
    Words{unpack_ratio, 1, "unpack-ratio", "unpacks to more than {0} times its size",
          "giải nén ra gấp hơn {0} lần kích thước"},
    Words{not_word, 0, "not-word", "not a Word document: the package has no word/document.xml",
          "không phải văn bản Word: gói không có word/document.xml"},
    Words{damaged_part, 1, "damaged-part", "{0}: damaged XML", "{0}: XML hỏng"},
    Words{declared_type, 1, "declared-type",
          "{0}: its XML declares a document type, which Word never does",
          "{0}: XML khai báo kiểu tài liệu (DOCTYPE), điều Word không bao giờ làm"},
    Words{word_without_text, 0, "word-without-text", "the document holds no text",
          "văn bản không có chữ nào"},
    Words{damaged_mail, 0, "damaged-mail", "no mail that can be read", "không phải thư đọc được"},
    Words{nested_too_deeply, 1, "nested-too-deeply", "packed more than {0} times over",
          "nén lồng nhau quá {0} lần"},
    Words{damaged_picture, 0, "damaged-picture", "damaged picture", "ảnh hỏng"},
    Words{picture_too_large, 1, "picture-too-large", "a picture of more than {0} million dots",
          "ảnh có hơn {0} triệu điểm"},
    Words{damaged_pdf, 0, "damaged-pdf", "damaged PDF", "PDF hỏng"},
    Words{pdf_password, 0, "pdf-password", "the PDF is protected by a password",
          "PDF có mật khẩu bảo vệ"},
    Words{pdf_without_text, 0, "pdf-without-text", "the PDF holds neither text nor pictures of it",
          "PDF không có chữ, cũng không có ảnh chụp chữ"},
    Words{awaits_recognition, 1, "awaits-recognition",
          "waiting for character recognition ({0} scanned pages)",
          "đang chờ nhận dạng chữ ({0} trang ảnh)"},
    Words{no_recognition, 1, "no-recognition",
          "a scan; character recognition is not installed (package {0})",
          "tệp quét; chưa cài bộ nhận dạng chữ (gói {0})"},
    Words{program_missing, 1, "program-missing",
          "the program that reads this format is not installed (package {0})",
          "chưa cài chương trình đọc định dạng này (gói {0})"},
    Words{no_sandbox, 0, "no-sandbox",
          "this machine allows no sandbox (neither user namespaces for bubblewrap nor Landlock): "
          "nothing is read without one",
          "máy này không cho lập hộp cát (không có user namespace cho bubblewrap, cũng không có "
          "Landlock): không đọc gì khi thiếu nó"},
    Words{not_converted, 0, "not-converted",
          "damaged, or protected by a password: LibreOffice cannot read it",
          "hỏng hoặc có mật khẩu: LibreOffice không đọc được"},
    Words{out_of_time, 1, "out-of-time", "extractor stopped after {0} s",
          "tiến trình đọc tệp bị dừng sau {0} giây"},
    Words{out_of_memory, 1, "out-of-memory", "extractor needs more than {0} MB of memory",
          "tiến trình đọc tệp cần hơn {0} MB bộ nhớ"},
    Words{out_of_processor_time, 1, "out-of-processor-time",
          "extractor needs more than {0} s of processor time",
          "tiến trình đọc tệp cần hơn {0} giây CPU"},
    Words{crashed, 1, "crashed", "extractor crashed (signal {0})",
          "tiến trình đọc tệp bị sập (tín hiệu {0})"},
    Words{ended_early, 1, "ended-early", "extractor ended early (status {0})",
          "tiến trình đọc tệp kết thúc sớm (mã {0})"},
    Words{killed, 0, "killed", "extractor was killed from outside",
          "tiến trình đọc tệp bị bên ngoài buộc dừng"},
    Words{no_answer, 0, "no-answer", "extractor gave no answer",
          "tiến trình đọc tệp không trả lời"},
    Words{no_fork_server, 0, "no-fork-server", "the process that starts extractors is gone",
          "tiến trình khởi động việc đọc tệp không còn"},
    Words{mass_removal, 2, "mass-removal",
          "{0} of {1} documents are gone from here: nothing was removed. Is the disk mounted? "
          "--allow-mass-removal removes them",
          "{0} trên {1} văn bản ở đây không còn: chưa xóa gì khỏi kho. Ổ đĩa đã gắn chưa? Muốn xóa "
          "thật, thêm --allow-mass-removal"},
    Words{other, 1, "other", "{0}", "{0}"},
};

constexpr bool follows_the_enumeration() {
  for (std::size_t i = 0; i < table.size(); ++i)
    if (table[i].code != static_cast<ReasonCode>(i))
      return false;
  return table.size() == static_cast<std::size_t>(other) + 1;
}
static_assert(follows_the_enumeration());

constexpr char separator = '\x1f';

// On one line, and nothing that a terminal takes for a command: details come from hostile files.
std::string harmless(const std::string& detail) {
  std::string text = schema::printable(detail);
  std::replace_if(
      text.begin(), text.end(),
      [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7f'; }, ' ');
  return text;
}

const Words& words_of(ReasonCode code) {
  return table.at(static_cast<std::size_t>(code));
}

std::string say(std::string_view words, std::vector<std::string> details, std::size_t count) {
  details.resize(count);
  fmt::dynamic_format_arg_store<fmt::format_context> arguments;
  for (const std::string& detail : details)
    arguments.push_back(harmless(detail));
  return fmt::vformat(words, arguments);
}

std::vector<std::string> split(std::string_view bytes) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t end = bytes.find(separator);
    parts.emplace_back(bytes.substr(0, end));
    if (end == std::string_view::npos)
      return parts;
    bytes.remove_prefix(end + 1);
  }
}

}  // namespace

std::string Reason::english() const {
  return say(words_of(code).english, details, words_of(code).details);
}

std::string Reason::vietnamese() const {
  return say(words_of(code).vietnamese, details, words_of(code).details);
}

std::string_view Reason::name() const {
  return words_of(code).name;
}

std::string Reason::encode() const {
  std::string bytes(name());
  for (std::string detail : details) {
    std::replace(detail.begin(), detail.end(), separator, ' ');
    bytes.append(1, separator).append(detail);
  }
  return bytes;
}

Reason Reason::decode(std::string_view bytes) {
  std::vector<std::string> parts = split(bytes);
  const auto* words = std::find_if(table.begin(), table.end(), [&](const Words& each) {
    return each.name == parts.front() && each.details + 1 == parts.size();
  });
  if (words == table.end())
    return because(other, bytes);
  parts.erase(parts.begin());
  return {words->code, std::move(parts)};
}

Reason because_of_error(int number) {
  switch (number) {
    case ENOENT:
      return because(not_there);
    case EACCES:
    case EPERM:
      return because(no_permission);
    case ELOOP:
      return because(link_circle);
    default:
      return because(system_error, std::strerror(number));
  }
}

}  // namespace vankien::indexer
