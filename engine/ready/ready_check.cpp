// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ready/ready_check.h"

#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/ratings/locate.h"
#include "engine/data/text/text_file.h"

#include <optional>

namespace shelf {

namespace {

constexpr std::uint64_t kBeginning = std::uint64_t{1} << 18; ///< bytes

Result<TextFile> openBeginning(const std::string& path, const Progress& progress)
{
    TextOptions options;
    options.progress = progress;
    options.limits.enough = kBeginning;
    return TextFile::open(path, options);
}

Error another(const ReadySet& set, const std::string& path, const Error& why)
{
    if (why.kind == ErrorKind::cancelled)
        return why;
    const RatingsFormat* wanted = findRatingsFormat(set.format);
    return Error::failure(tr("This is not %1: %2").arg(tr(set.title)).arg(why.message),
                          tr("It should be of the format %1. The address may lead somewhere else now; see %2")
                              .arg(wanted ? tr(wanted->title) : Message(std::string(set.format)))
                              .arg(set.termsAddress))
        .in(path);
}

} // namespace

Status checkReadySet(const ReadySet& set, const DataSource& source, const Progress& progress)
{
    return atEdge({tr("look into the files", "a task"), source.path}, [&]() -> Status {
        const std::string& named = source.path.empty() ? source.ratings : source.path;
        const auto located = locateFiles(source, progress);
        if (!located)
            return another(set, named, located.error());
        const auto ratings = openBeginning(located->ratings, progress);
        if (!ratings)
            return another(set, named, ratings.error());
        std::optional<TextFile> books;
        if (!located->books.empty()) {
            auto opened = openBeginning(located->books, progress);
            if (!opened)
                return another(set, located->books, opened.error());
            books = *std::move(opened);
        }
        const RatingsHead head(*ratings, books ? &*books : nullptr);
        const RatingsFormat* format = findRatingsFormat(located->format);
        if (!format)
            format = &recognizedFormat(head);
        if (format->key == set.format)
            return {};
        return another(set, located->ratings, {tr("it begins as %1", "a format").arg(tr(format->title))});
    });
}

} // namespace shelf
