// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <cstddef>
#include <memory>

namespace shelf {

/// How many books of other data have a vector in a run of given vectors, by their ids as they are written;
/// 0 where the run's ids are nothing but the numbers of its rows.
std::size_t booksWithVectors(const Run& given, const Dataset& data);

/// The given vectors as a run of other data's books, in their order, so that they can be compared with runs
/// of these. Of an id that stands twice the first row counts. Books without a vector get zeros, and are
/// Run::unlearned.
Result<Run> putBeside(const Run& given, const std::shared_ptr<const Dataset>& data);

} // namespace shelf
