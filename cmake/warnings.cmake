# Every warning that finds mistakes, each an error for whoever works on the sources (CMAKE_COMPILE_WARNING_AS_ERROR; the
# release preset turns that off, so that a newer compiler with newer warnings still builds).
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor)
if(NOT DEFINED CMAKE_COMPILE_WARNING_AS_ERROR)
  set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
endif()
# gcc 12's flow analysis reports these two inside the standard library's strings and nlohmann/json, where nothing is wrong.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  add_compile_options(-Wno-maybe-uninitialized -Wno-restrict)
endif()
