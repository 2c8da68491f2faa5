// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace shelf {

/// What kernels() gives from now on: the variant of that name, or the best where the name is none that this
/// processor runs. SHELFSPACE_ISA, where it names one, comes before. Not while anything is being calculated,
/// whose first and second half would then be of two instruction sets.
void chooseKernels(std::string_view name);

} // namespace shelf
