# The sanitizers stop the program at the first finding, so that a test with one is a failed test.
if(VANKIEN_SANITIZE OR VANKIEN_FUZZ)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(VANKIEN_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
