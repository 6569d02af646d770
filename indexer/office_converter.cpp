#include "indexer/office_converter.h"

#include <fcntl.h>
#include <fmt/format.h>

#include <algorithm>

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t files_a_start = 50;
constexpr std::chrono::seconds time_to_start{40};
constexpr std::chrono::seconds time_a_file{4};
constexpr std::chrono::seconds most_time{120};

std::vector<std::string> office(std::string_view target, const SandboxFolder& folder) {
  return {
      "/usr/bin/soffice", "-env:UserInstallation=file://" + (folder.scratch() / "profile").string(),
      "--headless",       "--norestore",
      "--convert-to",     std::string(target),
      "--outdir",         folder.results().string()};
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
  const SandboxFolder folder;
  if (folder.error())
    return give_up(batch, because_of_error(folder.error().value()));
  const auto end = convert_all(batch, target, folder);
  Batch left;
  for (std::size_t i = 0; i < batch.size(); ++i) {
    const fs::path made = folder.results() / fmt::format("{}.{}", i, target);
    FileDescriptor package(::open(made.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (package.is_open())
      done_.insert_or_assign(batch[i], std::move(package));
    else
      left.push_back(batch[i]);
  }
  return give_up(std::move(left), end);
}

std::variant<int, Reason> OfficeConverter::convert_all(const Batch& batch, std::string_view target,
                                                       const SandboxFolder& folder) const {
  const auto sandbox = find_sandbox_();
  if (const auto* reason = std::get_if<Reason>(&sandbox))
    return *reason;
  SandboxedProgram program{
      .command = office(target, folder),
      // Where LibreOffice keeps what is shared by all its users, it takes a refusal for a fault and
      // crashes, once anybody has run it as root outside.
      .readable = {"/etc/fonts", "/etc/libreoffice", "/var/cache/fontconfig",
                   "/var/spool/libreoffice"},
      .inputs = batch,
      .folder = folder,
      .time = std::min<std::chrono::seconds>(
          most_time, time_to_start + time_a_file * static_cast<int>(batch.size()))};
  for (std::size_t i = 0; i < batch.size(); ++i)
    program.command.push_back(folder.input(i).string());
  return run_sandboxed(program, std::get<Sandbox>(sandbox));
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
