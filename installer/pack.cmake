# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack for each kind of package: an archive has no place of its own and begins with bin/.
if(CPACK_GENERATOR STREQUAL "TGZ")
  set(CPACK_PACKAGING_INSTALL_PREFIX "/")
endif()
