// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

class QFile;
class QNetworkReply;

namespace shelf {

/// Of which file a partial one is the beginning, as its server told it.
struct PartState {
    QString address = {};     ///< that was asked for
    QByteArray etag = {};     ///< a strong one; empty: none was told
    QByteArray modified = {}; ///< Last-Modified; empty: not told
    std::uint64_t bytes = 0;  ///< of the whole file; 0: not told
    std::uint64_t inode = 0;  ///< of the part; 0: it was about to be made
    bool isOurs = false;      ///< the program has written it

    /// What makes the server send the whole where the file is another by now; empty where nothing does.
    QByteArray validator() const { return etag.isEmpty() ? modified : etag; }

    /// As the server tells it with the whole file.
    static PartState told(const QNetworkReply& reply, const QString& address, std::uint64_t bytes,
                          std::uint64_t inode);
    /// Nothing known where there is no such file, or it makes no sense.
    static PartState read(const QString& file);
    Status write(const QString& file) const;
};

/// The file in which what arrives of a file is collected: the one that the program has begun, else the first
/// free name: "NAME.part", "NAME.shelfspace-part", "NAME.shelfspace-part-2". Whatever else lies under these
/// names is somebody's own.
QString partFile(const QString& file);
/// The one that says what a part is the beginning of.
QString partStateFile(const QString& part);
/// Whether the program has begun the part: its state names this very file, and no link leads to it.
bool isOwnPart(const QString& part);
/// The size of what has arrived of a file.
std::uint64_t arrivedOf(const QString& file);
/// Opens a part that is the program's own, or makes one that nobody has; `state` then knows it. Its folder is
/// made where it is missing.
Status openPart(QFile& part, PartState& state);
/// Removes the program's own part of a file, and what is known of it.
void forgetPart(const QString& file);
/// Whether there is anything of this name, also a link that leads nowhere.
bool isAnythingAt(const QString& path);

/// "bytes 10-99/100" of an answer.
struct ContentRange {
    bool isValid = false;
    std::uint64_t first = 0;
    std::uint64_t whole = 0; ///< 0: not told

    static ContentRange parse(const QByteArray& header);
};

/// The size that "bytes */100" tells, of an answer to a wish for what is not there; 0 where it tells none.
std::uint64_t unsatisfiedSize(const QByteArray& header);

} // namespace shelf
