// Any bytes as a package of Word, Excel or OpenDocument: a text in UTF-8, or a reason.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>

#include "analyzers/unicode.h"
#include "fuzz/require.h"
#include "indexer/file_descriptor.h"
#include "indexer/readers.h"

namespace {

void check(const vankien::indexer::Reading& reading) {
  const auto* read = std::get_if<vankien::indexer::FileText>(&reading);
  vankien::fuzz::require(read == nullptr || !vankien::analyzers::first_invalid_utf8(read->text),
                         "the text of a package is UTF-8");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vankien::indexer;
  const FileDescriptor file(::memfd_create("package", MFD_CLOEXEC));
  if (!file.is_open() || ::write(file.get(), data, size) != static_cast<ssize_t>(size))
    return 0;
  check(read_docx(file.get()));
  check(read_docx(file.get(), StruckOut::kept));
  check(read_xlsx(file.get()));
  check(read_flow(file.get()));
  return 0;
}
