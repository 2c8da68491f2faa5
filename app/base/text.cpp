// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"

#include "engine/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace shelf {

namespace {

/// Characters of UTF-8 text; a wide character still counts one.
std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](unsigned char c) { return (c & 0xc0) != 0x80; }));
}

bool isBlank(char c)
{
    return c == '\t' || c == '\n' || c == '\r';
}

std::string withoutCommands(std::string_view text, bool keepLines)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const Utf8Character character = firstCharacter(text);
        const bool plain = character.length > 0 && !deceives(character.code);
        if (plain || (keepLines && text.front() == '\n'))
            out += text.substr(0, character.length);
        else if (!keepLines && isBlank(text.front()))
            out += ' ';
        else
            out += "\uFFFD";
        text.remove_prefix(std::max<std::size_t>(character.length, 1));
    }
    return out;
}

} // namespace

std::string harmless(std::string_view text)
{
    return withoutCommands(text, true);
}

std::string oneLine(std::string_view text)
{
    return withoutCommands(text, false);
}

std::string harmlessJson(std::string_view document)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    out.reserve(document.size());
    const auto escape = [&](std::uint32_t unit) {
        out += "\\u";
        for (const int shift : {12, 8, 4, 0})
            out += kDigits[unit >> shift & 15];
    };
    while (!document.empty()) {
        const Utf8Character character = firstCharacter(document);
        if (document.front() != '\n' && deceives(character.code)) {
            if (character.code > 0xFFFF) { // UTF-16 of two units
                escape(0xD7C0 + (character.code >> 10));
                escape(0xDC00 + (character.code & 0x3FF));
            } else {
                escape(character.code);
            }
        } else {
            out += document.substr(0, character.length);
        }
        document.remove_prefix(std::max<std::size_t>(character.length, 1));
    }
    return out;
}

std::string number(double value, int decimals)
{
    return std::isfinite(value) ? fixed(value, decimals) : std::string("-");
}

std::string stars(float rating)
{
    return number(static_cast<double>(rating), starDecimals(rating));
}

std::string duration(double seconds)
{
    if (seconds < 60)
        return number(seconds, seconds < 10 ? 2 : 0) + " s";
    const auto whole = static_cast<std::uint64_t>(seconds + 0.5);
    return grouped(whole / 60) + " min " + std::to_string(whole % 60) + " s";
}

double plain(float value)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
    double result = 0;
    if (std::from_chars(buffer, end.ptr, result).ec != std::errc())
        return static_cast<double>(value);
    return result;
}

std::string clipped(std::string_view text, std::size_t width)
{
    if (characters(text) <= width)
        return std::string(text);
    std::size_t bytes = 0;
    for (std::size_t seen = 0; bytes < text.size(); ++bytes) {
        const bool begins = (static_cast<unsigned char>(text[bytes]) & 0xc0) != 0x80;
        if (begins && ++seen == width)
            break;
    }
    return std::string(text.substr(0, bytes)) + "\u2026";
}

ScreenTable::ScreenTable(std::vector<std::string> headers)
{
    for (auto& header : headers) {
        m_right.push_back(!header.empty() && header.front() == '>');
        if (m_right.back())
            header.erase(0, 1);
        header = oneLine(header);
    }
    m_rows.push_back(std::move(headers));
}

void ScreenTable::add(std::vector<std::string> cells)
{
    cells.resize(m_right.size());
    for (std::string& cell : cells)
        cell = oneLine(cell);
    m_rows.push_back(std::move(cells));
}

std::string ScreenTable::text() const
{
    std::vector<std::size_t> widths(m_right.size(), 0);
    for (const auto& row : m_rows)
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], characters(row[c]));
    std::string out;
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string pad(widths[c] - characters(row[c]), ' ');
            line += (c > 0 ? "  " : "") + (m_right[c] ? pad + row[c] : row[c] + pad);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    return out;
}

} // namespace shelf
