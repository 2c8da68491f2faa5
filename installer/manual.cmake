# SPDX-License-Identifier: GPL-3.0-or-later
# What the built program writes of its own options: the manual page, and what lets shells complete its calls. A
# program for another system cannot be asked.
if(CMAKE_CROSSCOMPILING)
  return()
endif()
file(STRINGS ${PROJECT_SOURCE_DIR}/installer/debian/changelog release_line REGEX "^ -- " LIMIT_COUNT 1)
set(months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
string(REGEX MATCH "([0-9]+) ([A-Z][a-z]+) ([0-9]+)" ignored "${release_line}")
set(release_day ${CMAKE_MATCH_1})
set(release_year ${CMAKE_MATCH_3})
list(FIND months "${CMAKE_MATCH_2}" release_month)
math(EXPR release_month "${release_month} + 101") # two digits at its end
string(SUBSTRING ${release_month} 1 2 release_month)

set(own_words ${CMAKE_COMMAND} -E env LC_ALL=C LANGUAGE=C $<TARGET_FILE:shelfspace_window>)
set(written ${PROJECT_BINARY_DIR}/shelfspace.1)
add_custom_command(OUTPUT ${written} DEPENDS shelfspace_window
  COMMAND ${own_words} help --man --man-date ${release_year}-${release_month}-${release_day} > ${written} VERBATIM)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/completions)
foreach(shell bash zsh fish)
  set(script ${PROJECT_BINARY_DIR}/completions/shelfspace.${shell})
  add_custom_command(OUTPUT ${script} DEPENDS shelfspace_window
    COMMAND ${own_words} completion ${shell} > ${script} VERBATIM)
  list(APPEND written ${script})
endforeach()
add_custom_target(shelfspace_manual ALL DEPENDS ${written})
