// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/known_books.h"
#include "engine/neighbors/nearest_search.h"
#include "engine/recommend/recommender.h"

#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// A run that is asked many times: what is the same for all questions is worked out once. Safe for several
/// threads.
struct ServedRun {
    explicit ServedRun(std::shared_ptr<const Run> served);

    std::shared_ptr<const Run> run;
    Recommender recommender;
    KnownBooks books;
    std::vector<std::string> searchKeys; ///< a book
    NearestSearch nearest;               ///< among the book vectors
};

} // namespace shelf
