# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the packages made of it: cpack in the build folder makes a DEB and a TGZ on Linux, an
# installer of NSIS on Windows and a disk image on macOS.
include(GNUInstallDirs)
set(app_id org.shelfspace.Shelfspace)

# The guide as web pages, made by the program itself from the same chapters that its window shows.
if(NOT CMAKE_CROSSCOMPILING AND NOT SHELFSPACE_SANITIZE)
  set(guide_folder ${PROJECT_BINARY_DIR}/guide)
  file(GLOB_RECURSE guide_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/guide/*)
  add_custom_command(OUTPUT ${guide_folder}/en/start.html DEPENDS shelfspace_window ${guide_sources}
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${guide_folder}
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 $<TARGET_FILE:shelfspace_window> guide --out ${guide_folder}
    COMMENT "Writing the guide" VERBATIM)
  add_custom_target(shelfspace_guide ALL DEPENDS ${guide_folder}/en/start.html)
endif()

set(CPACK_PACKAGE_NAME shelfspace)
set(CPACK_PACKAGE_VENDOR "The Shelfspace developers")
if(SHELFSPACE_ADDRESS)
  set(CPACK_PACKAGE_HOMEPAGE_URL ${SHELFSPACE_ADDRESS})
endif()
# A DEB must name somebody with an address; example is nobody's (RFC 2606).
set(CPACK_PACKAGE_CONTACT "The Shelfspace developers <developers@shelfspace.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "train embeddings of books and readers and explore them")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

include(installer/manual.cmake)
if(WIN32)
  include(installer/windows/windows.cmake)
elseif(APPLE)
  include(installer/macos/macos.cmake)
else()
  include(installer/linux.cmake)
endif()
include(CPack)
