#include "indexer/extractor.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <optional>

#include "indexer/file_descriptor.h"
#include "indexer/fork_server.h"
#include "indexer/limits.h"
#include "indexer/media_type.h"
#include "indexer/readers.h"

namespace vankien::indexer {
namespace {

// First byte of what a child answers.
constexpr char text_mark = 'T';
constexpr char reason_mark = 'R';

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

Reading read_whole(int file, Reading (*read)(std::string_view)) {
  struct stat status {};
  ::fstat(file, &status);
  const auto bytes = read_bytes(file, static_cast<std::size_t>(status.st_size));
  return bytes ? read(*bytes) : Unread{because_of_error(errno)};
}

Reading read_by(Reader reader, int file) {
  switch (reader) {
    case Reader::text:
      return read_whole(file, read_text);
    case Reader::html:
      return read_whole(file, read_html);
    case Reader::docx:
      return read_docx(file);
    case Reader::none:
      break;
  }
  return Unread{because(ReasonCode::no_answer)};  // nobody asks for it
}

// Runs in a child of the fork server.
std::string work(std::uint32_t kind, int file) {
  const Reading reading = read_by(static_cast<Reader>(kind), file);
  if (const auto* unread = std::get_if<Unread>(&reading))
    return reason_mark + unread->reason.encode();
  return text_mark + std::get<std::string>(reading);
}

Reading read_apart(const ForkServer& server, Reader reader, int file) {
  auto answer = server.run(static_cast<std::uint32_t>(reader), file);
  if (const auto* none = std::get_if<NoAnswer>(&answer))
    return Unread{none->reason};
  std::string& bytes = std::get<std::string>(answer);
  const char mark = bytes.empty() ? '\0' : bytes.front();
  if (mark != text_mark && mark != reason_mark)
    return Unread{because(ReasonCode::no_answer)};
  bytes.erase(0, 1);
  // A child that was taken over may answer anything: words of its own reach nobody, and what it
  // calls text is read here.
  if (mark == text_mark)
    return read_text(bytes);
  Reason reason = Reason::decode(bytes);
  return Unread{reason.code == ReasonCode::other ? because(ReasonCode::no_answer)
                                                 : std::move(reason)};
}

Reading read_file(const ForkServer& server, const InputFile& file, const MediaType& type) {
  const int descriptor = file.descriptor.get();
  if (type.reader == Reader::none)
    return Unread{because(type.unread, type.label)};
  // What needs no parser needs no process; too large a text is not even read.
  if (type.reader != Reader::text)
    return read_apart(server, type.reader, descriptor);
  if (file.size > max_text_bytes)
    return Unread{because(ReasonCode::text_too_large, max_text_bytes / megabyte)};
  return read_by(type.reader, descriptor);
}

}  // namespace

Extractor::Extractor() : server_(std::make_unique<ForkServer>(work)) {}
Extractor::~Extractor() = default;

std::variant<Extracted, Skipped> Extractor::extract(const std::filesystem::path& path) const {
  const auto opened = open_input(path);
  if (const auto* unread = std::get_if<Unread>(&opened))
    return Skipped{path, unread->reason};
  const auto& file = std::get<InputFile>(opened);
  constexpr std::size_t telling_bytes = 4096;
  const auto start = read_bytes(file.descriptor.get(), std::min(file.size, telling_bytes));
  const MediaType& type = media_type(path.filename().string(), start.value_or(""));
  Reading reading = read_file(*server_, file, type);
  if (const auto* unread = std::get_if<Unread>(&reading))
    return Skipped{path, unread->reason};
  return Extracted{.text = std::move(std::get<std::string>(reading)),
                   .media_type = std::string(type.name)};
}

}  // namespace vankien::indexer
