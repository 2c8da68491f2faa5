// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/locate.h"

#include "engine/output/read_error.h"
#include "engine/base/text/message.h"
#include "engine/data/archives/packed_file.h"
#include "engine/data/columns.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/ratings/folder_files.h"
#include "engine/data/ratings/part_names.h"
#include "engine/output/byte_source.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>

namespace shelf {

namespace {

namespace fs = std::filesystem;

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

/// The file with the shortest name that ends so; rather one that is called `stem`, and none of a part that is
/// held out where there is another.
std::string byEnding(const std::vector<fs::path>& files, std::span<const std::string_view> endings,
                     const std::string& stem)
{
    std::string best;
    for (const fs::path& path : files) {
        const std::string file = path.string();
        if (!hasEnding(file, endings))
            continue;
        if (stemOf(path) == stem)
            return file;
        if (best.empty() || std::pair(isHeldOut(file), file.size()) < std::pair(isHeldOut(best), best.size()))
            best = file;
    }
    return best;
}

/// Amazon's reviews are called after the kind of goods, Books.jsonl, and so is what is known of these,
/// meta_Books.jsonl.
void takePair(const std::vector<fs::path>& files, DataSource& out)
{
    constexpr std::string_view kMeta = "meta";
    for (const fs::path& about : files) {
        const std::string name = stemOf(about);
        if (!hasTableEnding(about) || !name.starts_with(kMeta) || name.size() == kMeta.size())
            continue;
        for (const fs::path& file : files) {
            if (!hasTableEnding(file) || stemOf(file) != name.substr(kMeta.size()))
                continue;
            if (out.ratings.empty() || out.ratings == file.string()) {
                out.ratings = file.string();
                if (out.books.empty())
                    out.books = about.string();
                return;
            }
        }
    }
}

/// goodreads_books_poetry.json beside goodreads_interactions_poetry.json: the same name but for the word.
std::string besideRatings(const std::vector<fs::path>& files, const std::string& ratings)
{
    for (const std::string_view word : {"interactions", "reviews", "ratings"})
        if (const std::size_t at = ratings.find(word); at != std::string::npos && ratings != word)
            for (const fs::path& file : files)
                if (hasTableEnding(file) &&
                    stemOf(file) == std::string(ratings).replace(at, word.size(), "books"))
                    return file.string();
    return {};
}

void take(std::string& place, std::string found)
{
    if (place.empty())
        place = std::move(found);
}

/// Puts in the files among `files`, all of one folder, whose names tell them; false where none tells ratings.
bool takeByName(const std::vector<fs::path>& files, DataSource& out)
{
    for (const RatingsFormat* format : ratingsFormats()) {
        const std::string ratings = named(files, format->files.ratings);
        take(out.ratings, ratings);
        if (ratings.empty() || out.ratings != ratings)
            continue;
        for (const Part& part : kParts)
            take(out.*part.file, named(files, format->files.*part.names));
        take(out.format, std::string(format->key));
        return true;
    }
    takePair(files, out);
    take(out.ratings, byStem(files, &PartNames::ratings));
    take(out.ratings, ratingsByWord(files));
    for (const RatingsFormat* format : ratingsFormats()) {
        take(out.ratings, byEnding(files, format->partEndings.ratings, {}));
        if (out.ratings.empty() || !hasEnding(out.ratings, format->partEndings.ratings))
            continue;
        const std::string stem = stemOf(out.ratings);
        for (const Part& part : kParts)
            take(out.*part.file, byEnding(files, format->partEndings.*part.names, stem));
        if (fileName(out.ratings).find("train") != std::string::npos)
            for (const fs::path& file : files) // one that is split comes whole
                if (hasEnding(file.string(), format->partEndings.ratings) &&
                    fileName(file.string()).find(kHeldOutWords[0]) != std::string::npos)
                    take(out.validation, file.string());
        return true;
    }
    if (out.ratings.empty())
        return false;
    take(out.books, besideRatings(files, stemOf(out.ratings)));
    take(out.books, byStem(files, &PartNames::books));
    take(out.users, byStem(files, &PartNames::users));
    if (!out.books.empty())
        take(out.tags, byStem(files, &PartNames::tags));
    return true;
}

Error noRatings(const std::string& folder)
{
    return Error::failure(tr("The folder holds no file of ratings"),
                          tr("A file such as ratings.csv or u.data was looked for; name the file itself."))
        .in(folder);
}

/// The parts of a data set among files of several folders: of the folders that hold ratings the outermost;
/// nothing where no folder does. Refused where two are as far out.
Status takeFromFolders(const std::vector<std::string>& paths, const std::string& place, DataSource& out)
{
    std::map<std::string, std::vector<fs::path>> folders;
    for (const std::string& path : paths)
        folders[path.substr(0, path.rfind('/'))].emplace_back(path);
    std::vector<std::pair<std::ptrdiff_t, DataSource>> found; // by depth
    for (auto& [folder, files] : folders) {
        std::sort(files.begin(), files.end());
        DataSource here = out;
        here.ratings.clear();
        if (takeByName(files, here))
            found.emplace_back(std::count(folder.begin(), folder.end(), '/'), std::move(here));
    }
    if (found.empty())
        return {};
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    if (found.size() > 1 && found[1].first == found[0].first)
        return Error::failure((found.size() > 2 ? tr("There are several files of ratings: %1, %2 and more")
                                                : tr("There are several files of ratings: %1, %2"))
                                  .arg(found[0].second.ratings)
                                  .arg(found[1].second.ratings),
                              tr("Name the one that is meant, or its folder."))
            .in(place);
    out = std::move(found.front().second);
    return {};
}

/// The same of the files in an archive, which must hold some.
Status takeFromArchive(const std::vector<std::string>& paths, const std::string& archive, DataSource& out)
{
    const std::string given = std::exchange(out.ratings, {});
    if (const Status taken = takeFromFolders(paths, archive, out); !taken || !out.ratings.empty())
        return taken;
    out.ratings = given;
    if (paths.size() == 1) {
        take(out.ratings, paths.front());
        return {};
    }
    constexpr std::size_t kShown = 6;
    std::vector<std::string> names;
    for (const std::string& path : paths)
        if (names.size() < kShown)
            names.push_back(path.substr(std::min(path.size(), archive.size() + 1)));
    if (paths.size() > kShown)
        names.emplace_back("...");
    return Error::failure(
               tr("The archive holds no file that is called after ratings; it holds %1").arg(listed(names)),
               tr("Name the file that is meant: %1.").arg(paths.front()))
        .in(archive);
}

/// Of an archive that was named for one part, the file for that part.
Status takePart(std::string& file, std::string DataSource::*part, const Progress& progress)
{
    if (file.empty())
        return {};
    const auto paths = filesInArchive(file, progress);
    if (!paths)
        return paths.error();
    if (paths->empty())
        return {};
    DataSource found;
    if (const Status status = takeFromArchive(*paths, file, found); status && !(found.*part).empty())
        file = found.*part;
    return {};
}

} // namespace

std::string placeName(const DataSource& source)
{
    if (const std::string disk = fileOnDisk(source.ratings); disk != source.ratings)
        return fs::path(withoutPackedEnding(fs::path(disk).filename().string())).string();
    const fs::path ratings(source.ratings);
    const std::string stem = fs::path(withoutPackedEnding(ratings.filename().string())).stem().string();
    std::error_code ignored;
    const std::string folder = fs::absolute(ratings, ignored).parent_path().filename().string();
    const bool toldByFolder = plainName(stem) == "ratings" || findNamelessFile(source.ratings);
    return toldByFolder && !folder.empty() ? folder : stem;
}

Result<DataSource> locateFiles(const DataSource& source, const Progress& progress)
{
    DataSource out = source;
    std::error_code problem;
    if (source.path.empty() && source.ratings.empty())
        return Error::usageError(tr("No ratings file is named"),
                                 tr("Name a file of ratings or a folder that holds one."));
    for (const auto part : {&DataSource::ratings, &DataSource::books, &DataSource::users, &DataSource::tags,
                            &DataSource::validation}) {
        const auto wanted = part == &DataSource::validation ? &DataSource::ratings : part;
        if (const Status taken = takePart(out.*part, wanted, progress); !taken)
            return taken.error();
    }
    if (source.path.empty())
        return out;
    if (const Status named = checkReadName(source.path, true); !named)
        return named.error();
    out.path.clear();
    if (!fs::is_directory(source.path, problem)) {
        const auto paths = filesInArchive(source.path, progress);
        if (!paths)
            return paths.error();
        if (paths->empty() && !fs::exists(fileOnDisk(source.path), problem)) {
            if (problem)
                return readError(source.path, problem.value());
            return Error::failure(tr("There is no such file or folder"),
                                  tr("Check the name, or whether it was moved"))
                .in(source.path);
        }
        if (paths->empty())
            take(out.ratings, source.path);
        else if (const Status taken = takeFromArchive(*paths, source.path, out); !taken)
            return taken.error();
        return out;
    }
    std::vector<fs::path> files;
    for (fs::directory_iterator at(source.path, problem), end; !problem && at != end; at.increment(problem))
        if (at->is_regular_file(problem) && !isLeftBySystem(at->path().filename().string()))
            files.push_back(at->path());
    if (problem)
        return Error::failure(tr("The folder cannot be read: %1").arg(problem.message())).in(source.path);
    std::sort(files.begin(), files.end());
    if (takeByName(files, out))
        return out;
    // As in an archive: the ratings may be in a folder of the folder.
    std::vector<std::string> below;
    for (const fs::path& file : filesBelow(source.path))
        below.push_back(file.string());
    if (const Status taken = takeFromFolders(below, source.path, out); !taken)
        return taken.error();
    if (out.ratings.empty())
        return noRatings(source.path);
    return out;
}

std::vector<std::string> filesLeftAside(const std::string& place, const RatingsFormat& format,
                                        const std::vector<std::string>& read)
{
    std::vector<std::string> left;
    std::error_code problem;
    std::vector<fs::path> files;
    const fs::path own = fs::path(read.front()).parent_path();
    if (fs::is_directory(place, problem)) {
        files = filesBelow(place);
        // What a folder beside the ratings holds is another thing, where these were not looked for in it.
        if (own == (fs::path(place) / "any").parent_path()) // of "folder" and of "folder/"
            std::erase_if(files, [&](const fs::path& file) { return file.parent_path() != own; });
    } else if (const auto paths = filesInArchive(place)) {
        files.assign(paths->begin(), paths->end());
    }
    const auto isOfFormat = [&](const fs::path& file) {
        return (hasTableEnding(file) && isOneOf(stemOf(file), format.leftAside)) ||
               hasEnding(file.string(), format.partEndings.ratings);
    };
    // A copy of the ratings, or a part of the data in another folder.
    const auto isOfData = [&](const fs::path& file) {
        return hasTableEnding(file) &&
               (isRatingsName(stemOf(file)) || (file.parent_path() != own && isPartName(file)));
    };
    for (const fs::path& file : files)
        if ((isOfFormat(file) || isOfData(file)) &&
            std::find(read.begin(), read.end(), file.string()) == read.end())
            left.push_back(file.lexically_relative(place).string());
    std::sort(left.begin(), left.end());
    return left;
}

std::string DataSource::*partByName(const std::string& path)
{
    const std::string name = fileName(path);
    for (const RatingsFormat* format : ratingsFormats())
        for (const Part& part : kParts)
            if (isOneOf(name, format->files.*part.names))
                return part.file;
    for (const RatingsFormat* format : ratingsFormats())
        for (const Part& part : kParts)
            if (hasEnding(path, format->partEndings.*part.names))
                return part.file == &DataSource::ratings && isHeldOut(path) ? &DataSource::validation
                                                                            : part.file;
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
