// ZIP packages from literals.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

using ZipEntries = std::vector<std::pair<std::string, std::string>>;  // name, content

inline std::string zip_file(const ZipEntries& entries) {
  std::size_t room = 1 << 16;
  for (const auto& [name, content] : entries)
    room += 1000 + 2 * name.size() + content.size() + content.size() / 100;
  std::string bytes(room, '\0');
  std::size_t used = 0;
  const std::unique_ptr<archive, decltype(&archive_write_free)> zip(archive_write_new(),
                                                                    &archive_write_free);
  archive_write_set_format_zip(zip.get());
  archive_write_open_memory(zip.get(), bytes.data(), bytes.size(), &used);
  for (const auto& [name, content] : entries) {
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_write_header(zip.get(), entry.get());
    archive_write_data(zip.get(), content.data(), content.size());
  }
  archive_write_close(zip.get());
  bytes.resize(used);
  return bytes;
}

// A .docx whose word/document.xml has this body.
inline std::string docx_file(const std::string& body, ZipEntries more = {}) {
  more.insert(more.begin(),
              {"word/document.xml",
               R"(<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w=)"
               R"("http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc=)"
               R"("http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>)" +
                   body + "</w:body></w:document>"});
  more.insert(more.begin(), {"[Content_Types].xml", "<Types/>"});
  return zip_file(more);
}
