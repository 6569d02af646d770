# Joins the parts of a script or a style sheet into the one file that is served.
# Usage: cmake -DOUTPUT=<file.js|file.css> -DPARTS=<file;file;...> -P join.cmake
# The parts of a script become the body of one function, so that no name of theirs is seen outside.
cmake_minimum_required(VERSION 3.25)

set(joined "")
foreach(part IN LISTS PARTS)
  file(READ "${part}" content)
  string(APPEND joined "${content}")
endforeach()
if(OUTPUT MATCHES "\\.js$")
  set(joined "(function () {\n'use strict';\n${joined}})();\n")
endif()
file(WRITE "${OUTPUT}" "${joined}")
