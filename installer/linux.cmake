# SPDX-License-Identifier: GPL-3.0-or-later
# Linux: the folders of the FHS, with which Flatpak and AppImage are made too, and the DEB and TGZ.
set(doc_folder ${CMAKE_INSTALL_DATADIR}/doc/shelfspace)
set(icon_folder ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
set_target_properties(shelfspace shelfspace_window PROPERTIES INSTALL_RPATH "") # the libraries are the system's

# No shop shall ask for pictures where there are none.
set(metainfo ${PROJECT_SOURCE_DIR}/resources/${app_id}.metainfo.xml)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${metainfo})
file(READ ${metainfo} text)
string(REGEX REPLACE "\n *<!-- AppStream takes.* -->" "" text "${text}")
if(SHELFSPACE_ADDRESS)
  string(REPLACE "https://shelfspace.example" "${SHELFSPACE_ADDRESS}" text "${text}")
  string(REPLACE "</screenshots>" "</screenshots>\n  <url type=\"homepage\">${SHELFSPACE_ADDRESS}</url>" text "${text}")
else()
  string(REGEX REPLACE "\n *<screenshots>.*</screenshots>" "" text "${text}")
endif()
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/${app_id}.metainfo.xml CONTENT "${text}" @ONLY)

install(TARGETS shelfspace RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS shelfspace_window shelfspace_hdf5 RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/shelfspace)
install(DIRECTORY ${PROJECT_BINARY_DIR}/translations/ DESTINATION ${CMAKE_INSTALL_DATADIR}/shelfspace/translations
        FILES_MATCHING PATTERN "*.mo")
install(FILES resources/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_BINARY_DIR}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/${app_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${app_id}.xml)
install(FILES installer/debian/copyright DESTINATION ${doc_folder})

# Icons: as drawn, and in the sizes that panels and older file managers ask for where something can draw them.
install(FILES resources/icons/app.svg DESTINATION ${icon_folder}/scalable/apps RENAME ${app_id}.svg)
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
  foreach(size 16 22 24 32 48 64 128 256)
    set(icon ${PROJECT_BINARY_DIR}/icons/${size}.png)
    add_custom_command(OUTPUT ${icon} DEPENDS resources/icons/app.svg
      COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/icons
      COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${icon} ${PROJECT_SOURCE_DIR}/resources/icons/app.svg VERBATIM)
    list(APPEND icons ${icon})
    install(FILES ${icon} DESTINATION ${icon_folder}/${size}x${size}/apps RENAME ${app_id}.png)
  endforeach()
  add_custom_target(shelfspace_icons ALL DEPENDS ${icons})
endif()

# What the built program writes of itself, the guide and the texts: whatever of it there is when it is installed.
install(CODE "
  set(built \"${PROJECT_BINARY_DIR}\")
  set(source \"${PROJECT_SOURCE_DIR}\")
  set(data \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}\")
  set(docs \"\${CMAKE_INSTALL_PREFIX}/${doc_folder}\")
  set(man \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_MANDIR}\")
  include(\"${PROJECT_SOURCE_DIR}/installer/install_texts.cmake\")")

set(CPACK_GENERATOR "DEB;TGZ")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/installer/pack.cmake)
set(CPACK_PACKAGE_DESCRIPTION "Opens book ratings, trains a recommender while its loss curves are
watched, and shows what it has learned: a map of the books in two and
three dimensions, the nearest books of any book, and recommendations
for any reader, with the reasons.

Reads goodbooks-10k, Book-Crossing, MovieLens, reviews of Amazon and
Goodreads and any table of ratings. Runs can be compared, and taken
away as vectors, tables, web pages and reports. All of it can be done
from the command line as well.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and data that are loaded at run time, so that shlibdeps does not see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-qpa-plugins, fonts-dejavu-core, ca-certificates")
# Qt's own words in other languages, windows on Wayland, and what reads Parquet (with pyarrow).
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, python3")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, at-spi2-core")
