# Windows: an installer by NSIS (default) or WiX (`cpack -G WIX`), with Qt beside the programs, and Freshet offered
# for .torrent files and magnet links. The user chooses it in the settings of Windows; nothing is taken over.
set(windows_source "${CMAKE_SOURCE_DIR}/packaging/windows")
set(icons_binary "${CMAKE_BINARY_DIR}/packaging/icons")

if(TARGET freshet)
  # The program's icon and version, as Explorer shows them; and no console.
  configure_file("${windows_source}/freshet.rc.in" "${CMAKE_BINARY_DIR}/packaging/windows/freshet.rc" @ONLY)
  enable_language(RC)
  target_sources(freshet PRIVATE "${CMAKE_BINARY_DIR}/packaging/windows/freshet.rc")
  set_source_files_properties("${CMAKE_BINARY_DIR}/packaging/windows/freshet.rc" TARGET_DIRECTORY freshet
    PROPERTIES OBJECT_DEPENDS "${icons_binary}/freshet.ico")
  add_dependencies(freshet application_icons)
  set_target_properties(freshet PROPERTIES WIN32_EXECUTABLE ON)

  qt_generate_deploy_app_script(TARGET freshet FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT "${deploy_script}")
endif()
install(FILES "${CMAKE_SOURCE_DIR}/README.md" "${CMAKE_SOURCE_DIR}/CHANGELOG.md" "${CMAKE_SOURCE_DIR}/LICENSE"
  DESTINATION .)
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION "${CMAKE_INSTALL_BINDIR}")
include(InstallRequiredSystemLibraries)

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_NAME Freshet)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Freshet)
set(CPACK_CREATE_DESKTOP_LINKS freshet)

# NSIS. The commands stand in files of their own: CPack's variables would need every backslash twice.
set(CPACK_NSIS_DISPLAY_NAME Freshet)
set(CPACK_NSIS_MUI_ICON "${icons_binary}/freshet.ico")
set(CPACK_NSIS_MUI_UNIICON "${icons_binary}/freshet.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin/freshet.exe")
set(CPACK_NSIS_MUI_FINISHPAGE_RUN "freshet.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_URL_INFO_ABOUT "${PROJECT_HOMEPAGE_URL}")
file(TO_NATIVE_PATH "${windows_source}/associations.nsh" associations)
set(CPACK_NSIS_DEFINES "!include \"${associations}\"")
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "!insertmacro FreshetRegister")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "!insertmacro FreshetUnregister")

# WiX. The first code must stay the same for ever, so that a new version replaces an old one.
set(CPACK_WIX_UPGRADE_GUID "6B0E2C0A-6E5B-4C38-9A0E-0C3D8B7F9D21")
set(CPACK_WIX_PRODUCT_ICON "${icons_binary}/freshet.ico")
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT "${PROJECT_HOMEPAGE_URL}")
set(CPACK_WIX_PROGRAM_MENU_FOLDER Freshet)
set(CPACK_WIX_PATCH_FILE "${windows_source}/associations.wix.xml")
# WiX wants a licence as RTF or TXT with an ending.
configure_file("${CMAKE_SOURCE_DIR}/LICENSE" "${CMAKE_BINARY_DIR}/packaging/windows/LICENSE.txt" COPYONLY)
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_BINARY_DIR}/packaging/windows/LICENSE.txt")
