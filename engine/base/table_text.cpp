// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/table_text.h"

#include "engine/base/utf8.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace shelf {

namespace {

constexpr std::string_view kDigits = "0123456789";

bool isSign(std::uint32_t code)
{
    constexpr std::uint32_t kSigns[] = {'=', '+', '-', '@', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20};
    return std::find(std::begin(kSigns), std::end(kSigns), code) != std::end(kSigns);
}

/// What a table may hide a sign behind: blanks, quotes, and what has no shape.
bool isPassedOver(std::uint32_t code)
{
    return code == ' ' || code == '"' || code == '\'' || code == 0xA0 || (code >= 0x2000 && code <= 0x200F) ||
           deceives(code);
}

bool isNumber(std::string_view text)
{
    text.remove_prefix(!text.empty() && (text.front() == '+' || text.front() == '-') ? 1 : 0);
    if (text.empty() || kDigits.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(std::min(text.find_first_not_of("0123456789.,"), text.size()));
    if (text.empty())
        return true;
    if (text.front() != 'e' && text.front() != 'E')
        return false;
    text.remove_prefix(1);
    text.remove_prefix(!text.empty() && (text.front() == '+' || text.front() == '-') ? 1 : 0);
    return !text.empty() && text.find_first_not_of(kDigits) == std::string_view::npos;
}

constexpr std::string_view kEscape = "\\u";
constexpr std::size_t kEscapeLength = 6;
constexpr std::string_view kHexDigits = "0123456789abcdef";

bool separatesLines(std::uint32_t code)
{
    return code == 0x2028 || code == 0x2029;
}

/// The character that an escape at the front of the text stands for.
std::optional<std::uint32_t> escapedCharacter(std::string_view text)
{
    if (text.size() < kEscapeLength || !text.starts_with(kEscape))
        return {};
    std::uint32_t code = 0;
    for (const char letter : text.substr(kEscape.size(), kEscapeLength - kEscape.size())) {
        const std::size_t digit = kHexDigits.find(letter);
        if (digit == std::string_view::npos)
            return {};
        code = code << 4 | static_cast<std::uint32_t>(digit);
    }
    const bool written =
        code == '\\' || separatesLines(code) || (isControl(code) && code != '\t' && code != '\n');
    return written ? std::optional(code) : std::nullopt;
}

void appendEscape(std::string& out, std::uint32_t code)
{
    out += kEscape;
    for (int shift = 12; shift >= 0; shift -= 4)
        out += kHexDigits[code >> shift & 15];
}

} // namespace

std::string withEscapes(std::string_view text, bool oneLine)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const Utf8Character character = firstCharacter(text);
        const std::uint32_t code = character.code;
        const std::size_t length = std::max<std::size_t>(character.length, 1);
        const bool breaksLine = code == '\n' || (code == '\r' && text.substr(1).starts_with('\n'));
        if (character.length > 0 && isControl(code) && code != '\t' && !breaksLine)
            appendEscape(out, code);
        else if (oneLine && separatesLines(code))
            appendEscape(out, code);
        else if (code == '\\' && escapedCharacter(text))
            appendEscape(out, code);
        else
            out += text.substr(0, length);
        text.remove_prefix(length);
    }
    return out;
}

bool hasEscapes(std::string_view cell)
{
    for (std::size_t at = 0; (at = cell.find(kEscape, at)) != std::string_view::npos; ++at)
        if (escapedCharacter(cell.substr(at)))
            return true;
    return false;
}

std::string withoutEscapes(std::string_view cell)
{
    std::string out;
    out.reserve(cell.size());
    while (!cell.empty()) {
        const auto code = escapedCharacter(cell);
        if (!code)
            out += cell.front();
        else
            appendCharacter(out, *code);
        cell.remove_prefix(code ? kEscapeLength : 1);
    }
    return out;
}

bool looksLikeFormula(std::string_view text)
{
    if (isNumber(text))
        return false;
    const std::size_t marks = std::min(text.find_first_not_of(kTextMark), text.size());
    const std::string_view bare = text.substr(marks);
    if (!bare.empty() && (bare.front() == '\t' || bare.front() == '\r' || bare.front() == '\n'))
        return true;
    for (std::string_view left = text; !left.empty();) {
        const Utf8Character character = firstCharacter(left);
        if (character.length > 0 && isSign(character.code))
            return true;
        if (character.length == 0 || !isPassedOver(character.code))
            return false;
        left.remove_prefix(character.length);
    }
    return false;
}

std::string_view withoutTextMark(std::string_view cell)
{
    const bool marked = cell.size() > 1 && cell.front() == kTextMark && looksLikeFormula(cell.substr(1));
    return marked ? cell.substr(1) : cell;
}

} // namespace shelf
