// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace shelf {

/// The libraries that files are read with and that were built in, with their versions, a line each:
/// "archives: libarchive 3.6.2 zlib/1.2.13 ...".
std::string readingLibraries();

} // namespace shelf
