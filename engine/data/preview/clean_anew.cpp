// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/preview/clean_anew.h"

#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/data/cleaning/cleaning.h"
#include "engine/data/ratings/reader.h"
#include "engine/data/sample/sample_library.h"

#include <algorithm>
#include <span>
#include <utility>

namespace shelf {

namespace {

std::uint64_t countMet(std::span<const std::int32_t> keys, std::size_t groups)
{
    std::vector<std::uint8_t> met(groups, 0);
    for (const std::int32_t key : keys)
        met[static_cast<std::size_t>(key)] = 1;
    return static_cast<std::uint64_t>(std::count(met.begin(), met.end(), 1));
}

} // namespace

DataSize sizeOf(const Dataset& data)
{
    return {data.ratingCount(), countMet(data.user, data.userCount()), countMet(data.book, data.bookCount())};
}

Result<Dataset> readUncleaned(DataSource source, const Progress& progress)
{
    source.reading.cleaning = {};
    if (!source.sample)
        return readDataset(source, progress);
    return makeSampleLibrary(*source.sample, progress);
}

Result<Dataset> cleanAnew(const Dataset& uncleaned, const CleaningOptions& options, const Progress& progress)
{
    return atEdge({tr("clean these data", "a task"), uncleaned.name}, [&]() -> Result<Dataset> {
        const bool window = options.since || options.until;
        if (window && uncleaned.duplicates > 0 && !uncleaned.source.files().empty()) {
            DataSource source = uncleaned.source;
            source.reading.cleaning = options;
            return readDataset(source, progress);
        }
        Dataset data = uncleaned;
        data.source.reading.cleaning = options;
        if (const Status cleaned = cleanDataset(data, progress); !cleaned)
            return cleaned.error();
        data.sortNotes();
        return data;
    });
}

} // namespace shelf
