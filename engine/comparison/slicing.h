// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"
#include "engine/run/run.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// One part of the readers or of the books: those with a value, or with a number from low to high.
struct Slice {
    std::string value = {}; ///< "Fantasy"; empty where it goes by numbers
    std::optional<double> low = {};
    std::optional<double> high = {}; ///< itself too; none: no end
    bool isUnknown = false;          ///< those of whom nothing is known
};

/// All readers, or all books, of a run's data parted by one thing that is known of them: each is in one
/// slice.
struct Slicing {
    std::string key = {}; ///< "activity", "attribute:age"
    Message title = {};   ///< "Readers by ratings in training"
    bool ofBooks = false;
    bool byRatings = false; ///< the numbers of its slices count ratings
    std::vector<Slice> slices = {};
    std::vector<std::int32_t> sliceOf = {}; ///< of each reader or book
};

/// One way of parting, and all that is known of it.
struct SlicingKind {
    std::string_view key;
    std::string_view meaning; ///< one sentence without a full stop; by trNoop
    /// None where the data know no such thing.
    std::vector<Slicing> (*make)(const Run& run);
};

/// Readers by activity, by taste and by each attribute; books by popularity, by how new they are, by genre,
/// by year and by language.
std::span<const SlicingKind> slicingKinds();
/// All that say something of these data (two slices or more), or those of one kind.
std::vector<Slicing> slicingsOf(const Run& run, std::string_view kind = {});

} // namespace shelf
