// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/reader_attributes.h"

#include "widgets/look/text.h"
#include "widgets/words/listed_words.h"

#include <QStringList>

#include <algorithm>
#include <charconv>
#include <limits>

namespace shelf {

namespace {

/// Whether a letter of a file is this lower-case one.
bool sameLetter(char ours, char theirs)
{
    return (ours >= 'A' && ours <= 'Z' ? static_cast<char>(ours - 'A' + 'a') : ours) == theirs;
}

bool holdsWord(std::string_view text, std::string_view word)
{
    return word.empty() ||
           std::search(text.begin(), text.end(), word.begin(), word.end(), sameLetter) != text.end();
}

bool beginsWith(std::string_view text, std::string_view word)
{
    return text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(),
                                                    [](char w, char t) { return sameLetter(t, w); });
}

bool wordFinds(const Dataset& data, std::size_t reader, std::string_view word)
{
    const std::size_t equals = word.find('=');
    const bool isNamed = equals != std::string_view::npos;
    const std::string_view name = isNamed ? word.substr(0, equals) : std::string_view();
    const std::string_view value = isNamed ? word.substr(equals + 1) : word;
    return holdsWord(data.userIds[reader], word) ||
           std::any_of(data.userAttributes.begin(), data.userAttributes.end(), [&](const TextColumn& column) {
               const bool isMeant =
                   !isNamed || (column.name.size() == name.size() && beginsWith(column.name, name));
               return isMeant && beginsWith(column.values[reader], value) && !value.empty();
           });
}

double numberOf(std::string_view text)
{
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size()
               ? number
               : std::numeric_limits<double>::infinity();
}

} // namespace

QString attributesText(const Dataset& data, int reader)
{
    QStringList all;
    for (const TextColumn& column : data.userAttributes)
        if (const std::string_view value = column.values[static_cast<std::size_t>(reader)]; !value.empty())
            all << textOf(column.name) + QLatin1Char(' ') + textOf(value);
    return listedWords(all);
}

QString attributeNames(const Dataset* data)
{
    QStringList names;
    if (data)
        for (const TextColumn& column : data->userAttributes)
            names << textOf(column.name);
    return listedWords(names);
}

bool readerIsFound(const Dataset& data, std::size_t reader, std::string_view words)
{
    if (holdsWord(data.userIds[reader], words))
        return true;
    for (std::size_t from = 0; from < words.size();) {
        const std::size_t to = std::min(words.find(' ', from), words.size());
        if (to > from && !wordFinds(data, reader, words.substr(from, to - from)))
            return false;
        from = to + 1;
    }
    return true;
}

bool aboutBefore(const Dataset& data, std::size_t a, std::size_t b)
{
    for (const TextColumn& column : data.userAttributes) {
        const std::string_view ofA = column.values[a];
        const std::string_view ofB = column.values[b];
        const double numberA = numberOf(ofA);
        const double numberB = numberOf(ofB);
        if (numberA != numberB)
            return numberA < numberB;
        if (ofA != ofB)
            return ofA < ofB;
    }
    return false;
}

} // namespace shelf
