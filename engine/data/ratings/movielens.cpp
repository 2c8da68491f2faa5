// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/movielens.h"

#include <algorithm>

namespace shelf::movielens {

namespace {

const char* const kGenres[] = {"unknown",   "Action",   "Adventure",   "Animation", "Children's",
                               "Comedy",    "Crime",    "Documentary", "Drama",     "Fantasy",
                               "Film-Noir", "Horror",   "Musical",     "Mystery",   "Romance",
                               "Sci-Fi",    "Thriller", "War",         "Western"};

bool isGenre(const std::string& name)
{
    return std::find(std::begin(kGenres), std::end(kGenres), name) != std::end(kGenres);
}

} // namespace

std::vector<std::string> columnsOf(const std::string& fileName)
{
    if (fileName == "u.item") {
        std::vector<std::string> names{"movie id", "movie title", "release date", "video release date",
                                       "IMDb URL"};
        names.insert(names.end(), std::begin(kGenres), std::end(kGenres));
        return names;
    }
    if (fileName == "u.user")
        return {"user id", "age", "gender", "occupation", "zip code"};
    if (fileName == "movies.dat")
        return {"movie id", "title", "genres"};
    if (fileName == "users.dat")
        return {"user id", "gender", "age", "occupation", "zip code"};
    return {};
}

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

} // namespace shelf::movielens
