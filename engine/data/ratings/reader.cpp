// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/reader.h"

#include "engine/base/at_edge.h"
#include "engine/base/bulk/scratch_pages.h"
#include "engine/base/text/message.h"
#include "engine/data/archives/packed_file.h"
#include "engine/data/cleaning/cleaning.h"
#include "engine/data/columns.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/ratings/assemble.h"
#include "engine/data/ratings/locate.h"
#include "engine/output/leftovers.h"

#include <algorithm>
#include <exception>
#include <filesystem>

namespace shelf {

namespace {

/// Opens the files of a source one after another. What is unpacked takes half of the progress, all else none.
class Opening {
public:
    Opening(const DataSource& source, const Progress& progress, std::shared_ptr<ScratchPages> pages)
        : m_encoding(source.reading.encoding), m_progress(progress), m_pages(std::move(pages))
    {
        std::error_code unknown;
        for (const std::string& file : source.files()) {
            if (!isPacked(file))
                continue;
            const auto size = std::filesystem::file_size(fileOnDisk(file), unknown);
            m_total += unknown ? 0 : size;
        }
    }

    Result<TextFile> open(const std::string& path)
    {
        const bool counts = isPacked(path);
        std::uint64_t all = 0;
        TextOptions options;
        options.encoding = m_encoding;
        options.limits.pages = m_pages;
        options.progress = [&](std::uint64_t done, std::uint64_t total) {
            all = total;
            return counts ? report(m_progress, m_done + done, 2 * m_total)
                          : report(m_progress, m_done, m_total > 0 ? 2 * m_total : 1);
        };
        auto file = TextFile::open(path, options);
        m_done += counts ? all : 0;
        return file;
    }

    Status openInto(std::optional<TextFile>& out, const std::string& path)
    {
        if (path.empty())
            return {};
        auto file = open(path);
        if (!file)
            return file.error();
        out = *std::move(file);
        return {};
    }

    /// Of what comes after.
    Progress rest() const
    {
        if (m_total == 0 || !m_progress)
            return m_progress;
        return [&progress = m_progress](std::uint64_t done, std::uint64_t total) {
            return progress(total + done, 2 * total);
        };
    }

private:
    std::string m_encoding;
    const Progress& m_progress;
    std::shared_ptr<ScratchPages> m_pages;
    std::uint64_t m_total = 0;
    std::uint64_t m_done = 0;
};

/// Where the ratings are.
std::string folderOf(const DataSource& source)
{
    const std::string path = fileOnDisk(source.path.empty() ? source.ratings : source.path);
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return path;
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

/// Says which files of a folder or archive were not read although they belong to the data.
void tellLeftAside(const std::string& place, Dataset& data)
{
    const RatingsFormat* format = findRatingsFormat(data.format);
    if (place.empty() || place == data.source.ratings || !format)
        return;
    constexpr std::size_t kShown = 8;
    std::vector<std::string> left = filesLeftAside(place, *format, data.source.files());
    if (left.empty())
        return;
    const std::size_t more = left.size() - std::min(left.size(), kShown);
    left.resize(left.size() - more);
    data.warn(
        {WarningKind::assumption, place, 0,
         (more > 0 ? tr("Left aside and not read: %1 and %2 more").arg(listed(left)).arg(std::to_string(more))
                   : tr("Left aside and not read: %1").arg(listed(left)))});
}

Result<Dataset> readLocated(const DataSource& source, const Progress& progress,
                            const std::shared_ptr<ScratchPages>& pages)
{
    Opening opening(source, progress, pages);
    auto ratings = opening.open(source.ratings);
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
        if (Status status = opening.openInto(file, path); !status)
            return status.error();
    auto data = assembleDataset(texts, source, opening.rest(), nullptr, pages);
    if (data)
        data->source = source;
    return data;
}

} // namespace

Result<Dataset> readDataset(const DataSource& source, const Progress& progress,
                            const std::shared_ptr<ScratchPages>& pages)
{
    return atEdge(
        {tr("read these files", "a task"), source.path.empty() ? source.ratings : source.path},
        [&]() -> Result<Dataset> {
            if (!source.format.empty() && !findRatingsFormat(source.format))
                return Error::usageError(tr("There is no format called \"%1\"").arg(source.format),
                                         tr("The formats are: %1.").arg(listed(ratingsFormatKeys())));
            const std::vector<UnfinishedExport> unfinished = finishExports(folderOf(source));
            // How long that takes, nobody knows; it can be stopped.
            auto located =
                locateFiles(source, [&](std::uint64_t, std::uint64_t) { return report(progress, 0, 1); });
            if (!located)
                return located.error();
            if (!report(progress, 0, 1))
                return Error::cancelledByCaller();
            auto data = readLocated(*located, progress, pages);
            if (data) {
                tellLeftAside(source.path, *data);
                if (const Status cleaned =
                        cleanDataset(*data, [&](auto, auto) { return report(progress, 1, 1); });
                    !cleaned)
                    return cleaned.error();
                data->sortNotes();
            }
            if (data)
                for (const UnfinishedExport& left : unfinished) {
                    const Error why = left.told();
                    data->warn({WarningKind::other, why.file, 0, why.words()});
                }
            return data;
        });
}

} // namespace shelf
