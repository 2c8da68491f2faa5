// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/id_key.h"

#include "engine/base/numbers.h"
#include "engine/data/text/isbn.h"

#include <algorithm>

namespace shelf {

namespace {

/// Without what spreadsheets put around a text that looks like a number: ="0441172717".
std::string_view bare(std::string_view id)
{
    constexpr std::string_view kAround = " \t\r\n=\"'";
    const std::size_t begin = id.find_first_not_of(kAround);
    if (begin == std::string_view::npos)
        return {};
    return id.substr(begin, id.find_last_not_of(kAround) - begin + 1);
}

bool allDigits(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// As digits without hyphens, the last of ten perhaps x; empty where it is none.
std::string isbnOf(std::string_view id)
{
    std::string isbn;
    for (const char c : id)
        if (c != '-' && c != ' ')
            isbn += c == 'x' ? 'X' : c;
    const bool ten = isbn.size() == 10 && (allDigits(isbn.substr(9)) || isbn.back() == 'X');
    if ((!ten && isbn.size() != 13) || !allDigits(std::string_view(isbn).substr(0, isbn.size() - ten)))
        return {};
    return isbn;
}

std::string numberKey(std::string_view id)
{
    const std::size_t point = std::min(id.find('.'), id.size());
    std::string_view whole = id.substr(0, point);
    const std::string_view zeros = id.substr(std::min(point + 1, id.size()));
    if (!allDigits(whole) || zeros.find_first_not_of('0') != std::string_view::npos)
        return {};
    while (whole.size() > 1 && whole.front() == '0')
        whole.remove_prefix(1);
    return std::string(whole);
}

} // namespace

std::string commonSpelling(std::string_view id)
{
    const std::size_t point = std::min(id.find('.'), id.size());
    std::string_view whole = id.substr(0, point);
    const std::string_view zeros = id.substr(std::min(point + 1, id.size()));
    const bool isWhole = allDigits(whole) && (point == id.size() || allDigits(zeros)) &&
                         zeros.find_first_not_of('0') == std::string_view::npos;
    if (isWhole && whole.size() != 10 && whole.size() != 13) {
        while (whole.size() > 1 && whole.front() == '0')
            whole.remove_prefix(1);
        return std::string(whole);
    }
    if (isWhole)
        return std::string(whole);
    std::string isbn = isbnOf(id);
    return isbn.empty() ? std::string(id) : isbn;
}

std::string idKey(std::string_view id, IdComparison by)
{
    switch (by) {
    case IdComparison::asWritten:
        return std::string(id);
    case IdComparison::trimmed:
        return std::string(bare(id));
    case IdComparison::number:
        return numberKey(bare(id));
    case IdComparison::isbn:
        break;
    }
    return isbnKey(bare(id));
}

} // namespace shelf
