#include "indexer/open_containers.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "indexer/file_descriptor.h"

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

// False, with errno, when the disk is full.
bool write_file(const fs::path& path, std::string_view bytes) {
  const FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
  while (file.is_open() && !bytes.empty()) {
    const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR)
      return false;
    bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
  }
  return file.is_open();
}

}  // namespace

OpenContainer::OpenContainer(const std::vector<Member>& members) {
  std::string folder = (fs::temp_directory_path() / "vankien-members-XXXXXX").string();
  const bool is_made = ::mkdtemp(folder.data()) != nullptr;
  const Reason no_room = because_of_error(errno);
  if (is_made)
    folder_ = folder;
  for (const auto& [name, content] : members) {
    names_.push_back(name);
    if (const auto* reason = std::get_if<Reason>(&content)) {
      members_.insert_or_assign(name, *reason);
      continue;
    }
    // By number: names reach no file system.
    const fs::path file = folder_ / std::to_string(names_.size());
    if (is_made && write_file(file, std::get<std::string>(content)))
      members_.insert_or_assign(name, file);
    else
      members_.insert_or_assign(name, is_made ? because_of_error(errno) : no_room);
  }
}

OpenContainer::~OpenContainer() {
  std::error_code ignored;  // what cannot be removed is the temporary folder's to clean
  if (!folder_.empty())
    fs::remove_all(folder_, ignored);
}

const std::variant<fs::path, Reason>& OpenContainer::member(const std::string& name) const {
  static const std::variant<fs::path, Reason> none = because(ReasonCode::not_there);
  const auto found = members_.find(name);
  return found == members_.end() ? none : found->second;
}

OpenContainers::Opened OpenContainers::from(std::variant<std::vector<Member>, Unread> members) {
  if (auto* unread = std::get_if<Unread>(&members))
    return std::move(unread->reason);
  return std::make_shared<const OpenContainer>(std::get<std::vector<Member>>(std::move(members)));
}

}  // namespace vankien::indexer
