// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace shelf {

struct Utf8Character {
    std::uint32_t code = 0;
    std::size_t length = 0; ///< in bytes; 0 where the text begins with bytes that are not UTF-8
};

/// The character at the front of a text that is not empty, by the table of well-formed sequences (Unicode 15,
/// table 3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
Utf8Character firstCharacter(std::string_view text);

/// The character at the end of a text that is not empty and well-formed.
Utf8Character lastCharacter(std::string_view text);

/// Adds a character, which is no surrogate and not above U+10FFFF.
void appendCharacter(std::string& out, std::uint32_t code);

bool isAscii(std::string_view text);

/// Well-formed as firstCharacter() says.
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

/// Control characters, C0 with DEL and C1: to a terminal they are commands, and no title needs one.
constexpr bool isControl(std::uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code <= 0x9F);
}

/// Embeddings, overrides and isolates (UAX 9): what stands after them, the program's own words too, is shown
/// in another order than it is written in.
constexpr bool reordersText(std::uint32_t code)
{
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

/// What stands in a text unseen, and can make it look like another, end a line or turn its neighbors around:
/// line and paragraph separators, marks of direction, blanks and joiners without a width, tags. The two
/// (non-)joiners that Persian, the scripts of India and emoji are spelled with are no such characters.
constexpr bool isUnseen(std::uint32_t code)
{
    return code == 0xAD || code == 0x61C || code == 0x180E || code == 0x200B || code == 0x200E ||
           code == 0x200F || code == 0x2028 || code == 0x2029 || (code >= 0x2060 && code <= 0x2065) ||
           (code >= 0x206A && code <= 0x206F) || (code >= 0x1BCA0 && code <= 0x1BCA3) ||
           (code >= 0x1D173 && code <= 0x1D17A) || code == 0xFEFF || (code >= 0xFFF0 && code <= 0xFFFB) ||
           (code >= 0xE0000 && code <= 0xE0FFF && !(code >= 0xE0100 && code <= 0xE01EF));
}

/// What a text from elsewhere must not hand to a terminal.
constexpr bool deceives(std::uint32_t code)
{
    return isControl(code) || reordersText(code) || isUnseen(code);
}

} // namespace shelf
