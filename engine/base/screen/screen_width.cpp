// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/screen/screen_width.h"

#include "engine/base/utf8.h"

#include <utf8proc.h>

#include <algorithm>

namespace shelf {

namespace {

/// A sign that stands at no line's beginning: ideographic stops and closing brackets.
bool closes(std::uint32_t code)
{
    constexpr std::uint32_t kClosing[] = {0x3001, 0x3002, 0x300D, 0x300F, 0x3011, 0xFF01, 0xFF09,
                                          0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F};
    return std::find(std::begin(kClosing), std::end(kClosing), code) != std::end(kClosing);
}

/// What is not parted: a word, or a wide character with the stop behind it.
std::vector<std::string_view> piecesOf(std::string_view line)
{
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    bool wideBefore = false;
    for (std::size_t at = 0; at < line.size();) {
        const Utf8Character one = firstCharacter(line.substr(at));
        const std::size_t length = std::max<std::size_t>(one.length, 1);
        const bool wide = one.length > 0 && screenWidth(one.code) == 2;
        const bool after = at > begin && line[at] != ' ' && line[at - 1] == ' ';
        if (at > begin && (after || ((wide || wideBefore) && !closes(one.code) && screenWidth(one.code) > 0 &&
                                     line[at] != ' '))) {
            pieces.push_back(line.substr(begin, at - begin));
            begin = at;
        }
        wideBefore = wide;
        at += length;
    }
    if (begin < line.size())
        pieces.push_back(line.substr(begin));
    return pieces;
}

std::string_view withoutEnd(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

void wrapLine(std::string_view line, std::size_t width, std::vector<std::string>& out)
{
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    const std::string blanks(indent, ' ');
    std::string now = blanks;
    bool isEmpty = true;
    for (const std::string_view piece : piecesOf(line.substr(indent))) {
        if (!isEmpty && screenWidth(now) + screenWidth(withoutEnd(piece)) > width) {
            out.emplace_back(withoutEnd(now));
            now = blanks;
        }
        now += piece;
        isEmpty = false;
    }
    out.emplace_back(withoutEnd(now));
}

} // namespace

int screenWidth(std::uint32_t code)
{
    return std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(code)));
}

std::size_t screenWidth(std::string_view text)
{
    std::size_t cells = 0;
    while (!text.empty()) {
        const Utf8Character one = firstCharacter(text);
        cells += one.length == 0 ? 1 : static_cast<std::size_t>(screenWidth(one.code));
        text.remove_prefix(std::max<std::size_t>(one.length, 1));
    }
    return cells;
}

std::string_view beginning(std::string_view text, std::size_t width)
{
    std::size_t cells = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const Utf8Character one = firstCharacter(text.substr(at));
        cells += one.length == 0 ? 1 : static_cast<std::size_t>(screenWidth(one.code));
        if (cells > width)
            break;
        at += std::max<std::size_t>(one.length, 1);
    }
    return text.substr(0, at);
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        wrapLine(text.substr(from, end - from), width, lines);
        from = end + 1;
    }
    return lines;
}

} // namespace shelf
