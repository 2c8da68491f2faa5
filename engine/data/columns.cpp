// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/columns.h"

#include "engine/base/nearest_word.h"
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr std::string_view kUser[] = {"userid",     "user",         "reviewerid", "readerid", "reader",
                                      "customerid", "memberid",     "uid",        "userkey",  "username",
                                      "usernumber", "reviewername", "borrowerid", "patronid", "profilename"};
constexpr std::string_view kBook[] = {
    "bookid",          "itemid", "movieid", "isbn",  "asin",    "parentasin", "productid",
    "goodreadsbookid", "book",   "item",    "movie", "product", "iid",        "isbn13"};
constexpr std::string_view kRating[] = {
    "rating",    "bookrating",  "overall",      "score",      "stars",        "star",
    "ratings",   "reviewscore", "starrating",   "userrating", "reviewrating", "myrating",
    "bewertung", "valoracion",  "calificacion", "voto",       "ocena",        "betyg"};
constexpr std::string_view kTime[] = {
    "timestamp", "unixreviewtime", "time",       "unixtime",   "ratedat",    "datetime",        "date",
    "dateadded", "dateupdated",    "reviewtime", "reviewdate", "ratingtime", "ratingtimestamp", "ratingdate",
    "daterated", "dateread",       "readat",     "createdat"};
constexpr std::string_view kTitle[] = {"title",         "booktitle", "movietitle",
                                       "originaltitle", "name",      "bookname"};
constexpr std::string_view kAuthors[] = {"authors",    "author",  "bookauthor",
                                         "authorname", "creator", "writer"};
constexpr std::string_view kYear[] = {
    "originalpublicationyear", "yearofpublication", "publicationyear", "year", "pubyear", "releaseyear",
    "publicationdate",         "publisheddate",     "releasedate"};
constexpr std::string_view kLanguage[] = {"languagecode", "language", "lang"};
constexpr std::string_view kImage[] = {"imageurl", "imageurll", "imageurlm", "imageurls",
                                       "coverurl", "image",     "cover",     "smallimageurl"};
constexpr std::string_view kBookKey[] = {
    "id",     "bookid", "goodreadsbookid", "bestbookid", "workid", "itemid", "movieid", "isbn",
    "isbn10", "asin",   "parentasin",      "productid",  "item",   "book",   "movie",   "iid"};

} // namespace

namespace names {
std::span<const std::string_view> user()
{
    return kUser;
}
std::span<const std::string_view> book()
{
    return kBook;
}
std::span<const std::string_view> rating()
{
    return kRating;
}
std::span<const std::string_view> time()
{
    return kTime;
}
std::span<const std::string_view> title()
{
    return kTitle;
}
std::span<const std::string_view> authors()
{
    return kAuthors;
}
std::span<const std::string_view> year()
{
    return kYear;
}
std::span<const std::string_view> language()
{
    return kLanguage;
}
std::span<const std::string_view> image()
{
    return kImage;
}
std::span<const std::string_view> bookKey()
{
    return kBookKey;
}
} // namespace names

std::string plainName(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

int findColumn(const std::vector<std::string>& plain, std::span<const std::string_view> wanted)
{
    for (const std::string_view name : wanted) {
        const auto found = std::find(plain.begin(), plain.end(), name);
        if (found != plain.end())
            return static_cast<int>(found - plain.begin());
    }
    return -1;
}

bool isOneOf(std::string_view plain, std::span<const std::string_view> wanted)
{
    return std::find(wanted.begin(), wanted.end(), plain) != wanted.end();
}

bool takeTypes(std::vector<std::string>& names)
{
    constexpr std::string_view kTypes[] = {"token", "float", "token_seq", "float_seq"};
    const auto isTyped = [&](const std::string& name) {
        const std::size_t colon = name.rfind(':');
        return colon != std::string::npos && isOneOf(std::string_view(name).substr(colon + 1), kTypes);
    };
    if (names.empty() || !std::all_of(names.begin(), names.end(), isTyped))
        return false;
    for (std::string& name : names)
        name.erase(name.rfind(':'));
    return true;
}

std::vector<std::string> plainNames(const std::vector<std::string>& header)
{
    std::vector<std::string> out;
    for (const std::string& name : header)
        out.push_back(plainName(name));
    return out;
}

std::string listed(const std::vector<std::string>& names)
{
    std::string out;
    for (const std::string& name : names) {
        if (!out.empty())
            out += ", ";
        out += name;
    }
    return out;
}

std::string quoted(std::string_view text)
{
    constexpr std::size_t kMost = 40;
    if (text.size() <= kMost)
        return '"' + std::string(text) + '"';
    std::size_t size = kMost;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80)
        --size; // not through the middle of a character
    return '"' + std::string(text.substr(0, size)) + "...\"";
}

std::string shownNames(std::span<const std::string> names)
{
    constexpr std::size_t kMost = 12;
    std::vector<std::string> shown;
    for (const std::string& name : names.first(std::min(kMost, names.size())))
        shown.push_back(quoted(name));
    if (shown.size() < names.size())
        shown.emplace_back("...");
    return listed(shown);
}

int namedColumn(const std::vector<std::string>& header, std::string_view words)
{
    if (const auto number = parseNumber(words)) {
        const bool isThere =
            *number >= 1 && *number <= static_cast<double>(header.size()) && *number == std::floor(*number);
        return isThere ? static_cast<int>(*number) - 1 : -1;
    }
    const auto exact = std::find(header.begin(), header.end(), words);
    if (exact != header.end())
        return static_cast<int>(exact - header.begin());
    const std::string plain = plainName(words);
    const auto alike = std::find_if(header.begin(), header.end(), [&](const std::string& name) {
        return !plain.empty() && plainName(name) == plain;
    });
    return alike == header.end() ? -1 : static_cast<int>(alike - header.begin());
}

Error noSuchColumn(std::string_view words, const std::vector<std::string>& header, const std::string& file)
{
    Error error = Error::usageError(
        tr("There is no column %1; the columns are: %2").arg(quoted(words)).arg(shownNames(header)));
    error.file = file;
    const std::vector<std::string_view> choices(header.begin(), header.end());
    if (const std::string near = nearestWord(words, choices); !near.empty())
        error.message = tr("There is no column %1 (the nearest is %2); the columns are: %3")
                            .arg(quoted(words))
                            .arg(quoted(near))
                            .arg(shownNames(header));
    return error;
}

} // namespace shelf
