// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/neighbors/nearest.h"

#include <cstdint>
#include <string>

namespace shelf {

enum class MapMethod { pca, tsne, umap, axes };
enum class MapStart { pca, random };

/// Principal components that are drawn, counted from 1.
struct PcaMapParameters {
    int first = 1;
    int second = 2;
    int third = 3; ///< in space only
};

/// t-SNE (van der Maaten & Hinton 2008) with the defaults of Kobak & Berens 2019 and Belkina et al. 2019.
struct TsneParameters {
    double perplexity = 30;
    int iterations = 750;
    double exaggeration = 12; ///< attraction is multiplied by it at the start
    int exaggerationIterations = 250;
    double lateExaggeration = 1; ///< the same for the rest
    double learningRate = 0;     ///< 0: number of points / exaggeration of the phase, at least 50
    MapStart start = MapStart::pca;
    bool stopEarly = false; ///< end where an iteration lowers the KL divergence by less than 1/5000 of it
};

/// UMAP (McInnes, Healy & Melville 2018).
struct UmapParameters {
    int neighbors = 15;
    double minDist = 0.1;
    double spread = 1;
    int epochs = 0; ///< 0: 500 up to 10,000 points, 200 above
    MapStart start = MapStart::pca;
};

/// Axes between two books or the means of two groups of books; ids separated by commas.
struct AxesMapParameters {
    std::string xFrom, xTo;
    std::string yFrom, yTo;
    std::string zFrom, zTo;
};

/// Everything that decides where the books lie on a map, besides the model's vectors.
struct MapParameters {
    MapMethod method = MapMethod::pca;
    int dims = 2;
    Metric metric = Metric::euclidean; ///< of the neighbors that t-SNE and UMAP keep; euclidean or cosine
    std::uint64_t seed = 1;
    PcaMapParameters pca;
    TsneParameters tsne;
    UmapParameters umap;
    AxesMapParameters axes;
};

} // namespace shelf
