#include "indexer/child_work.h"

#include <sys/stat.h>

#include <cerrno>

#include "indexer/answer.h"
#include "indexer/input_file.h"
#include "indexer/members.h"
#include "indexer/picture.h"
#include "indexer/recognition.h"

namespace vankien::indexer {
namespace {

constexpr std::uint32_t page_shift = 8;
constexpr std::uint32_t unpacking = 1U << (page_shift - 1);  // no reader has this number

template <class Read>
Reading read_whole(int file, const Read& read) {
  struct stat status {};
  ::fstat(file, &status);
  const auto bytes = read_bytes(file, static_cast<std::size_t>(status.st_size));
  return bytes ? read(*bytes) : Reading(Unread{because_of_error(errno)});
}

Reading read_by(std::uint32_t asked, int file) {
  const std::uint32_t page = asked >> page_shift;
  switch (static_cast<Reader>(asked & ((1U << page_shift) - 1))) {
    case Reader::text:
      return read_whole(file, read_text);
    case Reader::html:
      return read_whole(file, read_html);
    case Reader::docx:
      return read_docx(file);
    // Offices filed drafts with their changes, which Word shows: nothing of them is lost.
    case Reader::old_word:
      return read_docx(file, StruckOut::kept);
    case Reader::pdf:
      return read_whole(file, read_pdf);
    case Reader::pdf_picture:
      return read_whole(file,
                        [page](std::string_view bytes) { return recognise_page(bytes, page); });
    case Reader::picture:
      return read_whole(file, read_picture);
    case Reader::picture_page:
      return read_whole(file,
                        [page](std::string_view bytes) { return recognise_picture(bytes, page); });
    case Reader::xlsx:
      return read_xlsx(file);
    case Reader::flow:
      return read_flow(file);
    case Reader::mail:
      return read_whole(file, read_mail);
    case Reader::none:
      break;
  }
  return Unread{because(ReasonCode::no_answer)};  // nobody asks for it
}

std::string unpack(Container kind, int file) {
  struct stat status {};
  ::fstat(file, &status);
  const auto bytes = read_bytes(file, static_cast<std::size_t>(status.st_size));
  if (!bytes)
    return encode_members(Unread{because_of_error(errno)});
  return encode_members(read_members(*bytes, kind));
}

}  // namespace

std::uint32_t reading_task(Reader reader, std::uint32_t page) {
  return static_cast<std::uint32_t>(reader) | page << page_shift;
}

std::uint32_t unpacking_task(Container kind) {
  return unpacking | static_cast<std::uint32_t>(kind);
}

std::string work(std::uint32_t task, int file) {
  if ((task & unpacking) != 0)
    return unpack(static_cast<Container>(task & (unpacking - 1)), file);
  return encode_answer(read_by(task, file));
}

}  // namespace vankien::indexer
