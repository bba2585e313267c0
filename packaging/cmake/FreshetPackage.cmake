# What is installed beside the programs, and the packages: `./dev package` makes the Debian one.
if(FRESHET_BUILD_GUI)
  add_subdirectory("${CMAKE_SOURCE_DIR}/packaging/icons" "${CMAKE_BINARY_DIR}/packaging/icons")
endif()

set(CPACK_PACKAGE_NAME freshet)
set(CPACK_PACKAGE_VENDOR "The Freshet authors")
set(CPACK_PACKAGE_CONTACT "The Freshet authors <freshet@freshet.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Fast and lean desktop BitTorrent client")
set(CPACK_PACKAGE_DESCRIPTION "Freshet is for people who download and share large files and want to see what
is going on: which peer is slow, what hinders a torrent, where the memory goes.
Torrent files, magnet links and addresses of torrent files can be added. There
are rate limits for everything, for categories, torrents and peers, a schedule
and quotas; damage on the disk is found and mended.
.
The package has a program with a window, one for the terminal, and a service
that runs without a window.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_RESOURCE_FILE_README "${CMAKE_SOURCE_DIR}/README.md")
set(CPACK_PACKAGE_EXECUTABLES freshet Freshet)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
  include(FreshetWindows)
elseif(APPLE)
  include(FreshetMacos)
else()
  include(FreshetDesktop)
  include(FreshetDebian)
endif()
include(CPack)
