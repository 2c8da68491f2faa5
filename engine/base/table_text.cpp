// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/table_text.h"

#include "engine/base/utf8.h"

#include <algorithm>

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
    return code == ' ' || code == '"' || code == '\'' || code == 0xA0 || code == 0xFEFF || code == 0x2028 ||
           code == 0x2029 || (code >= 0x2000 && code <= 0x200F) || isControl(code) || reordersText(code);
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

} // namespace

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
