// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/web_rule.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"

#include <QString>

#include <cstdint>
#include <functional>

namespace shelf {

/// How patiently and how carefully files are fetched.
struct FetchManners {
    int patience = 30'000; ///< ms without a byte, after which the server is asked anew
    int tries = 5;         ///< in a row that bring no byte
    int pause = 1'000;     ///< ms before the second of them; each further one waits that much longer
    WebRule rule = {};
    /// Bytes that the disk of a folder has left; by the system where it is empty.
    std::function<std::int64_t(const QString& folder)> room = {};
};

/// One file to fetch.
struct DownloadRequest {
    QString address;
    QString file; ///< what arrives is collected beside it, in its partFile()
    /// The size, where it is known for certain; 0: the server's word is taken.
    std::uint64_t bytes = 0;
    /// A size that was published without a sum: another edition may be longer, and what is shorter was cut.
    std::uint64_t least = 0;
    /// Whether a cut file is found out behind the download, so that a server need not say where it ends.
    bool isEndChecked = false;
    /// Whether a published sum will tell a file that is put together of two others, so that any beginning may
    /// be gone on with.
    bool isSumKnown = false;
    /// Scheme, host and port that somebody typed: they may be asked whatever the rule says.
    QString trusted = {};
    FetchManners manners = {};
};

/// What has arrived, whole but not checked.
struct Download {
    QString part; ///< its file
    std::uint64_t bytes = 0;
    QString from; ///< the address that gave it, behind all that led there
};

/// Fetches a file, going on where an earlier call stopped if the server has the same file still; blocks with
/// an event loop of its own, so never in the GUI thread. progress: bytes done and in all (0: unknown), some
/// ten times a second; it may block, which is a pause. note: sentences for the person, such as that it had to
/// begin anew. What has arrived stays when it fails or is stopped; where nothing did, no file is made. Needs
/// a QCoreApplication.
Result<Download> downloadFile(const DownloadRequest& request, const Progress& progress,
                              const std::function<void(const QString&)>& note = {});

/// An error where the disk of a folder has not so much room, and some to spare.
Status checkRoom(const FetchManners& manners, const QString& folder, std::uint64_t bytes);

/// "4.9 MB" in the person's own signs.
QString sizeText(std::uint64_t bytes);

/// Whether it is the address or its server that failed, so that another address may help.
bool isOfServer(const Error& error);

} // namespace shelf
