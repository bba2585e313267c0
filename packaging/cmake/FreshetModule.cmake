# freshet_add_module(name SOURCES ... [DEPENDS ...] [PRIVATE_DEPENDS ...])
#
# One folder of engine/ or ui/ = one static library Freshet::<name>. Sources are listed, not globbed.
# The first module compiles the precompiled header that all engine modules share.
function(freshet_add_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PCH" "SOURCES;DEPENDS;PRIVATE_DEPENDS")
  qt_add_library(freshet_${name} STATIC ${arg_SOURCES})
  add_library(Freshet::${name} ALIAS freshet_${name})
  target_link_libraries(freshet_${name}
    PUBLIC freshet_conventions ${arg_DEPENDS} PRIVATE ${arg_PRIVATE_DEPENDS})
  if(arg_PCH)
    target_precompile_headers(freshet_${name} PRIVATE "${CMAKE_SOURCE_DIR}/packaging/cmake/${arg_PCH}")
  endif()
endfunction()
