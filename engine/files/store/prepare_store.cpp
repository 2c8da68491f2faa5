// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/store/prepare_store.h"

#include "engine/base/at_edge.h"
#include "engine/base/bulk/scratch_pages.h"
#include "engine/base/text/message.h"
#include "engine/data/archives/packed_file.h"
#include "engine/data/ratings/reader.h"
#include "engine/files/opened/file_trace.h"
#include "engine/files/store/store_file.h"
#include "engine/output/atomic_file.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace shelf {

namespace {

namespace fs = std::filesystem;

std::string megabytes(std::uint64_t bytes)
{
    return std::to_string((bytes + (std::uint64_t{1} << 20) - 1) >> 20);
}

Error noRoom(const std::string& folder, std::uint64_t bytes)
{
    std::error_code unknown;
    const fs::space_info disk = fs::space(folder, unknown);
    return Error::failure(tr("The disk has no room for %1 MB more; %2 MB are free")
                              .arg(megabytes(bytes))
                              .arg(megabytes(unknown ? 0 : disk.available)),
                          tr("Name a folder on another disk."))
        .in(folder);
}

std::vector<FileTrace> tracesOf(const DataSource& source)
{
    std::vector<FileTrace> traces;
    for (const std::string& file : source.files())
        traces.push_back(traceOf(fileOnDisk(file)));
    return traces;
}

/// The folder, which is taken away again where nothing came into it.
class StoreFolder {
public:
    explicit StoreFolder(const std::string& folder) : m_folder(folder)
    {
        std::error_code ignored;
        m_isNew = !fs::exists(folder, ignored);
        m_status = makeFolder(folder);
    }
    ~StoreFolder()
    {
        std::error_code ignored;
        if (m_isNew)
            fs::remove(m_folder, ignored); // which a folder with files in it stays
    }
    StoreFolder(const StoreFolder&) = delete;
    StoreFolder& operator=(const StoreFolder&) = delete;
    const Status& status() const { return m_status; }

private:
    std::string m_folder;
    bool m_isNew;
    Status m_status;
};

Result<Dataset> prepare(const StoreRequest& request, const Progress& reading, const Progress& writing)
{
    const StoreFolder folder(request.folder);
    if (!folder.status())
        return folder.status().error();
    const auto residency = std::make_shared<Residency>(request.memory, Residency::Of::process);
    const auto pages = std::make_shared<ScratchPages>(request.folder, residency);
    const Progress within = [&](std::uint64_t done, std::uint64_t total) {
        return !residency->isExceeded() && report(reading, done, total);
    };
    const std::int64_t begun = wallClock();
    auto data = readDataset(request.source, within, pages);
    if (residency->isExceeded())
        return Error::failure(tr("What must be in memory of these data, as ids and titles, is more than %1 MB")
                                  .arg(megabytes(request.memory)),
                              tr("Give more: --memory 2G."))
            .in(request.source.path.empty() ? request.source.ratings : request.source.path);
    if (!data && pages->lacking() > 0)
        return noRoom(request.folder, pages->lacking());
    if (!data)
        return data;
    // A file is read as it stands on the disk, page by page; what was written to it then may be read in part.
    for (const FileTrace& trace : tracesOf(data->source))
        if (trace.kind == FileTrace::Kind::file && trace.modified > begun)
            return Error::failure(tr("The file was changed while it was read"),
                                  tr("Open it again when nothing writes to it any more."))
                .in(trace.path);
    std::error_code unknown;
    const fs::space_info disk = fs::space(request.folder, unknown);
    const std::uint64_t size = storeSize(*data);
    if (!unknown && disk.available < size)
        return noRoom(request.folder, size);
    if (const Status written =
            writeStore((fs::path(request.folder) / kStoreName).string(), *data, writing);
        !written)
        return written.error();
    return data;
}

} // namespace

Result<Dataset> prepareStore(const StoreRequest& request, const Progress& reading, const Progress& writing)
{
    return atEdge({tr("prepare a store", "a task"), request.folder},
                  [&] { return prepare(request, reading, writing); });
}

} // namespace shelf
