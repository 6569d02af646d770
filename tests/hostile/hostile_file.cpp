#include "tests/hostile/hostile_file.h"

#include <fstream>
#include <iterator>
#include <utility>

#include "tests/seeded_random.h"

namespace vankien::tests {
namespace {

std::string with_bytes_changed(std::string bytes, unsigned seed, const std::string& name) {
  constexpr std::size_t one_in = 100;
  SeededRandom random(seed, name);
  for (std::size_t i = 0; i <= bytes.size() / one_in; ++i)
    bytes[random.below(bytes.size())] = static_cast<char>(random.below(256));
  return bytes;
}

}  // namespace

std::vector<HostileKind> hostile_kinds() {
  return {{"packages", hostile_packages()},     {"xml", hostile_xml()},
          {"office", hostile_office()},         {"pdf", hostile_pdf()},
          {"old-office", hostile_old_office()}, {"texts", hostile_texts()},
          {"entries", hostile_entries()},       {"disguises", hostile_disguises()},
          {"pictures", hostile_pictures()},     {"mail", hostile_mail()}};
}

HostileFile hostile(std::string name, std::function<std::string()> content) {
  return {.name = std::move(name), .make = [content = std::move(content)](const auto& path) {
            std::ofstream(path, std::ios::binary) << content();
          }};
}

HostileFile slow(HostileFile file) {
  file.slow = true;
  return file;
}

std::vector<HostileFile> ruins_of(const std::string& name, const std::string& ending,
                                  const std::string& bytes, unsigned damaged) {
  std::vector<HostileFile> files;
  for (std::size_t tenth = 1; tenth < 10; ++tenth)
    files.push_back(hostile(name + "-cut-" + std::to_string(tenth * 10) + ending,
                            [bytes, tenth] { return bytes.substr(0, bytes.size() * tenth / 10); }));
  for (unsigned seed = 1; seed <= damaged; ++seed)
    files.push_back(hostile(name + "-bytes-" + std::to_string(seed) + ending,
                            [bytes, seed, name] { return with_bytes_changed(bytes, seed, name); }));
  return files;
}

void append(std::vector<HostileFile>& files, std::vector<HostileFile> more) {
  std::move(more.begin(), more.end(), std::back_inserter(files));
}

}  // namespace vankien::tests
