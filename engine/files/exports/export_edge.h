// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/files/exports/export.h"
#include "engine/models/layered_model.h"
#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"
#include "engine/output/staged_folder.h"

#include <memory>
#include <utility>

namespace shelf {

/// Files that one export writes into one folder: all appear, or none.
class ExportFolder {
public:
    /// files: all that it may come to hold.
    ExportFolder(const std::string& folder, std::span<const ExportFile> files) : m_stage(folder)
    {
        for (const ExportFile& file : files)
            if (file.kind)
                m_stage.holds({std::string(file.name), file.kind});
    }

    AtomicFile& add(const std::string& name)
    {
        m_staged.push_back(m_stage.path() + '/' + name);
        return *m_files.emplace_back(std::make_unique<AtomicFile>(m_staged.back()));
    }

    /// As StagedFolder::replaces().
    void replaces(const std::vector<std::string>& names) { m_stage.replaces(names); }

    /// Whether the folder could be made.
    const Status& status() const { return m_stage.status(); }

    Result<WrittenFiles> commit()
    {
        for (const auto& file : m_files)
            if (file->failed())
                return m_stage.told(file->commit().error());
        for (const auto& file : m_files)
            if (const Status status = file->commit(); !status)
                return m_stage.told(status.error());
        if (const Status status = m_stage.publish(); !status)
            return status.error();
        return m_stage.placesOf(m_staged);
    }

private:
    StagedFolder m_stage; ///< outlives the files in it
    std::vector<std::unique_ptr<AtomicFile>> m_files;
    WrittenFiles m_staged;
};

/// What no file of vectors can hold: none at all, or values that are not finite.
Status checkVectors(const MatrixView& vectors);

/// How the run's model works out its scores, without the readers and books that it knows nothing of; an Error
/// where it is no such model (kNeedsGraph).
Result<ScoreGraph> scoreGraphOf(const Run& run);

/// As the general atEdge(), for one export.
template <class Work> Result<WrittenFiles> atEdge(const std::string& path, Work&& work)
{
    return atEdge(Edge{tr("write this export", "a task"), path}, std::forward<Work>(work));
}

} // namespace shelf
