// Files that no honest office keeps: bombs, lies, circles, ruins. Made by code, always the same.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace vankien::tests {

struct HostileFile {
  std::string name;  // any bytes that a file's name may have
  // Makes what `path` names: a file, a link, a pipe.
  std::function<void(const std::filesystem::path& path)> make;
  // Takes a second or more, of which a limit takes the most: for measuring only.
  bool slow = false;
};

struct HostileKind {
  std::string name;  // also that of a folder
  std::vector<HostileFile> files;
};

// All of them.
std::vector<HostileKind> hostile_kinds();

// Of one kind each.
std::vector<HostileFile> hostile_packages();
std::vector<HostileFile> hostile_xml();
std::vector<HostileFile> hostile_office();
std::vector<HostileFile> hostile_pdf();
std::vector<HostileFile> hostile_old_office();
std::vector<HostileFile> hostile_texts();
std::vector<HostileFile> hostile_entries();
std::vector<HostileFile> hostile_disguises();
std::vector<HostileFile> hostile_pictures();
std::vector<HostileFile> hostile_mail();

// A file of the bytes that `content` returns, which is asked when the file is written: some are
// large.
HostileFile hostile(std::string name, std::function<std::string()> content);
HostileFile slow(HostileFile file);

// `bytes` cut off after each tenth, and with one byte in a hundred changed, `damaged` times:
// "name-cut-10.docx", "name-bytes-1.docx".
std::vector<HostileFile> ruins_of(const std::string& name, const std::string& ending,
                                  const std::string& bytes, unsigned damaged);

void append(std::vector<HostileFile>& files, std::vector<HostileFile> more);

}  // namespace vankien::tests
