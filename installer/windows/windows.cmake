# SPDX-License-Identifier: GPL-3.0-or-later
# Windows: all in one folder, with Qt's own libraries and plugins beside it, and an installer of NSIS that knows the
# program's files, its place in the start menu and how to go again.
set(CMAKE_INSTALL_BINDIR .)
set_target_properties(shelfspace_window PROPERTIES WIN32_EXECUTABLE ON)
if(EXISTS ${PROJECT_BINARY_DIR}/shelfspace.ico)
  configure_file(installer/windows/shelfspace.rc.in ${PROJECT_BINARY_DIR}/shelfspace.rc @ONLY)
  target_sources(shelfspace_window PRIVATE ${PROJECT_BINARY_DIR}/shelfspace.rc)
  target_sources(shelfspace PRIVATE ${PROJECT_BINARY_DIR}/shelfspace.rc)
endif()
install(TARGETS shelfspace shelfspace_window shelfspace_hdf5 RUNTIME_DEPENDENCY_SET shelfspace_libraries
  RUNTIME DESTINATION .)
install(FILES LICENSE DESTINATION . RENAME LICENSE.txt)
if(IS_DIRECTORY ${PROJECT_SOURCE_DIR}/resources/guide)
  install(DIRECTORY resources/guide DESTINATION .)
endif()
# The libraries that were linked (vcpkg puts them beside the program), then Qt with its plugins.
install(RUNTIME_DEPENDENCY_SET shelfspace_libraries PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq]t6"
  POST_EXCLUDE_REGEXES ".*[Ss]ystem32/.*" DIRECTORIES $<TARGET_FILE_DIR:shelfspace> RUNTIME DESTINATION .)
qt_generate_deploy_app_script(TARGET shelfspace_window OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})
include(InstallRequiredSystemLibraries)

set(CPACK_GENERATOR "NSIS;ZIP")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Shelfspace)
set(CPACK_PACKAGE_EXECUTABLES shelfspace-window Shelfspace)
set(CPACK_NSIS_DISPLAY_NAME Shelfspace)
set(CPACK_NSIS_PACKAGE_NAME Shelfspace)
if(SHELFSPACE_ADDRESS)
  set(CPACK_NSIS_URL_INFO_ABOUT ${SHELFSPACE_ADDRESS})
endif()
set(CPACK_NSIS_INSTALLED_ICON_NAME shelfspace-window.exe)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN shelfspace-window.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # asks whether `shelfspace` shall be found from any folder
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
if(EXISTS ${PROJECT_BINARY_DIR}/shelfspace.ico)
  set(CPACK_NSIS_MUI_ICON ${PROJECT_BINARY_DIR}/shelfspace.ico)
  set(CPACK_NSIS_MUI_UNIICON ${PROJECT_BINARY_DIR}/shelfspace.ico)
endif()

# Double clicks open the program's own files; what else it reads is offered by "Open with" and taken from nobody.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\.shelf" "" "Shelfspace.Run"
  WriteRegStr SHCTX "Software\Classes\Shelfspace.Run" "" "Shelfspace run"
  WriteRegStr SHCTX "Software\Classes\Shelfspace.Run\DefaultIcon" "" "$INSTDIR\shelfspace-window.exe,0"
  WriteRegStr SHCTX "Software\Classes\Shelfspace.Run\shell\open\command" "" '"$INSTDIR\shelfspace-window.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\.shelfproject" "" "Shelfspace.Project"
  WriteRegStr SHCTX "Software\Classes\Shelfspace.Project" "" "Shelfspace project"
  WriteRegStr SHCTX "Software\Classes\Shelfspace.Project\DefaultIcon" "" "$INSTDIR\shelfspace-window.exe,0"
  WriteRegStr SHCTX "Software\Classes\Shelfspace.Project\shell\open\command" "" '"$INSTDIR\shelfspace-window.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\Applications\shelfspace-window.exe\shell\open\command" "" '"$INSTDIR\shelfspace-window.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\Applications\shelfspace-window.exe" "FriendlyAppName" "Shelfspace"
  WriteRegStr SHCTX "Software\Classes\Applications\shelfspace-window.exe\SupportedTypes" ".csv" ""
  WriteRegStr SHCTX "Software\Classes\Applications\shelfspace-window.exe\SupportedTypes" ".tsv" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\.shelf"
  DeleteRegKey SHCTX "Software\Classes\Shelfspace.Run"
  DeleteRegKey SHCTX "Software\Classes\.shelfproject"
  DeleteRegKey SHCTX "Software\Classes\Shelfspace.Project"
  DeleteRegKey SHCTX "Software\Classes\Applications\shelfspace-window.exe"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
]])
