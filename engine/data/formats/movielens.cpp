// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/listed.h"
#include "engine/base/text/message.h"
#include "engine/data/formats/delimited_ratings.h"
#include "engine/data/formats/ratings_format.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::string_view kEndings[] = {"data", "dat"};
constexpr std::string_view kRatingsFile[] = {"u.data"};
constexpr std::string_view kItemFile[] = {"u.item"};
constexpr std::string_view kUserFile[] = {"u.user"};
constexpr std::string_view kMovies[] = {"movies"};
constexpr std::string_view kMovieWords[] = {"movie"};

constexpr std::string_view kRatingColumns[] = {"user id", "item id", "rating", "timestamp"};
constexpr std::string_view kItemColumns[] = {
    "movie id",    "movie title", "release date", "video release date", "IMDb URL", "unknown",
    "Action",      "Adventure",   "Animation",    "Children's",         "Comedy",   "Crime",
    "Documentary", "Drama",       "Fantasy",      "Film-Noir",          "Horror",   "Musical",
    "Mystery",     "Romance",     "Sci-Fi",       "Thriller",           "War",      "Western"};
constexpr std::size_t kFirstGenre = 5;
constexpr std::string_view kUserColumns[] = {"user id", "age", "gender", "occupation", "zip code"};
constexpr std::string_view kMoviesColumns[] = {"movie id", "title", "genres"};
constexpr std::string_view kUsersColumns[] = {"user id", "gender", "age", "occupation", "zip code"};

bool isGenre(const std::string& name)
{
    return std::find(std::begin(kItemColumns) + kFirstGenre, std::end(kItemColumns), name) !=
           std::end(kItemColumns);
}

/// Turns the nineteen 0/1 columns of u.item into the columns "genre" (the first that is set) and "genres"
/// (all).
void foldGenreFlags(Catalogue& books)
{
    TextColumn first{"genre", {}};
    TextColumn all{"genres", {}};
    for (std::size_t b = 0; b < books.size(); ++b) {
        std::string main;
        std::string listed;
        for (const TextColumn& flags : books.extra) {
            if (!isGenre(flags.name) || flags.values[b] != "1")
                continue;
            if (main.empty())
                main = flags.name;
            addToList(listed, flags.name);
        }
        first.values.push_back(main);
        all.values.push_back(listed);
    }
    std::erase_if(books.extra, [](const TextColumn& column) { return isGenre(column.name); });
    books.extra.push_back(std::move(first));
    books.extra.push_back(std::move(all));
}

constexpr NamelessFile kNameless[] = {
    {"u.data", kRatingColumns},
    {"u.item", kItemColumns, foldGenreFlags},
    {"u.user", kUserColumns},
};

bool claims(const RatingsHead& head)
{
    return fileName(head.file().path()) == kRatingsFile[0] && head.table().startsWithRatings();
}

// 1M and 10M: "::" between columns that have no names.
constexpr std::string_view kDatEndings[] = {"dat"};
constexpr NamelessFile kDatNameless[] = {
    {"ratings.dat", kRatingColumns},
    {"movies.dat", kMoviesColumns},
    {"users.dat", kUsersColumns},
};
constexpr std::string_view kDatLeftAside[] = {"tags"};

bool claimsDat(const RatingsHead& head)
{
    return head.table().dialect.separator == "::" && head.table().startsWithRatings();
}

// 20M, 25M, 32M and the small ones since 2015: CSV with names.
constexpr std::string_view kCsvEndings[] = {"csv"};
constexpr std::string_view kCsvRatings[] = {"ratings"};
constexpr std::string_view kCsvLeftAside[] = {"tags", "links", "genomescores", "genometags"};

bool claimsCsv(const RatingsHead& head)
{
    return head.table().names == std::vector<std::string>{"userId", "movieId", "rating", "timestamp"};
}

} // namespace

extern const RatingsFormat kMovieLensFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kMovieLensFormat{
    .key = "movielens-100k",
    .title = trNoop("MovieLens 100k"),
    .meaning = trNoop("the folder with u.data, u.item and u.user, whose columns have no names"),
    .claims = claims,
    .read = readDelimited,
    .isPublished = alwaysPublished,
    .endings = kEndings,
    .files = {.ratings = kRatingsFile, .books = kItemFile, .users = kUserFile},
    .nameless = kNameless,
};

extern const RatingsFormat kMovieLensDatFormat;
constinit const RatingsFormat kMovieLensDatFormat{
    .key = "movielens-1m",
    .title = trNoop("MovieLens 1M, 10M"),
    .meaning =
        trNoop("the folder with ratings.dat, movies.dat and users.dat: `::` between columns without names; "
               "tags.dat is "
               "left aside"),
    .claims = claimsDat,
    .read = readDelimited,
    .endings = kDatEndings,
    .stems = {.ratings = kCsvRatings, .books = kMovies},
    .words = {.books = kMovieWords},
    .leftAside = kDatLeftAside,
    .nameless = kDatNameless,
};

extern const RatingsFormat kMovieLensCsvFormat;
constinit const RatingsFormat kMovieLensCsvFormat{
    .key = "movielens-csv",
    .title = trNoop("MovieLens 20M to 32M"),
    .meaning =
        trNoop("the folder with ratings.csv and movies.csv; the tags and the tag genome are left aside, "
               "which is said"),
    .claims = claimsCsv,
    .read = readDelimited,
    .endings = kCsvEndings,
    .stems = {.ratings = kCsvRatings, .books = kMovies},
    .words = {.books = kMovieWords},
    .leftAside = kCsvLeftAside,
};

} // namespace shelf
