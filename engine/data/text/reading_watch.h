// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"
#include "engine/data/reading_options.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

class IdMap;
class TextFile;

/// A column of the catalogue that holds ids of the rated books.
struct WatchedKey {
    std::string column;
    double coverage = 0; ///< the share of the ids that it holds
};

/// What somebody who watches how one file of ratings is read finds out. It changes nothing.
struct ReadingWatch {
    std::int64_t lastLine = 0;      ///< of the lines of which is told what became of them
    const TextFile* file = nullptr; ///< the ratings
    const IdMap* ids = nullptr;     ///< of the books in it

    std::map<std::int64_t, Message> leftOut = {}; ///< lines that gave no rating, and why
    std::int64_t unclosed = 0; ///< the line of a quote that no later line closes; 0: there is none
    // The columns that were chosen: -1 of none.
    std::vector<std::string> columns = {}; ///< empty where it did not come so far
    bool hasHeader = true;
    int user = -1;
    int book = -1;
    int rating = -1;
    int time = -1;
    std::vector<float> unrated = {}; ///< values that were left out as "not rated"
    bool decimalComma = false;
    std::optional<TimeUnit> timeUnit = {};
    std::vector<WatchedKey> keys = {}; ///< the likeliest first

    void leave(std::int64_t line, const Message& why)
    {
        if (line <= lastLine)
            leftOut.emplace(line, why);
    }
};

} // namespace shelf
