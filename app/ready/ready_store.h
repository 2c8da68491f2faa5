// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/ready/ready_set.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

class QLockFile;

namespace shelf {

/// A file that was fetched.
struct KeptFile {
    QString name = {};
    std::uint64_t bytes = 0;
    QString sha256 = {};
    QString from = {}; ///< the address that gave it
    QDateTime fetched = {};
    qint64 modified = 0; ///< ms since 1970 that the file had when it was put in place; 0: not known
};

/// What is known of a ready set on this computer.
struct KeptSet {
    QString folder = {};        ///< where its files are or would be put
    QList<KeptFile> files = {}; ///< those that are there in this folder, as they were fetched
    bool isWhole = false;       ///< all of them
    std::uint64_t bytes = 0;    ///< of these and of what has arrived of the others
    std::uint64_t arrived = 0;  ///< of files that are not whole
};

/// Which ready sets have been fetched, and where to: a folder a set below the program's own, or one that
/// somebody named. Reads and writes files: not for the GUI thread. Several programs may use it at once.
class ReadyStore {
public:
    /// root: empty for the person's own data folder.
    explicit ReadyStore(const QString& root = {});

    const QString& root() const { return m_root; }
    QString usualFolder(const ReadySet& set) const;
    /// In the folder that was last fetched into, or in another. A file counts where its size and time are as
    /// they were, or else its SHA-256: a file whose time changed is read whole. progress may stop that.
    KeptSet look(const ReadySet& set, const Progress& progress = {}) const;
    KeptSet lookIn(const ReadySet& set, const QString& folder, const Progress& progress = {}) const;
    /// Whether a file of this name was ever put into the folder.
    bool wasPut(const ReadySet& set, const QString& folder, const QString& name) const;
    /// What was fetched under this name the last time, also where it was deleted since.
    std::optional<KeptFile> remembered(const ReadySet& set, const QString& name) const;

    /// An error where nothing could be noted down.
    Status checkWritable() const;
    /// Notes down that the file is about to be put into the folder, so that it is known there whenever the
    /// program ends.
    Status expect(const ReadySet& set, const QString& folder, const KeptFile& file);
    /// The same once it is there.
    Status keep(const ReadySet& set, const QString& folder, const KeptFile& file);
    /// Makes this folder the one that look() looks into.
    Status choose(const ReadySet& set, const QString& folder);
    /// Deletes what was fetched of the set into the folder of look(), and nothing else: a file whose SHA-256
    /// is another by now stays, and the error names it.
    Status remove(const ReadySet& set, const Progress& progress = {});

private:
    QString recordFile() const;
    QJsonObject read() const;
    Error unwritten() const;
    template <class Change> Status change(const ReadySet& set, Change change);

    QString m_root;
};

/// Whether a file that is no link has the size and SHA-256 of one that was fetched.
bool isAsFetched(const QString& path, const KeptFile& file, const Progress& progress = {});
/// Locks the folder against other fetches and deletions; an error where another is under way, or where the
/// folder may not be written to.
Status lockFolder(QLockFile& lock, const QString& folder);
/// The name of the lock of a folder.
QString folderLock(const QString& folder);

} // namespace shelf
