# Writes a C++ source that holds the given files as assets (web/assets.h).
# Usage: cmake -DOUTPUT=<file> -DFILES=<file;file;...> -P embed.cmake
cmake_minimum_required(VERSION 3.25)

set(type_css  "text/css; charset=utf-8")
set(type_js   "text/javascript; charset=utf-8")
set(type_svg  "image/svg+xml; charset=utf-8")
set(type_json "application/json; charset=utf-8")

set(arrays "")
set(entries "")
set(index 0)
foreach(file IN LISTS FILES)
  get_filename_component(name "${file}" NAME)
  get_filename_component(extension "${file}" LAST_EXT)
  string(SUBSTRING "${extension}" 1 -1 extension)
  if(NOT DEFINED type_${extension})
    message(FATAL_ERROR "no media type for ${file}")
  endif()
  file(SHA256 "${file}" hash)
  string(SUBSTRING "${hash}" 0 12 hash)
  file(READ "${file}" hex HEX)
  string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND arrays "constexpr char content_${index}[] = {${bytes}'\\0'};\n")
  string(APPEND entries
    "    {\"${name}\", \"${hash}\", \"${type_${extension}}\", {content_${index}, sizeof(content_${index}) - 1}},\n")
  math(EXPR index "${index} + 1")
endforeach()

file(WRITE "${OUTPUT}" "// Made by web/embed.cmake from web/static.
#include <array>

#include \"web/assets.h\"

namespace vankien::web {
namespace {

${arrays}
constexpr std::array<Asset, ${index}> embedded{{
${entries}}};

}  // namespace

std::span<const Asset> assets() { return embedded; }

}  // namespace vankien::web
")
