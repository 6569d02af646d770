#include "indexer/recognised_texts.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>
#include <vector>

#include "indexer/file_descriptor.h"
#include "schema/error.h"

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

// The first line says what follows: "text MEDIA-TYPE" and the text, "failed REASON", or "secret".
// Raised whenever recognition reads better: what older versions read is read again.
constexpr std::string_view version = "1";
constexpr std::string_view text_mark = "text ";
constexpr std::string_view failure_mark = "failed ";
constexpr std::string_view secret_mark = "secret";
// In the name of a file that is being written, behind the hash of its content.
constexpr std::string_view unfinished_mark = ".new-";

struct Encoder {
  std::string operator()(const Extracted& extracted) const {
    return fmt::format("{}{}\n{}", text_mark, extracted.media_type, extracted.text);
  }
  std::string operator()(const Reason& reason) const {
    return fmt::format("{}{}\n", failure_mark, reason.encode());
  }
  std::string operator()(const MarkedSecret&) const { return fmt::format("{}\n", secret_mark); }
};

std::optional<Recognised> decode(const std::string& bytes) {
  const std::size_t end = bytes.find('\n');
  if (end == std::string::npos)
    return std::nullopt;
  const std::string_view line = std::string_view(bytes).substr(0, end);
  if (line.starts_with(text_mark))
    return Extracted{.text = bytes.substr(end + 1),
                     .media_type = std::string(line.substr(text_mark.size())),
                     .source = schema::TextSource::recognised};
  if (line.starts_with(failure_mark))
    return Reason::decode(line.substr(failure_mark.size()));
  return line == secret_mark ? std::optional<Recognised>(MarkedSecret{}) : std::nullopt;
}

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code none_kept;
  for (const auto& entry : fs::directory_iterator(folder, none_kept))
    files.push_back(entry.path());
  return files;
}

std::string hash_in(const fs::path& file) {
  const std::string name = file.filename().string();
  return name.substr(0, name.find(unfinished_mark));
}

[[noreturn]] void fail(const fs::path& file) {
  throw schema::Error(
      errno == ENOSPC ? schema::ErrorCode::disk_full : schema::ErrorCode::input_output,
      fmt::format("cannot write {}: {}", file.string(), std::strerror(errno)));
}

}  // namespace

RecognisedTexts::RecognisedTexts(const fs::path& index)
    : folder_(index / "recognised" / std::string(version)) {}

fs::path RecognisedTexts::file_of(std::string_view hash) const {
  return folder_ / std::string(hash);
}

bool RecognisedTexts::has(std::string_view hash) const {
  return !hash.empty() && fs::exists(file_of(hash));
}

std::optional<Recognised> RecognisedTexts::find(std::string_view hash) const {
  const std::ifstream file(file_of(hash), std::ios::binary);
  if (!file)
    return std::nullopt;
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return decode(bytes.str());
}

// All or nothing: a torn file would be a document without its end.
void RecognisedTexts::keep(std::string_view hash, const Recognised& recognised) const {
  fs::create_directories(folder_);
  const std::string bytes = std::visit(Encoder(), recognised);
  std::string name = fmt::format("{}{}XXXXXX", file_of(hash).string(), unfinished_mark);
  const FileDescriptor file(::mkostemp(name.data(), O_CLOEXEC));
  if (!file.is_open() ||
      ::write(file.get(), bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()) ||
      ::fsync(file.get()) != 0 || ::rename(name.c_str(), file_of(hash).c_str()) != 0)
    fail(file_of(hash));
}

void RecognisedTexts::forget(std::string_view hash) const {
  std::error_code gone;  // nothing kept is as good
  for (const fs::path& file : files_in(folder_))
    if (hash_in(file) == hash)
      fs::remove(file, gone);
}

void RecognisedTexts::forget_failures() const {
  std::error_code gone;
  for (const fs::path& file : files_in(folder_)) {
    const std::string hash = hash_in(file);
    const auto kept = find(hash);
    // Of a content that another process reads just now there may be an unfinished file alone.
    if (file == file_of(hash) && !(kept && std::holds_alternative<Extracted>(*kept)))
      fs::remove(file, gone);
  }
}

}  // namespace vankien::indexer
