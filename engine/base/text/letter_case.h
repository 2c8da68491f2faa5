// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shelf {

/// A to Z as small letters and every other byte as it is, whatever the locale.
inline char smallLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
inline std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    for (char& c : small)
        c = smallLetter(c);
    return small;
}

} // namespace shelf
