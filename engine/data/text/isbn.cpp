// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/isbn.h"

#include "engine/base/numbers.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kIsbn10 = 10;
constexpr std::size_t kLong = 13;
constexpr std::size_t kMostZeros = 4; ///< that a number may have lost
constexpr std::size_t kFewLost = 2;   ///< where no check digit confirms it

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What the first 12 digits demand as the last one (ISO 2108): weights 1 and 3.
char lastOfLong(std::string_view twelve)
{
    int sum = 0;
    for (std::size_t i = 0; i < twelve.size(); ++i)
        sum += (twelve[i] - '0') * (i % 2 == 0 ? 1 : 3);
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

/// Weights 10 to 1 sum up to a multiple of 11; an X is ten.
bool isShort(std::string_view isbn)
{
    int sum = 0;
    for (std::size_t i = 0; i < kIsbn10; ++i)
        sum += (isbn[i] == 'X' ? 10 : isbn[i] - '0') * static_cast<int>(kIsbn10 - i);
    return sum % 11 == 0;
}

/// Digits, and perhaps an X at the end; empty where there is anything else but hyphens and what stands
/// around.
std::string signsOf(std::string_view text)
{
    constexpr std::string_view kAround = " \t\r\n=\"'[]";
    const std::size_t begin = text.find_first_not_of(kAround);
    if (begin == std::string_view::npos)
        return {};
    text = text.substr(begin, text.find_last_not_of(kAround) - begin + 1);
    std::string signs;
    for (const char c : text) {
        if (c == '-' || c == ' ')
            continue;
        if (!signs.empty() && signs.back() == 'X')
            return {};
        if (!isDigit(c) && c != 'x' && c != 'X')
            return {};
        signs += c == 'x' ? 'X' : c;
        if (signs.size() > kLong)
            return {};
    }
    return signs;
}

} // namespace

std::string isbn13Of(std::string_view text)
{
    std::string signs = signsOf(text);
    if (signs.size() == kLong) {
        const bool isBook = signs.starts_with("978") || signs.starts_with("979");
        return isBook && signs.back() != 'X' &&
                       lastOfLong(std::string_view(signs).substr(0, kLong - 1)) == signs.back()
                   ? signs
                   : std::string();
    }
    if (signs.size() > kIsbn10 || signs.size() + kMostZeros < kIsbn10)
        return {};
    signs.insert(0, kIsbn10 - signs.size(), '0');
    if (signs.find_first_not_of('0') == std::string::npos || !isShort(signs))
        return {};
    std::string isbn = "978" + signs.substr(0, kIsbn10 - 1);
    isbn += lastOfLong(isbn);
    return isbn;
}

std::string isbnKey(std::string_view text)
{
    std::string isbn = isbn13Of(text);
    if (!isbn.empty())
        return isbn;
    isbn = signsOf(text);
    if (isbn.size() == kLong)
        return isbn;
    if (isbn.size() > kIsbn10 || isbn.size() + kFewLost < kIsbn10)
        return {};
    isbn.insert(0, kIsbn10 - isbn.size(), '0');
    return isbn;
}

bool isRoundedIsbn(std::string_view text)
{
    text = trimmed(text);
    const std::size_t e = text.find_first_of("Ee");
    return e != std::string_view::npos && e > 0 && text.size() == e + 4 && text[e + 1] == '+' &&
           (text.substr(e + 2) == "12" || text.substr(e + 2) == "09" || text.substr(e + 2) == "08") &&
           parseNumber(text).has_value();
}

} // namespace shelf
