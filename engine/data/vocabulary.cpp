// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/vocabulary.h"

#include "engine/base/numbers.h"
#include "engine/base/text/letter_case.h"

#include <algorithm>

namespace shelf {

namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
           (c >= '{' && c <= '~');
}

/// Capital letters of ASCII and, as the second byte after 0xC3, of Latin-1.
char lowered(char c, char before)
{
    const auto byte = static_cast<unsigned char>(c);
    const bool latin = static_cast<unsigned char>(before) == 0xC3;
    return latin && byte >= 0x80 && byte <= 0x9E && byte != 0x97 ? static_cast<char>(byte + 0x20)
                                                                 : smallLetter(c);
}

} // namespace

Vocabulary::Vocabulary(const Counts& counts, std::size_t limit)
{
    std::vector<std::pair<std::uint64_t, const std::string*>> order;
    order.reserve(counts.size());
    for (const auto& [text, count] : counts)
        order.emplace_back(count, &text);
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : *a.second < *b.second;
    });
    order.resize(std::min(order.size(), limit));
    for (const auto& [count, text] : order) {
        m_numbers.emplace(*text, static_cast<std::uint32_t>(m_values.size()));
        m_values.push_back(*text);
    }
}

std::uint32_t Vocabulary::find(std::string_view text) const
{
    const auto at = m_numbers.find(std::string(text));
    return at == m_numbers.end() ? static_cast<std::uint32_t>(size()) : at->second;
}

std::vector<std::string> titleWords(std::string_view title)
{
    std::vector<std::string> words;
    std::string word;
    char before = 0;
    for (const char c : title) {
        if (isSpace(c)) {
            if (!word.empty())
                words.push_back(std::move(word));
            word.clear();
        } else if (!isPunctuation(c)) {
            word += lowered(c, before);
        }
        before = c;
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

std::vector<std::string> listedParts(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        if (const std::string_view part = trimmed(text.substr(0, comma)); !part.empty())
            parts.emplace_back(part);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return parts;
}

} // namespace shelf
