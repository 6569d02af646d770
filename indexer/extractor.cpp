#include "indexer/extractor.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <optional>
#include <vector>

#include "indexer/answer.h"
#include "indexer/child_work.h"
#include "indexer/fork_server.h"
#include "indexer/input_file.h"
#include "indexer/limits.h"
#include "indexer/media_type.h"
#include "indexer/office_converter.h"
#include "indexer/open_containers.h"
#include "indexer/readers.h"

namespace vankien::indexer {
namespace {

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
    return read_apart(server, reading_task(type.reader), descriptor);
  if (file.size > max_text_bytes)
    return Unread{because(ReasonCode::text_too_large, max_text_bytes / megabyte)};
  const auto bytes = read_bytes(descriptor, file.size);
  return bytes ? read_text(*bytes) : Reading(Unread{because_of_error(errno)});
}

Reading read_converted(const ForkServer& server, OfficeConverter& office,
                       const std::filesystem::path& path, const MediaType& type) {
  auto converted = office.convert(path, type.convert_to);
  if (auto* reason = std::get_if<Reason>(&converted))
    return Unread{std::move(*reason)};
  return read_apart(server, reading_task(type.reader), std::get<FileDescriptor>(converted).get());
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

// Who reads one page of it when the page is a picture.
Reader page_reader(const MediaType& type) {
  return type.reader == Reader::picture ? Reader::picture_page : Reader::pdf_picture;
}

// The same text with the words that pictures show. A page keeps its own when the picture shows
// fewer.
Reading with_pictures_read(const ForkServer& server, int file, const FileText& text,
                           Reader page_reader, const std::stop_token& stop) {
  std::vector<std::string> pages = pages_of(text.text);
  for (const std::uint32_t number : text.pictures) {
    if (stop.stop_requested())
      return Unread{because(ReasonCode::awaits_recognition, text.pictures.size())};
    Reading reading = read_apart(server, reading_task(page_reader, number), file);
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

// "…/thu.eml//12.docx" apart, where the first part is a file.
struct MemberPath {
  std::filesystem::path container;
  std::string member;
};

std::optional<MemberPath> split_member(const std::filesystem::path& path) {
  const std::string& text = path.native();
  for (std::size_t mark = text.find(member_mark); mark != std::string::npos;
       mark = text.find(member_mark, mark + 1)) {
    std::error_code error;
    const std::filesystem::path container = text.substr(0, mark);
    if (std::filesystem::is_regular_file(container, error))
      return MemberPath{container, text.substr(mark + member_mark.size())};
  }
  return std::nullopt;
}

}  // namespace

// A file, or the private file of a member, with what keeps it there.
struct Extractor::Source {
  std::filesystem::path file;
  std::string name;  // it goes by
  std::shared_ptr<const OpenContainer> holder = nullptr;
};

Extractor::Extractor()
    : server_(std::make_unique<ForkServer>(work)),
      office_(std::make_unique<OfficeConverter>()),
      containers_(std::make_unique<OpenContainers>()) {}
Extractor::~Extractor() = default;

std::variant<std::shared_ptr<const OpenContainer>, Reason> Extractor::open_container(
    const std::filesystem::path& path) const {
  const auto opened = open_input(path);
  if (const auto* unread = std::get_if<Unread>(&opened))
    return unread->reason;
  const auto& file = std::get<InputFile>(opened);
  const Container kind = type_of(file, path.filename().native()).container;
  if (kind == Container::none)
    return because(ReasonCode::not_there);
  struct stat status {};
  ::fstat(file.descriptor.get(), &status);
  return containers_->open(path, stamp_of(status), [&] {
    using Members = std::variant<std::vector<Member>, Unread>;
    const auto answer =
        server_->run(unpacking_task(kind), file.descriptor.get(), 2 * max_unpacked_bytes);
    if (const auto* none = std::get_if<NoAnswer>(&answer))
      return Members(Unread{none->reason});
    return decode_members(std::get<std::string>(answer));
  });
}

std::variant<Extractor::Source, Reason> Extractor::find(const std::filesystem::path& path) const {
  const auto split = split_member(path);
  if (!split)
    return Source{path, path.filename().string()};
  const auto opened = open_container(split->container);
  if (const auto* reason = std::get_if<Reason>(&opened))
    return *reason;
  auto holder = std::get<0>(opened);
  const auto& member = holder->member(split->member);
  if (const auto* reason = std::get_if<Reason>(&member))
    return *reason;
  return Source{std::get<std::filesystem::path>(member),
                split->member.substr(split->member.rfind('/') + 1), std::move(holder)};
}

Container Extractor::container(const std::filesystem::path& path) const {
  const auto opened = open_input(path);
  const auto* file = std::get_if<InputFile>(&opened);
  return file == nullptr ? Container::none : type_of(*file, path.filename().native()).container;
}

std::variant<std::vector<ListedMember>, Reason> Extractor::members(
    const std::filesystem::path& path) const {
  const auto opened = open_container(path);
  if (const auto* reason = std::get_if<Reason>(&opened))
    return *reason;
  std::vector<ListedMember> list;
  const OpenContainer& container = *std::get<0>(opened);
  for (const std::string& name : container.names()) {
    const auto& member = container.member(name);
    if (const auto* reason = std::get_if<Reason>(&member)) {
      list.push_back({name, 0, *reason});
      continue;
    }
    const auto& file = std::get<std::filesystem::path>(member);
    auto hash = file_hash(file);
    if (auto* unreadable = std::get_if<Unreadable>(&hash))
      list.push_back({name, 0, std::move(unreadable->reason)});
    else
      list.push_back({name, std::filesystem::file_size(file), std::get<std::string>(hash)});
  }
  return list;
}

std::variant<std::string, Unreadable> Extractor::hash(const std::filesystem::path& path) const {
  auto source = find(path);
  if (auto* reason = std::get_if<Reason>(&source))
    return Unreadable{std::move(*reason)};
  return file_hash(std::get<Source>(source).file);
}

void Extractor::expect(const std::filesystem::path& path) const {
  // Members are at hand only while they are read.
  if (split_member(path))
    return;
  const auto opened = open_input(path);
  if (const auto* file = std::get_if<InputFile>(&opened))
    if (const MediaType& type = type_of(*file, path.filename().native()); !type.convert_to.empty())
      office_->expect(path, type.convert_to);
}

std::variant<Extracted, Skipped> Extractor::extract(const std::filesystem::path& path,
                                                    Pictures pictures,
                                                    const std::stop_token& stop) const {
  auto found = find(path);
  if (auto* reason = std::get_if<Reason>(&found))
    return Skipped{path, std::move(*reason)};
  const auto& source = std::get<Source>(found);
  const auto opened = open_input(source.file);
  if (const auto* unread = std::get_if<Unread>(&opened))
    return Skipped{path, unread->reason};
  const auto& file = std::get<InputFile>(opened);
  const MediaType& type = type_of(file, source.name);
  Reading reading = type.convert_to.empty() ? read_file(*server_, file, type)
                                            : read_converted(*server_, *office_, source.file, type);
  std::size_t scanned = 0;
  if (const auto* text = std::get_if<FileText>(&reading); text && !text->pictures.empty()) {
    scanned = text->pictures.size();
    reading = pictures == Pictures::wait ? Unread{because(ReasonCode::awaits_recognition, scanned)}
                                         : with_pictures_read(*server_, file.descriptor.get(),
                                                              *text, page_reader(type), stop);
  }
  if (const auto* unread = std::get_if<Unread>(&reading))
    return Skipped{path, unread->reason};
  auto& text = std::get<FileText>(reading);
  using schema::TextSource;
  return Extracted{.text = std::move(text.text),
                   .media_type = std::string(type.name),
                   .source = scanned > 0      ? TextSource::recognised
                             : text.converted ? TextSource::converted
                                              : TextSource::original,
                   .doubtful = text.doubtful};
}

}  // namespace vankien::indexer
