// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"

#include "engine/base/screen/screen_width.h"
#include "engine/base/text/catalogue.h"
#include "engine/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kLeastName = 16; ///< cells that the first text of a row, which names it, keeps when it is cut
constexpr std::size_t kLeastCell = 12; ///< cells that others keep
constexpr std::size_t kGap = 2;

std::size_t g_width = 0;
bool g_hasCut = false;

bool isBlank(char c)
{
    return c == '\t' || c == '\n' || c == '\r';
}

/// The marks that words from right to left need about a part of another language: the only ones that are kept
/// of those that reorder text, and they end with their line.
class OwnMarks {
public:
    bool keeps(std::uint32_t code)
    {
        if (!m_areWanted || (code != kBegin && code != kEnd && code != kNumberEnd))
            return false;
        if (code == kEnd && m_open == 0)
            return false;
        m_open += code == kBegin ? 1 : code == kEnd ? -1 : 0;
        return true;
    }
    void close(std::string& out) const
    {
        for (int i = 0; i < m_open; ++i)
            out += "\u2069";
    }
    /// On the next line, where the words were parted within.
    void openAgain(std::string& out) const
    {
        for (int i = 0; i < m_open; ++i)
            out += "\u2068";
    }

private:
    static constexpr std::uint32_t kBegin = 0x2068;
    static constexpr std::uint32_t kEnd = 0x2069;
    static constexpr std::uint32_t kNumberEnd = 0x61C; ///< behind the sign of percent
    static bool areWanted()
    {
        const auto words = catalogue();
        return words && words->isRightToLeft();
    }

    bool m_areWanted = areWanted();
    int m_open = 0;
};

std::string withoutCommands(std::string_view text, bool keepLines)
{
    OwnMarks marks;
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const Utf8Character character = firstCharacter(text);
        const bool endsLine = keepLines && text.front() == '\n';
        if (endsLine)
            marks.close(out);
        const bool plain = character.length > 0 && (!deceives(character.code) || marks.keeps(character.code));
        if (plain || endsLine)
            out += text.substr(0, character.length);
        else if (!keepLines && isBlank(text.front()))
            out += ' ';
        else
            out += "\uFFFD";
        text.remove_prefix(std::max<std::size_t>(character.length, 1));
        if (endsLine && !text.empty())
            marks.openAgain(out);
    }
    marks.close(out);
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
    if (!std::isfinite(value))
        return "-";
    const auto words = catalogue();
    return words ? words->decimal(value, decimals) : fixed(value, decimals);
}

std::string inGroups(std::uint64_t number)
{
    const auto words = catalogue();
    return words ? words->whole(number) : grouped(number);
}

int shareDecimals(double share)
{
    constexpr int kMost = 6;
    const double value = std::abs(100 * share);
    if (!std::isfinite(value) || value == 0)
        return 0;
    int decimals = std::clamp(2 - static_cast<int>(std::floor(std::log10(value))), 0, kMost);
    // In whole units of the last place.
    auto digits = std::llround(value * std::pow(10.0, decimals));
    for (; decimals > 0 && digits % 10 == 0; --decimals)
        digits /= 10;
    return decimals;
}

std::string percent(double share, int decimals)
{
    if (!std::isfinite(share))
        return "-";
    const auto words = catalogue();
    return words ? words->percent(share, decimals) : fixed(100 * share, decimals) + " %";
}

Message commaList(const std::vector<Message>& things)
{
    Message list;
    for (const Message& one : things)
        list = list.empty() ? one : tr("%1, %2", "two things of a list").arg(list).arg(one);
    return list;
}

std::string line(const Message& words)
{
    return words.empty() ? std::string() : words.text() + '\n';
}

std::string numbers(const Message& header)
{
    return '>' + header.text();
}

std::string stars(float rating)
{
    return number(static_cast<double>(rating), starDecimals(rating));
}

std::string duration(double seconds)
{
    if (seconds < 60)
        return tr("%1 s", "seconds").arg(number(seconds, seconds < 10 ? 2 : 0));
    const auto whole = static_cast<std::uint64_t>(seconds + 0.5);
    return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
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
    if (screenWidth(text) <= width)
        return std::string(text);
    return std::string(beginning(text, width > 0 ? width - 1 : 0)) + "\u2026";
}

void fitTables(std::size_t width)
{
    g_width = width;
}

std::string cellText(std::string_view text, std::size_t width)
{
    return g_width > 0 ? clipped(text, width) : std::string(text);
}

bool hasCutTables()
{
    return g_hasCut;
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
    return text(g_width);
}

/// Cuts the widest texts down until the columns fit; false where they do not.
bool ScreenTable::fit(std::vector<std::size_t>& widths, std::size_t width) const
{
    std::size_t total = kGap * (widths.size() - 1);
    for (const std::size_t one : widths)
        total += one;
    while (total > width) {
        std::size_t widest = widths.size();
        bool isName = true;
        for (std::size_t c = 0; c < widths.size(); ++c) {
            if (m_right[c])
                continue;
            const std::size_t least = std::exchange(isName, false) ? kLeastName : kLeastCell;
            if (widths[c] > least && (widest == widths.size() || widths[c] > widths[widest]))
                widest = c;
        }
        if (widest == widths.size())
            return false;
        --widths[widest];
        --total;
    }
    return true;
}

std::string ScreenTable::text(std::size_t width) const
{
    std::vector<std::size_t> whole(m_right.size(), 0);
    for (const auto& row : m_rows)
        for (std::size_t c = 0; c < row.size(); ++c)
            whole[c] = std::max(whole[c], screenWidth(row[c]));
    const auto& headers = m_rows.front();
    const bool isFitted = width > 0 && std::any_of(headers.begin(), headers.end(),
                                                   [](const std::string& one) { return !one.empty(); });
    std::vector<std::size_t> widths = whole;
    for (std::size_t shown = whole.size(); isFitted && !fit(widths, width) && shown > 2;)
        widths.assign(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(--shown));
    std::string out;
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const std::string cell = clipped(row[c], widths[c]);
            const std::string pad(widths[c] - screenWidth(cell), ' ');
            line += (c > 0 ? std::string(kGap, ' ') : std::string()) + (m_right[c] ? pad + cell : cell + pad);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    std::string left;
    for (std::size_t c = widths.size(); c < whole.size(); ++c)
        left += (left.empty() ? "" : ", ") + headers[c];
    if (!left.empty())
        out += tr("(without %1)", "columns of a table").arg(left).text() + '\n';
    g_hasCut = g_hasCut || widths != whole;
    return out;
}

} // namespace shelf
