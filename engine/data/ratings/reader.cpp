// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/reader.h"

#include "engine/data/columns.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/ratings/assemble.h"
#include "engine/data/ratings/locate.h"
#include "engine/output/leftovers.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <new>

namespace shelf {

namespace {

Status openInto(std::optional<TextFile>& out, const std::string& path)
{
    if (path.empty())
        return {};
    auto file = TextFile::open(path);
    if (!file)
        return file.error();
    out = *std::move(file);
    return {};
}

/// Where the ratings are.
std::string folderOf(const DataSource& source)
{
    const std::string& path = source.path.empty() ? source.ratings : source.path;
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return path;
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

Result<Dataset> readLocated(const DataSource& source, const Progress& progress)
{
    auto ratings = TextFile::open(source.ratings);
    if (!ratings)
        return ratings.error();
    SourceTexts texts{*std::move(ratings)};
    const std::pair<std::optional<TextFile>&, const std::string&> parts[] = {
        {texts.books, source.books},
        {texts.users, source.users},
        {texts.genres, source.tags},
        {texts.validation, source.validation},
    };
    for (const auto& [file, path] : parts)
        if (Status status = openInto(file, path); !status)
            return status.error();
    auto data = assembleDataset(texts, source, progress);
    if (data)
        data->source = source;
    return data;
}

} // namespace

Result<Dataset> readDataset(const DataSource& source, const Progress& progress)
try {
    if (!source.format.empty() && !findRatingsFormat(source.format))
        return Error::usageError("There is no format called \"" + source.format + "\"",
                                 "The formats are: " + listed(ratingsFormatKeys()) + ".");
    const std::vector<UnfinishedExport> unfinished = finishExports(folderOf(source));
    auto located = locateFiles(source);
    if (!located)
        return located.error();
    if (!report(progress, 0, 1))
        return Error::cancelledByCaller();
    auto data = readLocated(*located, progress);
    if (data)
        for (const UnfinishedExport& left : unfinished) {
            const Error why = left.told();
            data->warn({WarningKind::other, why.file, 0, why.message + ". " + why.advice});
        }
    return data;
} catch (const std::bad_alloc&) {
    return Error{"There is not enough memory to read these files",
                 source.path.empty() ? source.ratings : source.path};
} catch (const std::exception& problem) {
    return Error{std::string("The files cannot be read: ") + problem.what(),
                 source.path.empty() ? source.ratings : source.path};
}

} // namespace shelf
