# What a Linux desktop wants to know: entry, MIME type, metadata, icons, manual pages, completions, service.
set(linux_source "${CMAKE_SOURCE_DIR}/packaging/linux")
set(linux_binary "${CMAKE_BINARY_DIR}/packaging/linux")

# Manual page and completions of freshet-cli are made of its help text.
find_program(FRESHET_AWK NAMES awk mawk gawk REQUIRED)
set(help_text "${CMAKE_SOURCE_DIR}/app/cli/help_text.cpp")
set(help_script "${linux_source}/help_documents.awk")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${help_text}" "${help_script}")
function(freshet_from_help format result)
  execute_process(COMMAND "${FRESHET_AWK}" -v "format=${format}" -f "${help_script}" "${help_text}"
    OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
  set(${result} "${output}" PARENT_SCOPE)
endfunction()

foreach(shell bash zsh fish)
  freshet_from_help(${shell} completion)
  file(CONFIGURE OUTPUT "${linux_binary}/completions/freshet-cli.${shell}" CONTENT "${completion}" @ONLY)
endforeach()
install(FILES "${linux_binary}/completions/freshet-cli.bash"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME freshet-cli)
install(FILES "${linux_binary}/completions/freshet-cli.zsh"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions" RENAME _freshet-cli)
install(FILES "${linux_binary}/completions/freshet-cli.fish"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")

# Compressed as Debian wants it, without a date, so that each build makes the same bytes.
find_program(FRESHET_GZIP NAMES gzip REQUIRED)
function(freshet_install_compressed file folder)
  get_filename_component(name "${file}" NAME)
  set(packed "${linux_binary}/${name}.gz")
  execute_process(COMMAND "${FRESHET_GZIP}" -9nc "${file}" OUTPUT_FILE "${packed}" COMMAND_ERROR_IS_FATAL ANY)
  install(FILES "${packed}" DESTINATION "${folder}")
endfunction()
function(freshet_install_manual name)
  set(input "${linux_source}/man/${name}.in")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${input}")
  configure_file("${input}" "${linux_binary}/${name}" @ONLY)
  freshet_install_compressed("${linux_binary}/${name}" "${CMAKE_INSTALL_MANDIR}/man1")
endfunction()
freshet_from_help(man commands_and_options)
freshet_install_manual(freshet-cli.1)

configure_file("${linux_source}/freshet-headless.service.in" "${linux_binary}/freshet-headless.service" @ONLY)
install(FILES "${linux_binary}/freshet-headless.service" DESTINATION lib/systemd/user)

if(NOT FRESHET_BUILD_GUI)
  return()
endif()
configure_file("${linux_source}/freshet.desktop.in" "${linux_binary}/${FRESHET_APP_ID}.desktop" @ONLY)
install(FILES "${linux_binary}/${FRESHET_APP_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")

configure_file("${linux_source}/freshet.metainfo.xml.in" "${linux_binary}/${FRESHET_APP_ID}.metainfo.xml" @ONLY)
install(FILES "${linux_binary}/${FRESHET_APP_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")

install(FILES "${linux_source}/freshet-mime.xml"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME "${FRESHET_APP_ID}.xml")
freshet_install_manual(freshet.1)
install(FILES "${linux_source}/completions/freshet.bash"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME freshet)
install(FILES "${linux_source}/completions/_freshet" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
install(FILES "${linux_source}/completions/freshet.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
