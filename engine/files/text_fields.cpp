// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/text_fields.h"

#include <cstddef>
#include <cstdint>

namespace shelf {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

struct Decoded {
    std::uint32_t code = 0;
    std::size_t length = 0; ///< 0 where the bytes are not UTF-8
};

/// The character at the front, by the table of well-formed sequences (Unicode 15, table 3-7).
Decoded decode(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
        return i < text.size() && byte(i) >= low && byte(i) <= high;
    };
    const unsigned first = byte(0);
    if (first < 0x80)
        return {first, 1};
    if (first >= 0xC2 && first <= 0xDF && follows(1))
        return {(first & 0x1Fu) << 6 | (byte(1) & 0x3Fu), 2};
    if (first >= 0xE0 && first <= 0xEF &&
        follows(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF) && follows(2))
        return {(first & 0x0Fu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu), 3};
    if (first >= 0xF0 && first <= 0xF4 &&
        follows(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3))
        return {(first & 0x07u) << 18 | (byte(1) & 0x3Fu) << 12 | (byte(2) & 0x3Fu) << 6 | (byte(3) & 0x3Fu),
                4};
    return {};
}

bool breaksLines(std::uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x2028 || code == 0x2029;
}

void appendClean(std::string& out, std::string_view text, bool oneLine)
{
    while (!text.empty()) {
        const Decoded character = decode(text);
        if (character.length == 0) {
            out += kReplacement;
            text.remove_prefix(1);
            continue;
        }
        if (oneLine && breaksLines(character.code))
            out += ' ';
        else
            out += text.substr(0, character.length);
        text.remove_prefix(character.length);
    }
}

} // namespace

std::string validUtf8(std::string_view text)
{
    std::string out;
    appendClean(out, text, false);
    return out;
}

void appendTsvField(std::string& out, std::string_view text)
{
    appendClean(out, text, true);
}

void appendCsvField(std::string& out, std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return appendClean(out, text, false);
    out += '"';
    for (const char c : validUtf8(text)) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

} // namespace shelf
