// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/locate.h"

#include "engine/data/columns.h"
#include "engine/output/byte_source.h"

#include <algorithm>
#include <filesystem>

namespace shelf {

namespace {

namespace fs = std::filesystem;

bool isTable(const fs::path& path)
{
    const std::string ending = plainName(path.extension().string());
    return ending == "csv" || ending == "tsv" || ending == "txt" || ending == "dat" || ending == "data";
}

/// The file whose plain name without its ending is the first of `wanted`.
std::string exactly(const std::vector<fs::path>& files, std::initializer_list<std::string_view> wanted)
{
    for (const std::string_view name : wanted)
        for (const fs::path& file : files)
            if (isTable(file) && plainName(file.stem().string()) == name)
                return file.string();
    return {};
}

std::string named(const std::vector<fs::path>& files, std::string_view name)
{
    for (const fs::path& file : files)
        if (fileName(file.string()) == name)
            return file.string();
    return {};
}

/// The file with the shortest name that has the word in it: ratings_head.csv, goodreads_interactions.csv.
std::string shortestWith(const std::vector<fs::path>& files, std::string_view word)
{
    std::string best;
    for (const fs::path& file : files)
        if (isTable(file) && plainName(file.stem().string()).find(word) != std::string::npos &&
            (best.empty() || file.string().size() < best.size()))
            best = file.string();
    return best;
}

void take(std::string& place, std::string found)
{
    if (place.empty())
        place = std::move(found);
}

} // namespace

std::string fileName(const std::string& path)
{
    std::string name = fs::path(path).filename().string();
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return name;
}

std::string placeName(const DataSource& source)
{
    const fs::path ratings(source.ratings);
    const std::string stem = ratings.stem().string();
    std::error_code ignored;
    const std::string folder = fs::absolute(ratings, ignored).parent_path().filename().string();
    const bool toldByFolder = plainName(stem) == "ratings" || fileName(source.ratings) == "u.data";
    return toldByFolder && !folder.empty() ? folder : stem;
}

Result<DataSource> locateFiles(const DataSource& source)
{
    DataSource out = source;
    std::error_code problem;
    if (source.path.empty()) {
        if (source.ratings.empty())
            return Error::usageError("No ratings file is named",
                                     "Name a file of ratings or a folder that holds one.");
        return out;
    }
    if (const Status named = checkReadName(source.path, true); !named)
        return named.error();
    out.path.clear();
    if (!fs::exists(source.path, problem))
        return Error{"There is no such file or folder", source.path};
    if (!fs::is_directory(source.path, problem)) {
        take(out.ratings, source.path);
        return out;
    }
    std::vector<fs::path> files;
    for (fs::directory_iterator at(source.path, problem), end; !problem && at != end; at.increment(problem))
        if (at->is_regular_file(problem))
            files.push_back(at->path());
    if (problem)
        return Error{"The folder cannot be read: " + problem.message(), source.path};
    std::sort(files.begin(), files.end());
    take(out.ratings, named(files, "u.data"));
    if (!out.ratings.empty() && out.ratings == named(files, "u.data")) {
        take(out.books, named(files, "u.item"));
        take(out.users, named(files, "u.user"));
        take(out.format, "movielens-100k");
        return out;
    }
    take(out.ratings, exactly(files, {"ratings", "bxbookratings", "bxratings", "bookratings"}));
    take(out.ratings, shortestWith(files, "rating"));
    take(out.ratings, shortestWith(files, "interactions"));
    if (out.ratings.empty())
        return Error{"The folder holds no file of ratings", source.path, 0, 0,
                     "A file such as ratings.csv or u.data was looked for; name the file itself."};
    take(out.books,
         exactly(files, {"books", "bxbooks", "movies", "items", "catalogue", "catalog", "products"}));
    take(out.users, exactly(files, {"users", "bxusers", "readers"}));
    if (!out.books.empty())
        take(out.tags, exactly(files, {"bookgenres"}));
    return out;
}

} // namespace shelf
