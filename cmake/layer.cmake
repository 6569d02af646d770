# vankien_layer(NAME): the library vankien_NAME of every .cpp in the folder NAME; headers are included as "NAME/header.h".
function(vankien_layer name)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${name}/*.cpp)
  add_library(vankien_${name} STATIC ${sources})
  target_include_directories(vankien_${name} PUBLIC ${CMAKE_SOURCE_DIR})
endfunction()
