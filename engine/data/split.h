// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/dataset.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

enum class SplitKind {
    random,  ///< a seeded draw over all ratings
    perUser, ///< the fraction of each reader's ratings, drawn with the seed
    time,    ///< the newest ratings of all
    lastOut, ///< each reader's newest rating
    file,    ///< the rows of an explicit validation file
    none,    ///< nothing is held out
};

struct SplitParameters {
    SplitKind kind = SplitKind::random;
    double fraction = 0.2; ///< share held out; random, perUser and time only
    std::string file;      ///< for kind file: the path, so that it can be shown and written down
    /// Share of all ratings set aside before anything else, for one last measurement. With lastOut any share
    /// above 0 sets aside each reader's newest; with file it is a share of the validation file.
    double testFraction = 0;
};

/// Rating numbers (rows of the Dataset), each list in ascending order.
struct Split {
    std::vector<std::uint32_t> train = {};
    std::vector<std::uint32_t> validation = {};
    std::vector<std::uint32_t> test = {}; ///< not looked at in training, tuning or choosing; usually empty
};

/// Parses "random:0.2", "per-user:0.2", "time:0.2", "last-out", "file:PATH", "none".
Result<SplitParameters> parseSplit(std::string_view text);
std::string splitText(const SplitParameters& parameters);

/// Divides the ratings, the test part first and by the same rule as the validation part: the newest, each
/// reader's newest, a share of each reader's, or a draw. What is drawn for the test part does not depend on
/// the seed, so that no training with another seed sees it. time and lastOut need timestamps: without them a
/// usage error. Ties in time are broken by file order. perUser and lastOut leave each reader at least one
/// rating in training; the others may hold out all that a reader has.
Result<Split> makeSplit(const Dataset& data, const SplitParameters& parameters, std::uint64_t seed);

/// What the person should know about this split of these data (random split of timed data, share of ties,
/// duplicates on both sides); one sentence each, possibly none.
std::vector<std::string> splitCautions(const Dataset& data, const SplitParameters& parameters,
                                       const Split& split);

} // namespace shelf
