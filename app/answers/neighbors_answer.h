// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers/question_part.h"
#include "app/base/console.h"
#include "engine/neighbors/nearest_search.h"
#include "engine/run/run.h"
#include "engine/why/why_neighbors.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// What is asked of a run by "neighbors", in words.
struct NeighborsQuestion {
    std::string book;
    std::vector<std::string> plus;
    std::vector<std::string> minus;
    std::string metric = "cosine";
    int top = 10;
    bool why = false;
};

std::span<const QuestionPart<NeighborsQuestion>> neighborsParts();

/// A book near a sum of books, and how near in double.
struct NearBook {
    std::size_t book = 0;
    double distance = 0;

    /// With the digits of a float, where it is one.
    double plainDistance() const;
};

/// The answer to a question of "neighbors", whoever asked it.
struct NeighborsAnswer {
    std::vector<std::int32_t> plus; ///< the book itself first
    std::vector<std::int32_t> minus;
    Metric metric = Metric::cosine;
    std::vector<NearBook> nearest;
    std::vector<WhyNeighbors> why; ///< of each of the nearest; empty: nobody asked
    /// Why nothing is near: a line for each of the books that the model knows nothing of.
    std::vector<Message> unlearned;
};

/// search: among the run's book vectors, by whoever is asked more than once; null: they are gone through.
Result<NeighborsAnswer> neighborsAnswer(const NeighborsQuestion& question, const Run& run,
                                        const NearestSearch* search = nullptr);
/// Some indented lines of one neighbor.
std::string whyText(const WhyNeighbors& why);
Json neighborsDocument(const NeighborsQuestion& question, const Run& run, const NeighborsAnswer& answer);

} // namespace shelf
