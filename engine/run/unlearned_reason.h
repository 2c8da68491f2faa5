// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace shelf {

/// Run::unlearned of a run that has its model, which may be one that was fitted to no ratings: then books
/// whose vectors are zeros.
std::vector<std::uint8_t> unlearnedBooks(const Run& run);

/// What is said of such a book in place of a list: kUnlearnedReason, or what its vector is.
std::string_view unlearnedReason(const Run& run);

} // namespace shelf
