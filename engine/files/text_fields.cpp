// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/text_fields.h"

#include <array>
#include <bit>
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

template <class T> void appendWords(std::string& out, std::span<const T> values)
{
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::uint32_t group = 0;
    int bytes = 0;
    const auto write = [&](int letters) {
        for (int i = 0; i < 4; ++i)
            out += i < letters ? kLetters[group >> (18 - 6 * i) & 63] : '=';
        group = 0;
        bytes = 0;
    };
    out.reserve(out.size() + values.size() * 16 / 3 + 4);
    for (const T value : values) {
        const auto word = std::bit_cast<std::uint32_t>(value);
        for (int i = 0; i < 4; ++i) {
            group |= (word >> (8 * i) & 0xFF) << (16 - 8 * bytes);
            if (++bytes == 3)
                write(4);
        }
    }
    if (bytes > 0)
        write(bytes + 1);
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

void appendJsonString(std::string& out, std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    out += '"';
    for (const char c : validUtf8(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20 || c == '<') {
            out += "\\u00";
            out += kDigits[byte >> 4];
            out += kDigits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendHtmlText(std::string& out, std::string_view text)
{
    std::string clean;
    appendTsvField(clean, text);
    for (const char c : clean) {
        switch (c) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '&':
            out += "&amp;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
}

void appendBase64(std::string& out, std::span<const float> values)
{
    appendWords(out, values);
}

void appendBase64(std::string& out, std::span<const std::int32_t> values)
{
    appendWords(out, values);
}

} // namespace shelf
