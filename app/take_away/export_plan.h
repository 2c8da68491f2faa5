// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/files/exports/export.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace shelf {

/// What an option of the dialog is for: which exports look at it, and whether one of these is chosen.
struct ExportTakers {
    bool chosen = false;
    QStringList titles; ///< of all that there are
};

/// What a look into the folder of an export has found.
struct FolderLook {
    bool exists = false;
    QStringList there; ///< names of the files that will be replaced
};

/// Pictures have a format; no ExportOption says so.
inline constexpr unsigned kTakesFormats = 1U << 31;

/// What a person has chosen to take away, and what follows from it: all that the dialog decides.
struct ExportPlan {
    std::vector<const Export*> exports;
    QString folder;                   ///< cleaned; may be no whole path
    std::vector<std::string> formats; ///< of pictures

    bool operator==(const ExportPlan&) const = default;

    /// Something is chosen, the folder is a whole path, and pictures have a format.
    bool canStart() const;
    /// What to do so that it can start, or what will happen to the folder; empty: nothing to be said.
    QString says(const FolderLook& look) const;
    /// Of a way in which exports look at what is asked: one of ExportOption, or kTakesFormats.
    ExportTakers takers(unsigned option) const;
};

/// Reads the disk: not for the window's thread.
FolderLook lookInto(const ExportPlan& plan);

/// What an export is for and what opens it, in the person's language.
QString exportPurpose(const Export& one);

} // namespace shelf
