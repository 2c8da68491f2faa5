// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/number_lists.h"

#include "engine/vectors/key_lines.h"
#include "engine/vectors/plain_matrix.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::string_view kBetweenNumbers = " \t\r\n,;[]()|";

} // namespace

bool takeNumber(std::string_view& list, float& value)
{
    const std::size_t begin = list.find_first_not_of(kBetweenNumbers);
    if (begin == std::string_view::npos) {
        list = {};
        return false;
    }
    list.remove_prefix(begin);
    const std::size_t end = std::min(list.find_first_of(kBetweenNumbers), list.size());
    if (!readFloat(list.substr(0, end), value))
        return false;
    list.remove_prefix(end);
    return true;
}

std::size_t listLength(std::string_view cell)
{
    std::size_t count = 0;
    float value = 0;
    while (takeNumber(cell, value))
        ++count;
    return cell.empty() ? count : 0;
}

bool isNumber(std::string_view cell)
{
    float value = 0;
    return readFloat(cell, value);
}

std::optional<char> plainSeparator(std::string_view text)
{
    std::size_t at = 0;
    const std::string_view line = nextLine(text, at);
    for (const char separator : {'\t', ',', ';'}) {
        std::string_view rest = line;
        std::size_t count = 0;
        bool areNumbers = rest.find(separator) != std::string_view::npos;
        while (areNumbers && !rest.empty()) {
            const std::size_t end = std::min(rest.find(separator), rest.size());
            areNumbers = isNumber(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
            ++count;
        }
        if (areNumbers && count > 1)
            return separator;
    }
    return {};
}

std::size_t decimalsIn(std::string_view line)
{
    std::size_t count = 0;
    while (!line.empty()) {
        const std::size_t end = std::min(line.find_first_of(",;\t "), line.size());
        const std::string_view word = line.substr(0, end);
        if (word.find('.') != std::string_view::npos && isNumber(word))
            ++count;
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return count;
}

bool holdsList(std::string_view line)
{
    for (std::size_t at = line.find('['); at != std::string_view::npos; at = line.find('[', at + 1)) {
        std::string_view rest = line.substr(at + 1);
        rest = rest.substr(0, std::min(rest.find(']'), rest.size()));
        float value = 0;
        if (takeNumber(rest, value) && takeNumber(rest, value) && takeNumber(rest, value))
            return true;
    }
    return false;
}

} // namespace shelf
