// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/output/byte_source.h"
#include "engine/run/run.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// What is asked of a run by who recommends books to readers of its data.
struct ReadersAsked {
    std::vector<std::string> readers; ///< their ids; those that the data lack have no ratings
    bool wholeCatalogue = false;      ///< more of the books than ids and titles
    bool comparesBooks = false;       ///< how much books resemble each other, by readers where not by vectors
};

/// A run as those readers see it: the ratings and the split are theirs alone, and there is nothing to go on
/// from, no history and no view.
struct ReaderRun {
    Run run;
    /// Of each book how many ratings of it were learned from; none where the run is whole.
    std::optional<std::vector<std::uint32_t>> learned;
};

/// Reads the sections that this takes, each checked as loadRun() checks it, and the readers' own records by
/// their own checksums. The rest of the file stays unread, and damage there unnoticed. Where the sections are
/// damaged or do not suffice (an older file, a model that answers by the ratings of others, a reader without
/// ratings in training) it is the whole run of loadRunToAsk().
Result<ReaderRun> loadReaderRun(const std::string& path, const ReadersAsked& asked,
                                const Progress& progress = {});
/// The same without a whole run to fall back on: none there.
std::optional<ReaderRun> readReaderRun(ByteSource& source, const ReadersAsked& asked);

} // namespace shelf
