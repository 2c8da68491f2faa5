# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DOUT=FILE -P embed.cmake: the page, its style and its scripts in one, as C++ functions.
set(folder ${CMAKE_CURRENT_LIST_DIR})
file(READ ${folder}/page.html Html)
file(READ ${folder}/page.css Style)
set(Script "'use strict';\n")
foreach(part ../page_shared/search_key data search model algebra fit scores choices card map page)
  file(READ ${folder}/${part}.js text)
  string(APPEND Script "${text}")
endforeach()
set(code "// Made of resources/book_page/ by embed.cmake.
#include \"engine/files/exports/book_page_parts.h\"
")
foreach(name Html Style Script)
  string(APPEND code "
std::string_view shelf::bookPage${name}()
{
    return R\"page(${${name}})page\";
}
")
endforeach()
file(WRITE ${OUT} "${code}")
