// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <string>

namespace shelf {

/// Who keeps one of the small things that a project has besides data and runs (see engine/project's parts):
/// hands it over and takes it back, in the window's thread.
struct ProjectPartOwner {
    std::string key;                     ///< as in projectParts()
    QString title;                       ///< with a small letter: "notes"
    std::function<QByteArray()> content; ///< as JSON; empty: there is none
    /// Empty: the project has none. False: it cannot be read, as of a later version, and stays as it is.
    std::function<bool(const QByteArray&)> restore;
    /// What it is worth where there is no project: what is kept elsewhere is not lost with unsaved work.
    bool keptElsewhere = false;
    /// Where one is, which is saved along but is no work.
    bool isOnlyPlace = false;
    /// About the data at hand, of which the file says it itself: kept in the journal alone.
    bool isOfData = false;
};

} // namespace shelf
