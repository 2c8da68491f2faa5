// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/kept_rows.h"
#include "engine/base/matrix_view.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/neighbors/nearest.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace shelf {

struct Clustering {
    std::string method;               ///< "k-means" or "hdbscan"
    int count = 0;                    ///< clusters, numbered 0 .. count-1, the largest first
    std::vector<std::int32_t> member; ///< a row: its cluster, -1: none (hdbscan calls it noise)
    /// hdbscan, a row: which of the next clusters within its own it is in, numbered over all of them, the
    /// largest first; -1: none, or its cluster has none. Empty for k-means.
    std::vector<std::int32_t> part;
    std::vector<float> strength;      ///< a row: 0 .. 1, how firmly it belongs; empty for k-means
    std::vector<std::uint32_t> size;  ///< a cluster
    double inertia = 0;               ///< k-means: sum of squared distances to the centers
};

/// k-means++ (Arthur & Vassilvitskii 2007), then Lloyd's steps until nothing moves or 100 are done; the best
/// of ten starts, of three from 2,000 rows on, of one from 20,000 on. Metric::cosine scales the rows to
/// length 1 first; Metric::dot is refused as are more clusters than rows. Fewer clusters come back where
/// fewer rows differ.
Result<Clustering> kMeans(const MatrixView& rows, int clusters, Metric metric, std::uint64_t seed,
                          int threads = 0, const Progress& progress = {});

struct HdbscanParameters {
    int minClusterSize = 25;
    int minSamples = 10; ///< neighbors that a dense place needs, the book itself not counted
    /// Above so many rows the tree of distances is built from the 30 nearest neighbors of each row alone.
    std::size_t exactUpTo = 30'000;
};
/// HDBSCAN (Campello, Moulavi & Sander 2013), clusters by excess of mass; all rows together are never one.
/// Fewer rows than minClusterSize, and rows that are all the same, are all noise.
Result<Clustering> hdbscan(const MatrixView& rows, const HdbscanParameters& parameters, Metric metric,
                           int threads = 0, const Progress& progress = {});

/// Clusters of the kept rows of a matrix as clusters of all its rows: those left out are in none.
void spreadMembers(Clustering& clustering, const KeptRows& kept);

/// For each cluster the words (of titles, authors, genre and tag columns) that stand out in it against all
/// other books, strongest first: by the log-odds with an informative prior (Monroe, Colaresi & Quinn 2008).
/// Words that three of its books have, other ones for each cluster where there is a choice. Where none stands
/// out its most common author, where none is known its least weak word; empty where there is nothing.
std::vector<std::vector<std::string>> standoutWords(const Catalogue& books, const Clustering& clustering,
                                                    int words = 3);

} // namespace shelf
