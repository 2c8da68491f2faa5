// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/bench/measure_figure.h"

#include <string>
#include <vector>

namespace shelf {

inline constexpr std::uint64_t kMegabyte = 1'000'000;

/// What the command `bench` has measured.
struct BenchReport {
    int threads = 1;
    int repeat = 1;
    Roofline roofline;
    std::vector<BenchResult> results = {};
    std::vector<std::string> leftOut = {}; ///< for want of memory
};

Json benchDocument(const BenchReport& report);
/// A table, and what its shares are of.
std::string benchText(const BenchReport& report);

} // namespace shelf
