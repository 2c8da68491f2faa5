// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/titles/authors.h"

#include "engine/base/numbers.h"
#include "engine/base/utf8.h"
#include "engine/titles/folded_text.h"

#include <algorithm>

namespace shelf {

namespace {

bool isSuffix(std::string_view word)
{
    constexpr std::string_view kSuffixes[] = {"jr", "sr", "ii", "iii", "iv", "phd", "md", "esq"};
    return std::find(std::begin(kSuffixes), std::end(kSuffixes), word) != std::end(kSuffixes);
}

std::string withoutGroups(std::string_view text)
{
    std::string out;
    int depth = 0;
    for (const char c : text) {
        depth += c == '(' || c == '[' ? 1 : 0;
        if (depth == 0)
            out += c;
        depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
    }
    return out;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        if (const std::string_view part = trimmed(text.substr(0, at)); !part.empty())
            parts.push_back(part);
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + separator.size());
    }
}

/// Parts between commas; "Jr." belongs to the part before it.
std::vector<std::string> splitAtCommas(std::string_view text)
{
    std::vector<std::string> parts;
    for (const std::string_view part : split(text, ",")) {
        if (!parts.empty() && isSuffix(foldedText(part)))
            parts.back() += ' ' + std::string(part);
        else
            parts.emplace_back(part);
    }
    return parts;
}

AuthorName nameOfWords(const std::string& folded)
{
    std::vector<std::string_view> words = wordsOfFolded(folded);
    while (words.size() > 1 && isSuffix(words.back()))
        words.pop_back();
    AuthorName name;
    for (const std::string_view word : words)
        name.whole += (name.whole.empty() ? "" : " ") + std::string(word);
    if (words.empty())
        return name;
    name.surname = words.back();
    if (words.size() > 1)
        name.initial =
            words.front().substr(0, std::max<std::size_t>(firstCharacter(words.front()).length, 1));
    return name;
}

std::vector<std::string> sortedWords(const std::string& folded)
{
    std::vector<std::string> words;
    for (const std::string_view word : wordsOfFolded(folded))
        words.emplace_back(word);
    std::sort(words.begin(), words.end());
    return words;
}

/// One sign between people, whatever was there.
std::string withSemicolons(std::string_view cell)
{
    std::string plain = withoutGroups(cell);
    for (const std::string_view sign : {"|", "/", " & ", " and ", " und ", " et "})
        for (std::size_t at = plain.find(sign); at != std::string::npos; at = plain.find(sign, at))
            plain.replace(at, sign.size(), ";");
    return plain;
}

} // namespace

AuthorName authorName(std::string_view name)
{
    const std::string plain = withoutGroups(name);
    const std::vector<std::string> parts = splitAtCommas(plain);
    if (parts.size() == 2)
        return nameOfWords(foldedText(parts[1] + ' ' + parts[0]));
    return nameOfWords(foldedText(plain));
}

bool sameAuthor(const AuthorName& a, const AuthorName& b)
{
    if (a.whole.empty() || b.whole.empty())
        return false;
    if (a.whole == b.whole)
        return true;
    if (a.surname == b.surname && (a.initial == b.initial || a.initial.empty() || b.initial.empty()))
        return true;
    return sortedWords(a.whole) == sortedWords(b.whole);
}

std::vector<AuthorName> authorsOfCell(std::string_view cell)
{
    const std::string plain = withSemicolons(cell);
    std::vector<AuthorName> authors;
    for (const std::string_view part : split(plain, ";")) {
        const std::vector<std::string> names = splitAtCommas(part);
        for (const std::string& name : names)
            authors.push_back(nameOfWords(foldedText(name)));
        if (names.size() == 2)
            authors.push_back(authorName(part));
    }
    std::erase_if(authors, [](const AuthorName& name) { return name.whole.empty(); });
    return authors;
}

std::string firstAuthor(std::string_view cell)
{
    const std::string plain = withSemicolons(cell);
    const auto parts = split(plain, ";");
    if (parts.empty())
        return {};
    const std::vector<std::string> names = splitAtCommas(parts.front());
    if (names.empty())
        return {};
    // "Adams, Douglas" rather than two people of one name each.
    const bool turned = names.size() == 2 && wordsOfFolded(foldedText(names[0])).size() == 1;
    return turned ? std::string(parts.front()) : names[0];
}

std::string authorKey(std::string_view cell)
{
    const AuthorName first = authorName(firstAuthor(cell));
    return first.whole.empty() ? std::string() : first.surname + ' ' + first.initial;
}

} // namespace shelf
