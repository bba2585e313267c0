# freshet_add_module(name SOURCES ... [DEPENDS ...] [PRIVATE_DEPENDS ...])
#
# One folder of engine/ or ui/ = one static library Freshet::<name>. Sources are listed, not globbed.
# PCH names the precompiled header: FreshetPch.cmake.
function(freshet_add_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PCH" "SOURCES;DEPENDS;PRIVATE_DEPENDS")
  qt_add_library(freshet_${name} STATIC ${arg_SOURCES})
  add_library(Freshet::${name} ALIAS freshet_${name})
  target_link_libraries(freshet_${name}
    PUBLIC freshet_conventions ${arg_DEPENDS} PRIVATE ${arg_PRIVATE_DEPENDS})
  if(arg_PCH)
    freshet_use_pch(freshet_${name} ${arg_PCH})
  endif()
endfunction()
