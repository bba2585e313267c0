# The Debian package, and the documents that Debian wants.
# Named as the package and not as the project.
set(doc_folder "${CMAKE_INSTALL_DATAROOTDIR}/doc/${CPACK_PACKAGE_NAME}")
install(DIRECTORY "${CMAKE_SOURCE_DIR}/packaging/monitoring" DESTINATION "${doc_folder}/examples")
install(FILES "${CMAKE_SOURCE_DIR}/README.md" DESTINATION "${doc_folder}")
install(FILES "${CMAKE_SOURCE_DIR}/packaging/debian/copyright" DESTINATION "${doc_folder}")

# SOURCE_DATE_EPOCH, if set: string(TIMESTAMP) knows it. Otherwise the day the release notes were last changed.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  string(TIMESTAMP package_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
else()
  file(TIMESTAMP "${CMAKE_SOURCE_DIR}/CHANGELOG.md" package_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
endif()
configure_file("${CMAKE_SOURCE_DIR}/packaging/debian/changelog.in" "${linux_binary}/changelog" @ONLY)
freshet_install_compressed("${linux_binary}/changelog" "${doc_folder}")
freshet_install_compressed("${CMAKE_SOURCE_DIR}/CHANGELOG.md" "${doc_folder}")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PROJECT_HOMEPAGE_URL}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Plugins, which no program links: the state's database, X11 and Wayland, icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-qpa-plugins, qt6-wayland, qt6-translations-l10n, ca-certificates, xdg-utils")
