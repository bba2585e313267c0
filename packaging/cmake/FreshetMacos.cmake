# macOS: Freshet.app in a disk image, with Qt inside, for .torrent files and magnet links.
set(icons_binary "${CMAKE_BINARY_DIR}/packaging/icons")

if(TARGET freshet)
  target_sources(freshet PRIVATE "${icons_binary}/freshet.icns")
  set_source_files_properties("${icons_binary}/freshet.icns" TARGET_DIRECTORY freshet
    PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
  add_dependencies(freshet application_icons)
  set_target_properties(freshet PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Freshet
    MACOSX_BUNDLE_INFO_PLIST "${CMAKE_SOURCE_DIR}/packaging/macos/Info.plist.in"
    MACOSX_BUNDLE_GUI_IDENTIFIER "${FRESHET_APP_ID}"
    MACOSX_BUNDLE_BUNDLE_NAME Freshet
    MACOSX_BUNDLE_ICON_FILE freshet.icns
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_COPYRIGHT "GNU General Public License, version 3 or later")

  qt_generate_deploy_app_script(TARGET freshet FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT "${deploy_script}")
endif()

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_NAME Freshet)
set(CPACK_DMG_VOLUME_NAME "Freshet ${PROJECT_VERSION}")
