// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/titles/title_parts.h"

#include "engine/base/numbers.h"
#include "engine/titles/folded_text.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace shelf {

namespace {

constexpr std::string_view kArticles[] = {
    "the", "a",   "an", "der", "die", "das", "ein", "eine", "le",  "la", "les", "une", "un", "el",
    "los", "las", "il", "lo",  "gli", "het", "een", "den",  "det", "en", "ett", "os",  "um", "uma"};
/// What a volume's number stands behind.
constexpr std::string_view kVolumeWords[] = {
    "book", "books", "bk",   "volume", "volumes", "vol",  "vols", "no",    "nr",    "number",  "part", "pt",
    "tome", "t",     "band", "bd",     "teil",    "buch", "deel", "libro", "livre", "episode", "parte"};
constexpr std::string_view kNumberWords[] = {"one",   "two",   "three", "four", "five",   "six",
                                             "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
constexpr std::string_view kRoman[] = {"i",   "ii",   "iii", "iv", "v",  "vi",
                                       "vii", "viii", "ix",  "x",  "xi", "xii"};
constexpr double kMostVolumes = 999;

template <class List> bool holds(const List& list, std::string_view word)
{
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

template <class List> double placeIn(const List& list, std::string_view word)
{
    const auto at = std::find(std::begin(list), std::end(list), word);
    return at == std::end(list) ? 0 : static_cast<double>(at - std::begin(list)) + 1;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string withoutArticle(std::string folded)
{
    const std::size_t blank = folded.find(' ');
    if (blank != std::string::npos && holds(kArticles, std::string_view(folded).substr(0, blank)))
        folded.erase(0, blank + 1);
    return folded;
}

/// "Hobbit, The" without ", The".
std::string_view withoutTurnedArticle(std::string_view title)
{
    const std::size_t comma = title.rfind(',');
    return comma != std::string_view::npos && holds(kArticles, foldedText(title.substr(comma + 1)))
               ? title.substr(0, comma)
               : title;
}

/// The text inside the parentheses (or brackets) that end the title, which loses them; empty where it ends
/// otherwise, or where nothing would be left.
std::string_view takeGroup(std::string_view& title)
{
    title = trimmed(title);
    if (title.empty() || (title.back() != ')' && title.back() != ']'))
        return {};
    const char close = title.back();
    const char open = close == ')' ? '(' : '[';
    int depth = 0;
    for (std::size_t at = title.size(); at-- > 0;) {
        depth += title[at] == close ? 1 : title[at] == open ? -1 : 0;
        if (depth > 0)
            continue;
        const std::string_view rest = trimmed(title.substr(0, at));
        if (foldedText(rest).empty())
            return {};
        const std::string_view inside = title.substr(at + 1, title.size() - at - 2);
        title = rest;
        return inside;
    }
    return {};
}

struct Volumes {
    double first = 0;
    double last = 0;
};

/// "3", "0.5", "1-3", "1 - 3", "two", "IV"; 0 where it is none of these.
Volumes volumesOf(std::string_view text)
{
    text = trimmed(text);
    const auto one = [](std::string_view part) -> double {
        part = trimmed(part);
        if (!part.empty() && isDigit(part.front()))
            return parseNumber(part).value_or(-1);
        return -1;
    };
    if (const double number = one(text); number >= 0)
        return {number, number};
    for (const std::string_view dash : {"-", "\xE2\x80\x93", "\xE2\x80\x94"})
        if (const std::size_t at = text.find(dash); at != std::string_view::npos) {
            const Volumes both{one(text.substr(0, at)), one(text.substr(at + dash.size()))};
            return both.first >= 0 && both.last >= both.first ? both : Volumes{-1, -1};
        }
    const std::string word = foldedText(text);
    const double number = std::max(placeIn(kNumberWords, word), placeIn(kRoman, word));
    return number > 0 ? Volumes{number, number} : Volumes{-1, -1};
}

/// "Name, #3", "Name #1-3", "Name, Book 2", "Name, 3".
std::optional<SeriesPlace> placeOf(std::string_view text)
{
    text = trimmed(text.substr(0, std::min(text.find(';'), text.size())));
    const auto made = [](std::string_view name, const Volumes& volumes) -> std::optional<SeriesPlace> {
        while (!name.empty() &&
               (name.back() == ',' || name.back() == ':' || name.back() == ' ' || name.back() == '-'))
            name.remove_suffix(1);
        SeriesPlace place{std::string(name), seriesKey(name), volumes.first, volumes.last};
        if (place.key.empty() || volumes.first < 0 || volumes.last > kMostVolumes)
            return {};
        return place;
    };
    if (const std::size_t sign = text.rfind('#'); sign != std::string_view::npos)
        return made(text.substr(0, sign), volumesOf(text.substr(sign + 1)));
    // The number is the last word, a span of numbers may be the last three.
    for (std::size_t blank = text.rfind(' '); blank != std::string_view::npos && blank > 0;
         blank = text.rfind(' ', blank - 1)) {
        const Volumes volumes = volumesOf(text.substr(blank + 1));
        if (volumes.first < 0) {
            if (text.size() - blank > 12)
                break;
            continue;
        }
        const std::string_view before = trimmed(text.substr(0, blank));
        const std::size_t wordAt = before.rfind(' ');
        const std::string_view word = wordAt == std::string_view::npos ? before : before.substr(wordAt + 1);
        if (holds(kVolumeWords, foldedText(word)))
            return made(before.substr(0, before.size() - word.size()), volumes);
        if (before.ends_with(',') && isDigit(text[blank + 1]))
            return made(before, volumes);
        if (!foldedText(word).empty()) // else a dash: the number begins before it
            break;
    }
    return {};
}

/// Where the subtitle begins; npos where there is none.
std::size_t subtitleAt(std::string_view title)
{
    std::size_t first = std::string_view::npos;
    for (const std::string_view sign : {":", ";", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "})
        if (const std::size_t at = title.find(sign); at != std::string_view::npos && at > 0)
            first = std::min(first, at);
    return first;
}

/// The folded title; as it is written where nothing is left of it.
std::string plainTitle(std::string_view title)
{
    return withoutArticle(foldedText(withoutTurnedArticle(title)));
}

} // namespace

std::string seriesKey(std::string_view name)
{
    return withoutArticle(foldedText(name));
}

TitleParts partsOfTitle(std::string_view title)
{
    TitleParts parts;
    std::string_view rest = trimmed(title);
    for (std::string_view group = takeGroup(rest); !group.empty(); group = takeGroup(rest))
        if (!parts.place)
            parts.place = placeOf(group);
    parts.full = plainTitle(rest);
    const std::size_t at = subtitleAt(rest);
    parts.main = at == std::string_view::npos ? parts.full : plainTitle(rest.substr(0, at));
    if (parts.main.empty())
        parts.main = parts.full;
    return parts;
}

} // namespace shelf
