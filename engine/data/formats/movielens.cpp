// SPDX-License-Identifier: GPL-3.0-or-later
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
            listed += (listed.empty() ? "" : ", ") + flags.name;
        }
        first.values.push_back(main);
        all.values.push_back(listed);
    }
    std::erase_if(books.extra, [](const TextColumn& column) { return isGenre(column.name); });
    books.extra.push_back(std::move(first));
    books.extra.push_back(std::move(all));
}

// Of the 1M and 10M releases too, whose ratings are a table without a header.
constexpr NamelessFile kNameless[] = {
    {"u.data", kRatingColumns},   {"u.item", kItemColumns, foldGenreFlags},
    {"u.user", kUserColumns},     {"movies.dat", kMoviesColumns},
    {"users.dat", kUsersColumns},
};

bool claims(const RatingsHead& head)
{
    return fileName(head.file().path()) == kRatingsFile[0] && head.table().startsWithRatings();
}

} // namespace

extern const RatingsFormat kMovieLensFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kMovieLensFormat{
    .key = "movielens-100k",
    .title = "MovieLens 100k",
    .meaning = "the folder with u.data, u.item and u.user, whose columns have no names",
    .claims = claims,
    .read = readDelimited,
    .isPublished = alwaysPublished,
    .endings = kEndings,
    .files = {.ratings = kRatingsFile, .books = kItemFile, .users = kUserFile},
    .stems = {.books = kMovies},
    .words = {.books = kMovieWords},
    .nameless = kNameless,
};

} // namespace shelf
