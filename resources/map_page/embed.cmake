# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DOUT=FILE -P embed.cmake: page.html with its style and scripts in it, as a C++ function.
# Each is named in the page's content security policy by its hash, so that nothing else runs there.

# The base64 of 32 bytes given as 64 hexadecimal digits.
function(base64_of_hash hex out)
  set(letters "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  set(hex "${hex}00")
  set(text "")
  foreach(group RANGE 0 10)
    math(EXPR at "${group} * 6")
    string(SUBSTRING "${hex}" ${at} 6 digits)
    foreach(shift 18 12 6 0)
      math(EXPR index "(0x${digits} >> ${shift}) & 63")
      string(SUBSTRING "${letters}" ${index} 1 letter)
      string(APPEND text "${letter}")
    endforeach()
  endforeach()
  string(SUBSTRING "${text}" 0 43 text)
  set(${out} "sha256-${text}=" PARENT_SCOPE)
endfunction()

set(folder ${CMAKE_CURRENT_LIST_DIR})
file(READ ${folder}/page.html page)
file(READ ${folder}/page.css style)
set(script "\n")
foreach(part data ../page_shared/search_key colors camera points state places names overlay panel input page)
  file(READ ${folder}/${part}.js text)
  string(APPEND script "${text}")
endforeach()
# Comments are for those who read the sources.
string(REGEX REPLACE "\n *//[^\n]*" "" script "${script}")

foreach(part style script)
  string(SHA256 hash "${${part}}")
  base64_of_hash(${hash} hash)
  string(TOUPPER ${part} name)
  string(REPLACE "@${name}_HASH@" "${hash}" page "${page}")
  string(REPLACE "@${name}@" "${${part}}" page "${page}")
endforeach()
file(WRITE ${OUT} "// Made of resources/map_page/ by embed.cmake.
#include \"engine/files/exports/map_page.h\"

std::string_view shelf::mapPage()
{
    return R\"page(${page})page\";
}
")
