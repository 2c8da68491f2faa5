// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/neighbors/nearest.h"
#include "engine/projection/clusters/book_terms.h"
#include "engine/run/run.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// A reader of two books, and the ratings of either.
struct SharedReader {
    std::int32_t user = -1;
    float first = 0;
    float second = 0;

    bool operator==(const SharedReader&) const = default;
};

/// Who read both of two books, and how alike they rated them.
struct SharedReaders {
    std::vector<SharedReader> readers; ///< by number
    std::size_t ofFirst = 0;           ///< readers of the first book
    std::size_t ofSecond = 0;
    /// How many would share both by chance, were the books read independently.
    double byChance = 0;
    // Of the ratings that both got from one reader; none in data that only say what was taken, and where
    // nobody shares them.
    std::optional<double> meanFirst, meanSecond;
    std::optional<double> meanDifference; ///< mean of |first - second|
    std::optional<double> withinOne;      ///< share of readers whose two ratings are at most 1 apart
    std::optional<double> correlation; ///< Pearson's; none below three readers and where ratings are all one
};
SharedReaders sharedReaders(const Dataset& data, std::int32_t first, std::int32_t second);

/// What one dimension of the vectors adds to the nearness of two books.
struct DimensionShare {
    std::size_t dimension = 0; ///< from 0
    double first = 0;          ///< the vectors' values there; for cosine of vectors of length 1
    double second = 0;
    double part = 0; ///< what it adds to Nearness::total
    /// Other books whose value there is largest in the direction in which both lie; none where they lie
    /// apart.
    std::vector<std::int32_t> alsoStrong = {};
};

/// What the nearness of two books by a metric is the sum of.
struct Nearness {
    Metric metric = Metric::cosine;
    /// The sum of all parts: the cosine, the product, or the squared distance.
    double total = 0;
    std::vector<DimensionShare> dimensions; ///< those that bring the books together first
};
/// Both rows are in the matrix. strongOnes: how many books DimensionShare::alsoStrong names, and of how many
/// dimensions; skip: rows that mean nothing.
Nearness nearnessOf(const MatrixView& rows, std::int32_t first, std::int32_t second, Metric metric,
                    std::span<const std::uint8_t> skip = {}, std::size_t strongOnes = 2,
                    std::size_t ofDimensions = 3);

/// Everything that can be said of why two books are neighbors in a run.
struct WhyNeighbors {
    std::int32_t first = -1;
    std::int32_t second = -1;
    SharedReaders shared = {};
    std::vector<std::string> authors = {}; ///< of both
    std::vector<std::string> terms = {};   ///< genres, tags and the like, and words of the titles, of both
    std::optional<std::int32_t> firstYear = {};
    std::optional<std::int32_t> secondYear = {};
    std::optional<Nearness> nearness = {}; ///< none where the model has no vectors of the books
};
/// terms: termsOf() the books of the run's data. Both books are in them.
WhyNeighbors whyNeighbors(const Run& run, const BookTerms& terms, std::int32_t first, std::int32_t second,
                          Metric metric);

} // namespace shelf
