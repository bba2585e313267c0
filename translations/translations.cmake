# Languages, one translations/freshet_CODE.ts each. English is what the sources say: its file has the plural forms only.
set(FRESHET_LANGUAGES ar de es fr ja pl pt_BR ru uk zh_CN)

set(freshet_english_file "${CMAKE_SOURCE_DIR}/translations/freshet_en.ts")
list(TRANSFORM FRESHET_LANGUAGES REPLACE "(.+)" "${CMAKE_SOURCE_DIR}/translations/freshet_\\1.ts"
  OUTPUT_VARIABLE freshet_language_files)

# Which sources have words, for lupdate. It needs to know where includes are found, or it misses the namespaces.
set(freshet_worded_sources "${CMAKE_BINARY_DIR}/translations/sources.txt")
set(FRESHET_LUPDATE_ARGUMENTS -locations none -no-obsolete -I "${CMAKE_SOURCE_DIR}" "@${freshet_worded_sources}")
file(GLOB_RECURSE sources CONFIGURE_DEPENDS
  "${CMAKE_SOURCE_DIR}/ui/*.cpp" "${CMAKE_SOURCE_DIR}/ui/*.h"
  "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h")
list(JOIN sources "\n" sources)
file(WRITE "${freshet_worded_sources}" "${sources}\n")

# `ninja update_translations` brings the files up to date with the words of ui/ and app/.
add_custom_target(update_translations
  COMMAND Qt6::lupdate ${FRESHET_LUPDATE_ARGUMENTS} -pluralonly -ts "${freshet_english_file}"
  COMMAND Qt6::lupdate ${FRESHET_LUPDATE_ARGUMENTS} -ts ${freshet_language_files}
  COMMENT "Collecting words" VERBATIM)

# freshet_embed_translations(target): compiles the files into :/translations of a program.
function(freshet_embed_translations target)
  qt_add_lrelease(${target} TS_FILES "${freshet_english_file}" ${freshet_language_files}
    QM_FILES_OUTPUT_VARIABLE qm_files)
  qt_add_resources(${target} translations PREFIX "/translations" BASE "${CMAKE_CURRENT_BINARY_DIR}"
    FILES ${qm_files})
endfunction()
