# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DUNIT=FILE -DSOURCES=LIST -DMOCS=LIST -P test_unit.cmake: writes the unit that includes these tests, each in a
# namespace that is called as its file: all that they include is included before, and again includes nothing there. So
# their names never meet, QTEST_MAIN and its kin define the main() of that namespace, and all stays an ordinary Qt test.
set(text "")
foreach(file ${SOURCES})
  file(STRINGS ${file} lines REGEX "^# *(include|if|ifdef|ifndef|elif|else|endif)")
  list(FILTER lines EXCLUDE REGEX "\\.moc\"")
  string(JOIN "\n" lines ${lines})
  string(APPEND text "${lines}\n")
endforeach()
set(moc_lines "")
foreach(file ${MOCS})
  file(STRINGS ${file} lines REGEX "^# *include ")
  list(APPEND moc_lines ${lines})
endforeach()
list(REMOVE_DUPLICATES moc_lines)
string(JOIN "\n" moc_lines ${moc_lines})
string(APPEND text "${moc_lines}\n")
foreach(file ${SOURCES})
  cmake_path(GET file STEM name)
  string(APPEND text "namespace ${name} {\n#include \"${file}\"\n}\n")
endforeach()
file(WRITE ${UNIT} "${text}")
