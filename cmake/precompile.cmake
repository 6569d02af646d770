# Large headers are parsed once for all sources of a target.

# vankien_precompile(TARGET HEADER…): in the program, where VANKIEN_PRECOMPILE is on (clang). The other builds parse them in
# every source, so that a forgotten include is found.
function(vankien_precompile target)
  if(VANKIEN_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()

# vankien_precompile_tests(TARGET HEADER…): in tests, always. gcc 12 then takes the standard library's headers for the
# program's own, and its flow analysis reports overflows in adding strings, where nothing is wrong.
function(vankien_precompile_tests target)
  target_precompile_headers(${target} PRIVATE ${ARGN})
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(${target} PRIVATE -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
  endif()
endfunction()
