// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/run/run.h"
#include "engine/selection/book_numbers.h"

#include <cstdint>
#include <vector>

namespace shelf {

/// How far a run's predictions of held-out ratings are off, book by book.
struct BookErrors {
    std::vector<float> mean; ///< of each book: mean of |predicted - given|; NaN where none was held out
    std::vector<std::uint32_t> count; ///< of each book: held-out ratings
};
/// Whether anything can be said of a run's errors; null: no.
bool hasErrors(const Run* run);
/// Of the validation part; empty where nothing is held out, and of models that predict no ratings. Stopped by
/// the progress, it is empty too.
BookErrors bookErrors(const Run& run, const Progress& progress = {});
/// The same as a number of books, to be compared and filtered by; without values where there are none.
BookNumbers errorNumbers(const BookErrors& errors);

} // namespace shelf
