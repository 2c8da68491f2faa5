// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/locate.h"

#include "engine/data/columns.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/output/byte_source.h"

#include <algorithm>
#include <filesystem>

namespace shelf {

namespace {

namespace fs = std::filesystem;

using Names = std::span<const std::string_view> PartNames::*;

/// The parts of a data set that files are found for by their names, in the order in which a name that tells
/// of several is taken.
struct Part {
    std::string DataSource::*file;
    Names names;
};
constexpr Part kParts[] = {
    {&DataSource::ratings, &PartNames::ratings},
    {&DataSource::tags, &PartNames::tags},
    {&DataSource::books, &PartNames::books},
    {&DataSource::users, &PartNames::users},
};
constexpr std::string_view kHeldOutWords[] = {"valid", "test"};

bool hasTableEnding(const fs::path& path)
{
    return isOneOf(plainName(path.extension().string()), ratingsFileEndings());
}

std::string stemOf(const fs::path& path)
{
    return plainName(path.stem().string());
}

/// The file whose whole name is one of `wanted`.
std::string named(const std::vector<fs::path>& files, std::span<const std::string_view> wanted)
{
    for (const fs::path& file : files)
        if (isOneOf(fileName(file.string()), wanted))
            return file.string();
    return {};
}

/// The file whose name without its ending is the likeliest that a format gives this part.
std::string byStem(const std::vector<fs::path>& files, Names part)
{
    for (const RatingsFormat* format : ratingsFormats())
        for (const std::string_view name : format->stems.*part)
            for (const fs::path& file : files)
                if (hasTableEnding(file) && stemOf(file) == name)
                    return file.string();
    return {};
}

/// The file with the shortest name that has a format's word for ratings in it: ratings_head.csv,
/// goodreads_interactions.csv.
std::string ratingsByWord(const std::vector<fs::path>& files)
{
    std::string best;
    for (const RatingsFormat* format : ratingsFormats())
        for (const std::string_view word : format->words.ratings) {
            for (const fs::path& file : files)
                if (hasTableEnding(file) && stemOf(file).find(word) != std::string::npos &&
                    (best.empty() || file.string().size() < best.size()))
                    best = file.string();
            if (!best.empty())
                return best;
        }
    return best;
}

void take(std::string& place, std::string found)
{
    if (place.empty())
        place = std::move(found);
}

} // namespace

std::string placeName(const DataSource& source)
{
    const fs::path ratings(source.ratings);
    const std::string stem = ratings.stem().string();
    std::error_code ignored;
    const std::string folder = fs::absolute(ratings, ignored).parent_path().filename().string();
    const bool toldByFolder = plainName(stem) == "ratings" || findNamelessFile(source.ratings);
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
    for (const RatingsFormat* format : ratingsFormats()) {
        const std::string ratings = named(files, format->files.ratings);
        take(out.ratings, ratings);
        if (ratings.empty() || out.ratings != ratings)
            continue;
        for (const Part& part : kParts)
            take(out.*part.file, named(files, format->files.*part.names));
        take(out.format, std::string(format->key));
        return out;
    }
    take(out.ratings, byStem(files, &PartNames::ratings));
    take(out.ratings, ratingsByWord(files));
    if (out.ratings.empty())
        return Error{"The folder holds no file of ratings", source.path, 0, 0,
                     "A file such as ratings.csv or u.data was looked for; name the file itself."};
    take(out.books, byStem(files, &PartNames::books));
    take(out.users, byStem(files, &PartNames::users));
    if (!out.books.empty())
        take(out.tags, byStem(files, &PartNames::tags));
    return out;
}

std::string DataSource::*partByName(const std::string& path)
{
    const std::string name = fileName(path);
    for (const RatingsFormat* format : ratingsFormats())
        for (const Part& part : kParts)
            if (isOneOf(name, format->files.*part.names))
                return part.file;
    const std::string stem = name.substr(0, name.rfind('.'));
    const auto has = [&](std::string_view word) { return stem.find(word) != std::string::npos; };
    if (std::any_of(std::begin(kHeldOutWords), std::end(kHeldOutWords), has))
        return &DataSource::validation;
    for (const Part& part : kParts)
        for (const RatingsFormat* format : ratingsFormats())
            if (const auto words = format->words.*part.names; std::any_of(words.begin(), words.end(), has))
                return part.file;
    return nullptr;
}

} // namespace shelf
