# Compiles through ccache where it is installed and nobody chose another launcher.
find_program(VANKIEN_CCACHE ccache)
mark_as_advanced(VANKIEN_CCACHE)
if(VANKIEN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${VANKIEN_CCACHE})
endif()
