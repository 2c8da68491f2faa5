# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the packages made of it: cpack in the build folder makes a DEB and a TGZ on Linux, an
# installer of NSIS on Windows and a disk image on macOS.
include(GNUInstallDirs)
set(app_id org.shelfspace.Shelfspace)

set(CPACK_PACKAGE_NAME shelfspace)
set(CPACK_PACKAGE_VENDOR "The Shelfspace developers")
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
