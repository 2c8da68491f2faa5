// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QString>

#include <memory>
#include <string>

class QNetworkDiskCache;

namespace shelf {

/// The cover pictures that this computer has already. A value, for work on any thread.
struct CoversAtHand {
    QHash<int, QImage> pictures; ///< by book
    QString folder;              ///< of those on the disk, as CoverStore keeps them; empty: not looked into

    /// Those that windows of this person have fetched and kept on the disk.
    static CoversAtHand onDisk();
};

/// Where a person's cover pictures are kept, which need not be there; empty: nowhere.
QString coverFolder();
/// A picture that was fetched, no higher than is ever shown. Null where it is none, claims to be a huge one
/// or stands for a missing cover.
QImage decodedCover(QByteArray bytes);

/// Reads covers that are at hand, and never asks a network. To be used on one thread.
class CoverReader {
public:
    explicit CoverReader(CoversAtHand covers);
    ~CoverReader();

    /// url: of the book's cover; may be empty. Null where there is no picture.
    QImage cover(int book, const std::string& url) const;

private:
    CoversAtHand m_covers;
    std::unique_ptr<QNetworkDiskCache> m_disk; ///< null: there is none
};

} // namespace shelf
