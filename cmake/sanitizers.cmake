# Tests under them run with ASAN_OPTIONS=new_delete_type_mismatch=0 (CMakePresets.json): Xapian 1.4.22 deletes a table by the
# type of its base in Database::check().
# The sanitizers stop the program at the first finding, so that a test with one is a failed test.
if(VANKIEN_SANITIZE OR VANKIEN_FUZZ)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  # The two compilers name the address sanitizer differently.
  add_compile_definitions(VANKIEN_SANITIZED)
endif()
if(VANKIEN_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
