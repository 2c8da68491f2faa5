# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=... -DWORK=... -DLUPDATE=... [-DMESSAGES=...] -P extract.cmake
# Brings the message files in the folder MESSAGES (those of the project, where it is not said) up to date with the sources.
#
# lupdate knows tr() of classes of Qt and translate(). The tr() of code that knows no Qt becomes the latter, with the
# context "engine", in copies that it reads.
if(NOT MESSAGES)
  set(MESSAGES ${ROOT}/translations)
endif()
file(REMOVE_RECURSE ${WORK})
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/engine/*.cpp ${ROOT}/engine/*.h ${ROOT}/widgets/*.cpp
  ${ROOT}/widgets/*.h ${ROOT}/app/*.cpp ${ROOT}/app/*.h)
set(all)
set(window)
foreach(source ${sources})
  file(READ ${ROOT}/${source} text)
  set(isPlain FALSE)
  string(REGEX REPLACE "\\.cpp$" ".h" header ${ROOT}/${source})
  set(declared "")
  if(EXISTS ${header})
    file(READ ${header} declared)
  endif()
  if(source MATCHES "^engine/" OR NOT "${text}${declared}" MATCHES "Q_OBJECT|Q_DECLARE_TR|QString|QCoreApplication")
    set(isPlain TRUE)
    string(REGEX REPLACE "([^A-Za-z0-9_:])tr\\(" "\\1translate(\"engine\", " text "${text}")
  endif()
  string(REPLACE "shelf::tr(" "translate(\"engine\", " text "${text}")
  string(REPLACE "trNoop(" "QT_TRANSLATE_NOOP(\"engine\", " text "${text}")
  if(text MATCHES "#define WORDS\\(text\\) QT_TRANSLATE_NOOP\\((\"[A-Za-z:]+\"), text\\)\n")
    string(REPLACE "${CMAKE_MATCH_0}" "" text "${text}")
    string(REPLACE "WORDS(" "QT_TRANSLATE_NOOP(${CMAKE_MATCH_1}, " text "${text}")
  endif()
  string(REPLACE "\nstd::" "\n" text "${text}") # else it takes that for what the function behind belongs to
  file(WRITE ${WORK}/${source} "${text}")
  list(APPEND all ${WORK}/${source})
  # English needs its plural forms alone, and those of messages stand in the sources.
  if(NOT isPlain)
    list(APPEND window ${WORK}/${source})
  endif()
endforeach()
foreach(group all window)
  list(JOIN ${group} "\n" lines)
  file(WRITE ${WORK}/${group}.txt "${lines}")
endforeach()

file(GLOB messages ${MESSAGES}/shelfspace_*.ts)
list(REMOVE_ITEM messages ${MESSAGES}/shelfspace_en.ts)
set(words -silent -I ${ROOT} -locations none -no-obsolete -no-ui-lines)
execute_process(COMMAND ${LUPDATE} ${words} @${WORK}/all.txt -ts ${messages} ERROR_VARIABLE said RESULT_VARIABLE failed TIMEOUT 120)
if(NOT failed)
  execute_process(COMMAND ${LUPDATE} ${words} -pluralonly @${WORK}/window.txt -ts ${MESSAGES}/shelfspace_en.ts
    ERROR_VARIABLE more RESULT_VARIABLE failed TIMEOUT 120)
endif()
string(REGEX REPLACE "[^\n]*unknown namespace/class ::std\n" "" said "${said}")
if(failed OR said)
  message(FATAL_ERROR "lupdate: ${failed} ${said} ${more}")
endif()
