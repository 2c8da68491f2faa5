// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/text.h"

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

} // namespace

std::string number(double value, int decimals)
{
    return std::isfinite(value) ? fixed(value, decimals) : std::string("-");
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
    }
    m_rows.push_back(std::move(headers));
}

void ScreenTable::add(std::vector<std::string> cells)
{
    cells.resize(m_right.size());
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
