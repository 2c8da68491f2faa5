// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <string>

namespace shelf {

class ScratchPages;

/// What is unpacked must not be out of all proportion to what it is unpacked from: a few kilobytes can be
/// made that unpack to more than any memory holds. Texts of ratings unpack to 3 to 30 times their size.
struct UnpackLimits {
    std::uint64_t freely = std::uint64_t{256} << 20; ///< bytes that anything may unpack to
    std::uint64_t times = 250;                       ///< more than that only up to so many times its size
    /// Who wants no more than the beginning is given some more bytes than that, and no fault behind it.
    std::uint64_t enough = std::numeric_limits<std::uint64_t>::max();
    /// Where the text is to be: of a plain file its own pages. Null: in memory.
    std::shared_ptr<ScratchPages> pages = {};

    /// Refuses `out` bytes unpacked of `in`.
    Status check(std::uint64_t out, std::uint64_t in, const std::string& path) const;
};

} // namespace shelf
