// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/columns.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::string_view kUser[] = {"userid",  "user",       "reviewerid", "readerid",
                                      "reader",  "customerid", "memberid",   "uid",
                                      "userkey", "username",   "usernumber", "reviewername"};
constexpr std::string_view kBook[] = {
    "bookid",          "itemid", "movieid", "isbn",  "asin",    "parentasin", "productid",
    "goodreadsbookid", "book",   "item",    "movie", "product", "iid",        "isbn13"};
constexpr std::string_view kRating[] = {"rating",     "bookrating", "overall",     "score",
                                        "stars",      "star",       "ratings",     "reviewscore",
                                        "starrating", "userrating", "reviewrating"};
constexpr std::string_view kTime[] = {"timestamp", "unixreviewtime", "time",      "unixtime",   "ratedat",
                                      "datetime",  "date",           "dateadded", "dateupdated"};
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

} // namespace shelf
