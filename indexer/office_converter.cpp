#include "indexer/office_converter.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <system_error>

#include "indexer/limits.h"
#include "indexer/sandbox.h"

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t files_a_start = 50;
constexpr std::chrono::seconds time_to_start{40};
constexpr std::chrono::seconds time_a_file{4};
constexpr std::chrono::seconds most_time{120};

// A folder of this process alone, which goes with all that is in it.
class WorkFolder {
 public:
  WorkFolder() {
    std::string name = (fs::temp_directory_path() / "vankien-office-XXXXXX").string();
    if (::mkdtemp(name.data()) != nullptr)
      path_ = name;
  }
  ~WorkFolder() {
    std::error_code ignored;  // what cannot be removed is the temporary folder's to clean
    if (!path_.empty())
      fs::remove_all(path_, ignored);
  }
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;

  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

SandboxedProgram office(std::string_view target, const fs::path& out) {
  SandboxedProgram program;
  program.command = {"/usr/bin/soffice", "-env:UserInstallation=file:///tmp/profile",
                     "--headless",       "--norestore",
                     "--convert-to",     std::string(target),
                     "--outdir",         "/out"};
  program.readable = {"/etc/fonts", "/etc/libreoffice", "/var/cache/fontconfig"};
  program.writable = out;
  return program;
}

}  // namespace

void OfficeConverter::expect(const fs::path& file, std::string_view target) {
  const std::lock_guard lock(mutex_);
  expected_.emplace(file, target);
}

OfficeConverter::Converted OfficeConverter::convert(const fs::path& file, std::string_view target) {
  const std::lock_guard lock(mutex_);
  if (!done_.contains(file))
    for (Batch batch = next_batch(file, target); !batch.empty();)
      batch = run(batch, target);
  Converted result = std::move(done_.at(file));
  done_.erase(file);
  return result;
}

OfficeConverter::Batch OfficeConverter::next_batch(const fs::path& first, std::string_view target) {
  Batch batch{first};
  expected_.erase(first);
  for (auto file = expected_.begin(); file != expected_.end() && batch.size() < files_a_start;) {
    if (file->second == target) {
      batch.push_back(file->first);
      file = expected_.erase(file);
    } else {
      ++file;
    }
  }
  return batch;
}

OfficeConverter::Batch OfficeConverter::run(const Batch& batch, std::string_view target) {
  const WorkFolder work;
  SandboxedProgram program = office(target, work.path());
  for (std::size_t i = 0; i < batch.size(); ++i) {
    // The names of files reach no other program.
    const std::string inside = fmt::format("/in/{}", i);
    program.inputs.emplace_back(batch[i], inside);
    program.command.push_back(inside);
  }
  program.time = std::min<std::chrono::seconds>(
      most_time, time_to_start + time_a_file * static_cast<int>(batch.size()));
  const auto end = work.path().empty() ? because_of_error(errno) : run_sandboxed(program);
  Batch left;
  for (std::size_t i = 0; i < batch.size(); ++i) {
    const fs::path made = work.path() / fmt::format("{}.{}", i, target);
    FileDescriptor package(::open(made.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (package.is_open())
      done_.insert_or_assign(batch[i], std::move(package));
    else
      left.push_back(batch[i]);
  }
  return give_up(std::move(left), end);
}

// LibreOffice takes one file after the other: where it broke off, the first that is left broke it.
// Where it came to the end, it could read none of them.
OfficeConverter::Batch OfficeConverter::give_up(Batch left, const std::variant<int, Reason>& end) {
  const auto* reason = std::get_if<Reason>(&end);
  const bool at_its_end = std::holds_alternative<int>(end) && std::get<int>(end) == 0;
  const bool hopeless = reason != nullptr && reason->code != ReasonCode::out_of_time;
  const std::size_t failed =
      at_its_end || hopeless ? left.size() : std::min<std::size_t>(1, left.size());
  for (std::size_t i = 0; i < failed; ++i)
    done_.insert_or_assign(left[i],
                           reason != nullptr ? *reason : because(ReasonCode::not_converted));
  left.erase(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(failed));
  return left;
}

}  // namespace vankien::indexer
