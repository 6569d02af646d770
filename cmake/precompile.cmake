# vankien_precompile(TARGET HEADER…): where VANKIEN_PRECOMPILE is on, these large headers are parsed once for all of its
# sources. Not for g++, whose warnings then come from within them, nor for clang-tidy, which would miss a forgotten include.
function(vankien_precompile target)
  if(VANKIEN_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()
