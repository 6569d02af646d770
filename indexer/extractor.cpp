#include "indexer/extractor.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <optional>
#include <vector>

#include "indexer/answer.h"
#include "indexer/file_descriptor.h"
#include "indexer/fork_server.h"
#include "indexer/limits.h"
#include "indexer/media_type.h"
#include "indexer/office_converter.h"
#include "indexer/readers.h"
#include "indexer/recognition.h"

namespace vankien::indexer {
namespace {

struct InputFile {
  FileDescriptor descriptor;
  std::size_t size = 0;
};

std::variant<InputFile, Unread> open_input(const std::filesystem::path& path) {
  // A pipe under the name of a file must not stop everything.
  InputFile file{FileDescriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)), 0};
  struct stat status {};
  if (!file.descriptor.is_open() || ::fstat(file.descriptor.get(), &status) != 0)
    return Unread{because_of_error(errno)};
  if (!S_ISREG(status.st_mode))
    return Unread{because(ReasonCode::not_a_file)};
  file.size = static_cast<std::size_t>(status.st_size);
  if (file.size == 0)
    return Unread{because(ReasonCode::empty_file)};
  if (file.size > max_file_bytes)
    return Unread{because(ReasonCode::file_too_large, max_file_bytes / megabyte)};
  return file;
}

// From the start of the file; nullopt when reading fails. Does not move the offset.
std::optional<std::string> read_bytes(int file, std::size_t size) {
  std::string bytes(size, '\0');
  for (std::size_t done = 0; done < size;) {
    const ssize_t got = ::pread(file, bytes.data() + done, size - done, static_cast<off_t>(done));
    if (got < 0 && errno == EINTR)
      continue;
    if (got < 0)
      return std::nullopt;
    if (got == 0)
      bytes.resize(size = done);
    done += static_cast<std::size_t>(got);
  }
  return bytes;
}

template <class Read>
Reading read_whole(int file, const Read& read) {
  struct stat status {};
  ::fstat(file, &status);
  const auto bytes = read_bytes(file, static_cast<std::size_t>(status.st_size));
  return bytes ? read(*bytes) : Reading(Unread{because_of_error(errno)});
}

// OLE files are told apart by the names in their directory, whose first sector lies anywhere.
std::string ole_directory(int file, std::string_view start) {
  constexpr std::size_t header_bytes = 512;
  constexpr std::size_t place_of_directory = 48;
  if (start.size() < header_bytes)
    return {};
  std::size_t sector = 0;
  for (std::size_t i = 4; i-- > 0;)
    sector = sector << 8U | static_cast<unsigned char>(start[place_of_directory + i]);
  const std::size_t begin = header_bytes * (sector + 1);
  std::string bytes(header_bytes * 2, '\0');
  const ssize_t got = ::pread(file, bytes.data(), bytes.size(), static_cast<off_t>(begin));
  bytes.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
  return bytes;
}

const MediaType& type_of(const InputFile& file, const std::filesystem::path& path) {
  constexpr std::size_t telling_bytes = 4096;
  const auto start = read_bytes(file.descriptor.get(), std::min(file.size, telling_bytes));
  const std::string bytes = start.value_or("");
  return media_type(path.filename().string(),
                    bytes + (is_ole(bytes) ? ole_directory(file.descriptor.get(), bytes) : ""));
}

// What a child is asked for: a reader and, for recognition, a page.
constexpr std::uint32_t page_shift = 8;

std::uint32_t task(Reader reader, std::uint32_t page = 0) {
  return static_cast<std::uint32_t>(reader) | page << page_shift;
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
    case Reader::xlsx:
      return read_xlsx(file);
    case Reader::flow:
      return read_flow(file);
    case Reader::none:
      break;
  }
  return Unread{because(ReasonCode::no_answer)};  // nobody asks for it
}

// Runs in a child of the fork server.
std::string work(std::uint32_t asked, int file) {
  return encode_answer(read_by(asked, file));
}

Reading read_apart(const ForkServer& server, std::uint32_t asked, int file) {
  const auto answer = server.run(asked, file);
  if (const auto* none = std::get_if<NoAnswer>(&answer))
    return Unread{none->reason};
  return decode_answer(std::get<std::string>(answer));
}

Reading read_file(const ForkServer& server, const InputFile& file, const MediaType& type) {
  const int descriptor = file.descriptor.get();
  if (type.reader == Reader::none)
    return Unread{because(type.unread, type.label)};
  // What needs no parser needs no process; too large a text is not even read.
  if (type.reader != Reader::text)
    return read_apart(server, task(type.reader), descriptor);
  if (file.size > max_text_bytes)
    return Unread{because(ReasonCode::text_too_large, max_text_bytes / megabyte)};
  return read_by(task(type.reader), descriptor);
}

Reading read_converted(const ForkServer& server, OfficeConverter& office,
                       const std::filesystem::path& path, const MediaType& type) {
  auto converted = office.convert(path, type.convert_to);
  if (auto* reason = std::get_if<Reason>(&converted))
    return Unread{std::move(*reason)};
  return read_apart(server, task(type.reader), std::get<FileDescriptor>(converted).get());
}

std::vector<std::string> pages_of(std::string_view text) {
  std::vector<std::string> pages;
  for (;;) {
    const std::size_t end = text.find('\f');
    pages.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos)
      return pages;
    text.remove_prefix(end + 1);
  }
}

// The same text with the words that pictures show. A page keeps its own when the picture shows
// fewer.
Reading with_pictures_read(const ForkServer& server, int file, const FileText& text,
                           const std::stop_token& stop) {
  std::vector<std::string> pages = pages_of(text.text);
  for (const std::uint32_t number : text.pictures) {
    if (stop.stop_requested())
      return Unread{because(ReasonCode::awaits_recognition, text.pictures.size())};
    Reading reading = read_apart(server, task(Reader::pdf_picture, number), file);
    const auto* unread = std::get_if<Unread>(&reading);
    if (unread != nullptr && unread->reason.code != ReasonCode::only_white_space)
      return reading;
    if (unread != nullptr || number >= pages.size())
      continue;
    std::string& read = std::get<FileText>(reading).text;
    if (read.size() > pages[number].size())
      pages[number] = std::move(read);
  }
  return read_text(fmt::to_string(fmt::join(pages, "\f")));
}

}  // namespace

Extractor::Extractor()
    : server_(std::make_unique<ForkServer>(work)), office_(std::make_unique<OfficeConverter>()) {}
Extractor::~Extractor() = default;

void Extractor::expect(const std::filesystem::path& path) const {
  const auto opened = open_input(path);
  if (const auto* file = std::get_if<InputFile>(&opened))
    if (const MediaType& type = type_of(*file, path); !type.convert_to.empty())
      office_->expect(path, type.convert_to);
}

std::variant<Extracted, Skipped> Extractor::extract(const std::filesystem::path& path,
                                                    Pictures pictures,
                                                    const std::stop_token& stop) const {
  const auto opened = open_input(path);
  if (const auto* unread = std::get_if<Unread>(&opened))
    return Skipped{path, unread->reason};
  const auto& file = std::get<InputFile>(opened);
  const MediaType& type = type_of(file, path);
  Reading reading = type.convert_to.empty() ? read_file(*server_, file, type)
                                            : read_converted(*server_, *office_, path, type);
  std::size_t scanned = 0;
  if (const auto* text = std::get_if<FileText>(&reading); text && !text->pictures.empty()) {
    scanned = text->pictures.size();
    reading = pictures == Pictures::wait
                  ? Unread{because(ReasonCode::awaits_recognition, scanned)}
                  : with_pictures_read(*server_, file.descriptor.get(), *text, stop);
  }
  if (const auto* unread = std::get_if<Unread>(&reading))
    return Skipped{path, unread->reason};
  auto& text = std::get<FileText>(reading);
  using schema::TextSource;
  return Extracted{.text = std::move(text.text),
                   .media_type = std::string(type.name),
                   .source = scanned > 0      ? TextSource::recognised
                             : text.converted ? TextSource::converted
                                              : TextSource::original};
}

}  // namespace vankien::indexer
