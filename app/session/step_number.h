// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace shelf {

/// Numbers what can be taken back, whoever keeps it, in the order in which it was done: 1, 2, ... Where two keep
/// steps of one page, the greater number is the one that undo means. For the window's thread alone.
inline std::uint64_t nextStepNumber()
{
    static std::uint64_t last = 0;
    return ++last;
}

} // namespace shelf
