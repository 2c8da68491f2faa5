// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/ready/ready_set.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace shelf {

/// A file that was fetched.
struct KeptFile {
    QString name = {};
    std::uint64_t bytes = 0;
    QString sha256 = {};
    QString from = {}; ///< the address that gave it
    QDateTime fetched = {};
};

/// What is known of a ready set on this computer.
struct KeptSet {
    QString folder = {};        ///< where its files are or would be put
    QList<KeptFile> files = {}; ///< those that are there, as they were fetched
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
    KeptSet look(const ReadySet& set) const;
    /// What was fetched under this name the last time, also where it was deleted since.
    std::optional<KeptFile> remembered(const ReadySet& set, const QString& name) const;

    Status keep(const ReadySet& set, const QString& folder, const KeptFile& file);
    /// Deletes what was fetched of the set, and nothing else: a file that somebody changed since stays, and
    /// the error names it.
    Status remove(const ReadySet& set);

private:
    QString recordFile() const;
    QJsonObject read() const;
    template <class Change> Status change(const ReadySet& set, Change change);

    QString m_root;
};

} // namespace shelf
