// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ready/download.h"
#include "app/ready/ready_store.h"

#include <functional>

namespace shelf {

/// What somebody asks for who has accepted the set's terms.
struct FetchRequest {
    const ReadySet* set = nullptr;
    QString folder = {}; ///< empty: where the store puts it
    QString mirror = {}; ///< an address that the names of the files are put behind; empty: the publisher's
    bool again = false;  ///< also where it is there already
    FetchManners manners = {};
};

/// How far it is.
struct FetchState {
    std::uint64_t done = 0;
    std::uint64_t total = 0; ///< 0: not known so far
    double perSecond = 0;    ///< bytes; 0: not known so far
    double secondsLeft = -1; ///< -1: not known so far
    QString address = {};    ///< that is asked; empty while a file is checked
};

/// The sentence for a state: "2.1 MB of 4.9 MB, 0.8 MB/s".
QString stateText(const FetchState& state);

using FetchProgress = std::function<bool(const FetchState&)>;

/// An address that may be typed as a mirror: http or https, with a slash at its end where it has none. A
/// usage error says what is wrong with it.
Result<QString> checkedMirror(const QString& typed);

/// The addresses that will be asked for a file, in this order.
QStringList addressesOf(const ReadyFile& file, const QString& mirror);

/// Fetches all files of a set, each from the first of its addresses that gives it; checks their size, sum and
/// beginning, reads what is packed and has no sum to its end, and puts them in place whole. What arrived of
/// one stays for the next call when it is stopped or fails. A file that the program has not put there is
/// never replaced. note: sentences for the person, such as that what came is not what came last time. Blocks;
/// not for the GUI thread.
Result<KeptSet> fetchSet(ReadyStore& store, const FetchRequest& request, const FetchProgress& progress,
                         const std::function<void(const QString&)>& note);

} // namespace shelf
