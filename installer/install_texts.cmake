# SPDX-License-Identifier: GPL-3.0-or-later
# Run at installing: changelog, manual page, completions, guide. Policy wants the first two compressed, without a time in
# them. What names a file that has not been written is left out.
function(install_compressed file folder)
  file(MAKE_DIRECTORY "$ENV{DESTDIR}${folder}")
  get_filename_component(name "${file}" NAME)
  find_program(gzip gzip REQUIRED)
  execute_process(COMMAND ${gzip} -9nc "${file}" OUTPUT_FILE "$ENV{DESTDIR}${folder}/${name}.gz" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

install_compressed("${source}/installer/debian/changelog" "${docs}")
if(EXISTS "${built}/shelfspace.1")
  install_compressed("${built}/shelfspace.1" "${man}/man1")
endif()

foreach(shell bash zsh fish)
  set(file "${built}/completions/shelfspace.${shell}")
  if(EXISTS "${file}")
    set(folder_bash bash-completion/completions)
    set(name_bash shelfspace)
    set(folder_zsh zsh/vendor-completions)
    set(name_zsh _shelfspace)
    set(folder_fish fish/vendor_completions.d)
    set(name_fish shelfspace.fish)
    file(INSTALL "${file}" DESTINATION "${data}/${folder_${shell}}" RENAME ${name_${shell}})
  endif()
endforeach()

foreach(guide "${built}/guide" "${source}/resources/guide")
  if(IS_DIRECTORY "${guide}")
    file(INSTALL "${guide}/" DESTINATION "${docs}/guide" FILES_MATCHING REGEX "\\.(html|css|js|png|svg|md|json)$")
    break()
  endif()
endforeach()
