// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace shelf {

/// Well-formed UTF-8 by the Unicode standard, table 3-7: no overlong forms, no surrogates, nothing above
/// U+10FFFF.
bool isUtf8(std::string_view bytes);

/// One byte of Windows-1252, which is Latin-1 with printable characters at 0x80-0x9f, as UTF-8.
std::string_view latin1AsUtf8(char byte);

} // namespace shelf
