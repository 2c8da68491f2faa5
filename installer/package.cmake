# SPDX-License-Identifier: GPL-3.0-or-later
# Where things go when installed, and the Debian package and archive made of them (cpack in the build folder).
include(GNUInstallDirs)
set(doc_folder ${CMAKE_INSTALL_DATADIR}/doc/shelfspace)
set(app_id org.shelfspace.Shelfspace)

set_target_properties(shelfspace shelfspace_window PROPERTIES INSTALL_RPATH "") # the libraries are the system's
install(TARGETS shelfspace RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS shelfspace_window shelfspace_hdf5 RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/shelfspace)
install(FILES resources/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/${app_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${app_id}.xml)
install(FILES resources/icons/app.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
        RENAME ${app_id}.svg)
install(FILES installer/copyright DESTINATION ${doc_folder})

# Debian policy wants the manual page and the changelog compressed, without a time in them.
find_program(GZIP gzip)
if(GZIP)
  foreach(page resources/shelfspace.1 installer/changelog)
    get_filename_component(name ${page} NAME)
    set(compressed ${PROJECT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${compressed} DEPENDS ${page}
      COMMAND ${GZIP} -9nc ${PROJECT_SOURCE_DIR}/${page} > ${compressed} VERBATIM)
    list(APPEND compressed_pages ${compressed})
  endforeach()
  add_custom_target(shelfspace_pages ALL DEPENDS ${compressed_pages})
  install(FILES ${PROJECT_BINARY_DIR}/shelfspace.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${PROJECT_BINARY_DIR}/changelog.gz DESTINATION ${doc_folder})
endif()

set(CPACK_GENERATOR "DEB;TGZ")
set(CPACK_PACKAGE_NAME shelfspace)
set(CPACK_PACKAGE_VENDOR "The Shelfspace developers")
set(CPACK_PACKAGE_CONTACT "The Shelfspace developers <developers@shelfspace.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "train embeddings of books and readers and explore them")
set(CPACK_PACKAGE_DESCRIPTION "Opens book ratings, trains a recommender while its loss curves are watched, and shows
what it has learned: a map of the books, the nearest books of any book, and
recommendations for any reader. Everything can be done in batch too.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and data that are loaded at run time, so that shlibdeps does not see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, fonts-dejavu-core, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n")
include(CPack)
