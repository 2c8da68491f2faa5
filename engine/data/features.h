// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/data/number_buckets.h"
#include "engine/data/vocabulary.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace shelf {

enum class FeatureKind {
    category, ///< one of some values
    number,   ///< one of some buckets
    words,    ///< any number of words, whose vectors are averaged
};

/// What is known of each reader (or book) under one heading, as rows of a table of vectors: a row for every
/// known value and, the last one, for unknown values.
struct FeatureColumn {
    std::string name;
    FeatureKind kind = FeatureKind::category;
    std::size_t known = 0;              ///< known values, or buckets
    Vocabulary vocabulary;              ///< category, words
    NumberBuckets buckets;              ///< number
    std::vector<std::uint32_t> start;   ///< entity e uses entries[start[e]] .. entries[start[e + 1] - 1]
    std::vector<std::uint32_t> entries; ///< rows of the table; of a category or number one an entity
    std::vector<float> normalized;      ///< number only: mean 0 and variance 1, 0 where unknown

    std::size_t rows() const { return known + 1; }
    std::span<const std::uint32_t> of(std::size_t entity) const
    {
        return std::span(entries).subspan(start[entity], start[entity + 1] - start[entity]);
    }
};

struct FeatureChoice {
    std::size_t maxValues = 10000; ///< of a category or of words
    std::size_t buckets = 10;      ///< of a number
};

/// The attributes of readers that tell something: columns of numbers, and those whose values readers share
/// (names, ids and zip codes are left out). Values count as known that readers of the training rows have.
std::vector<FeatureColumn> readerFeatures(const Dataset& data, std::span<const std::uint32_t> train,
                                          const FeatureChoice& choice);
/// The words of the titles; no column where there are no titles.
std::vector<FeatureColumn> titleFeatures(const Dataset& data, const FeatureChoice& choice);
/// Authors, language, year and all other columns of the catalogue that books share values of, but for those
/// that sum up ratings.
std::vector<FeatureColumn> catalogueFeatures(const Dataset& data, const FeatureChoice& choice);

} // namespace shelf
