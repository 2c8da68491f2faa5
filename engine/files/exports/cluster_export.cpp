// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/exports.h"
#include "engine/output/file_kind.h"
#include "engine/output/text_fields.h"
#include "engine/run/learned_books.h"

namespace shelf {

namespace {

Result<WrittenFiles> write(const Run& run, const Clustering& clustering,
                           const std::vector<std::string>& names, const std::string& path)
{
    const Catalogue& books = run.data->books;
    if (clustering.member.size() != books.size())
        return Error::usageError(tr("These clusters are of %1 books, but the run has %2")
                                     .arg(std::to_string(clustering.member.size()))
                                     .arg(std::to_string(books.size())),
                                 tr("Find the clusters of this run"));
    AtomicFile file(path, &kinds::clusterTable);
    file.write(std::string_view("book_id\ttitle\tcluster\tname\tstrength\n"));
    std::string line;
    for (std::size_t b = 0; b < books.size(); ++b) {
        if (isUnlearned(run, static_cast<std::int32_t>(b)))
            continue;
        const std::int32_t cluster = clustering.member[b];
        line.clear();
        appendTsvField(line, books.ids[b]);
        line += '\t';
        appendTsvField(line, books.titles[b]);
        line += '\t';
        appendNumber(line, cluster >= 0 ? cluster + 1 : kNoCluster);
        line += '\t';
        if (cluster >= 0 && static_cast<std::size_t>(cluster) < names.size())
            appendTsvField(line, names[static_cast<std::size_t>(cluster)]);
        line += '\t';
        if (b < clustering.strength.size())
            appendNumber(line, clustering.strength[b]);
        file.write(line += '\n');
    }
    if (const Status status = file.commit(); !status)
        return status.error();
    return WrittenFiles{path};
}

} // namespace

Result<WrittenFiles> exportClusters(const Run& run, const Clustering& clustering,
                                    const std::vector<std::string>& names, const std::string& file)
{
    return atEdge(file, [&] { return write(run, clustering, names, file); });
}

} // namespace shelf
