// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace shelf {

/// Well-formed UTF-8 by the Unicode standard, table 3-7: no overlong forms, no surrogates, nothing above
/// U+10FFFF.
bool isUtf8(std::string_view bytes);

/// What of a text is UTF-8 beyond ASCII, and what is not.
struct Utf8Survey {
    std::uint64_t characters = 0; ///< well-formed ones of two bytes or more
    std::uint64_t faults = 0;     ///< parts that are none; the beginning of a character counts once
    const char* first = nullptr;  ///< where the first fault is; null where there is none
};
Utf8Survey surveyUtf8(std::string_view bytes);

/// The bytes with U+FFFD in the place of each fault, written to out; returns the end. It takes up to
/// bytes.size() + 2 * faults.
char* replaceFaults(std::string_view bytes, char* out);

/// One byte of Windows-1252, which is Latin-1 with printable characters at 0x80-0x9f, as UTF-8.
std::string_view latin1AsUtf8(char byte);

} // namespace shelf
