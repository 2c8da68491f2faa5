// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/files/exports/export.h"
#include "engine/output/output_guard.h"
#include "engine/output/staged_folder.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// What became of an export: paths.
struct Exported {
    std::vector<std::string> files;   ///< written
    std::vector<std::string> removed; ///< of an earlier export; this one has none
    std::vector<std::string> left;    ///< of such a name, but no export wrote them as they are
};

/// Exports into one folder: all of their files appear there together, or none. First check(), then write(),
/// then paint() and add() of each of paintings(), then publish(). What stands under a name of theirs and was
/// not put there by an export as it stands is a person's own, even where it is of the same kind: it stays,
/// unless `replace`.
class ExportJob {
public:
    /// What the call points to outlives the job; its folder is the one that the files end in.
    ExportJob(std::span<const Export* const> exports, ExportCall call, bool replace);

    /// One picture that is still missing.
    struct Painting {
        const Export* of;
        std::string format;
        std::string name; ///< of its file
    };

    /// Names of files that would be written over a person's own, those that are written only sometimes once
    /// they are; empty where they may be replaced.
    std::vector<std::string> inTheWay() const;
    /// reads: a file that the call reads; may be empty. The first fault of a file or folder.
    Status check(const std::vector<std::string>& reads = {}) const;
    /// What is to be known of them beforehand, a sentence without its end each.
    std::vector<std::string> cautions() const;
    /// Everything that is not painted. `before` each one; false stops.
    Status write(const std::function<bool(const Export&)>& before = {});
    std::vector<Painting> paintings() const;
    /// Only on the thread that owns the windows.
    std::string paint(const Painting& painting) const;
    Status add(const Painting& painting, std::string_view bytes);
    Result<Exported> publish();

private:
    std::vector<const Export*> m_exports;
    ExportCall m_call;
    bool m_replace;
    std::unique_ptr<StagedFolder> m_stage;
    WrittenFiles m_staged;
};

} // namespace shelf
