# SPDX-License-Identifier: GPL-3.0-or-later
# macOS: Shelfspace.app, in which the command line and the helper lie beside the window's program, and a disk image.
set(icon ${PROJECT_BINARY_DIR}/shelfspace.icns)
set_target_properties(shelfspace_window PROPERTIES
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_INFO_PLIST ${PROJECT_SOURCE_DIR}/installer/macos/Info.plist.in)
if(EXISTS ${icon})
  target_sources(shelfspace_window PRIVATE ${icon})
  set_source_files_properties(${icon} TARGET_DIRECTORY shelfspace_window PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
endif()
install(TARGETS shelfspace_window BUNDLE DESTINATION .)
install(TARGETS shelfspace shelfspace_hdf5 RUNTIME DESTINATION shelfspace-window.app/Contents/MacOS)
if(IS_DIRECTORY ${PROJECT_SOURCE_DIR}/resources/guide)
  install(DIRECTORY resources/guide DESTINATION shelfspace-window.app/Contents/Resources)
endif()
# Qt, its plugins and what else was linked: copied in, and found by where the program lies.
qt_generate_deploy_app_script(TARGET shelfspace_window OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})
# Signed and announced to Apple where somebody's identity is given: cmake -DSHELFSPACE_SIGN_AS="Developer ID Application: ..."
set(SHELFSPACE_SIGN_AS "-" CACHE STRING "Who signs the macOS bundle; - signs it for this machine alone")
install(CODE "execute_process(COMMAND codesign --force --deep --options runtime --sign \"${SHELFSPACE_SIGN_AS}\"
  \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/shelfspace-window.app\" COMMAND_ERROR_IS_FATAL ANY)")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Shelfspace)
set(CPACK_STRIP_FILES OFF) # would undo the signature
