# freshet_embed_translations(target): refreshes nothing, compiles translations/*.ts into :/translations.
# `ninja update_translations` collects the words of ui/ and app/ again.
function(freshet_embed_translations target)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    "${CMAKE_SOURCE_DIR}/ui/*.cpp" "${CMAKE_SOURCE_DIR}/ui/*.h"
    "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h")
  qt_add_lupdate(${target}
    TS_FILES "${CMAKE_SOURCE_DIR}/translations/freshet_en.ts" "${CMAKE_SOURCE_DIR}/translations/freshet_de.ts"
    SOURCES ${sources}
    OPTIONS -locations none -no-obsolete)
  qt_add_lrelease(${target}
    TS_FILES "${CMAKE_SOURCE_DIR}/translations/freshet_en.ts" "${CMAKE_SOURCE_DIR}/translations/freshet_de.ts"
    QM_FILES_OUTPUT_VARIABLE qm_files)
  qt_add_resources(${target} translations PREFIX "/translations" BASE "${CMAKE_CURRENT_BINARY_DIR}"
    FILES ${qm_files})
endfunction()
