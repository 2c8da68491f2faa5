// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/comparison/paired_metric.h"
#include "engine/comparison/slicing.h"
#include "engine/evaluation/interval.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

/// What a run comes to in one slice.
struct SliceFigure {
    std::size_t slicing = 0; ///< of SlicedFigures::slicings
    std::size_t slice = 0;   ///< of that slicing
    std::size_t readers = 0; ///< whose held-out ratings are in it
    /// Held-out ratings, or where the figure is of lists held-out books (of slices of books) or readers: what
    /// the figure is a mean of.
    double weight = 0;
    double figure = 0;
    Interval interval = {}; ///< 95 %, bootstrap over readers
    double difference = 0;  ///< figure less that of all
    double p = 1;           ///< of the difference, by its bootstrap error
    double corrected = 1;   ///< Holm's, for all slices together
    bool isWorse = false;   ///< than all, beyond chance after the correction
};

/// What a run comes to for one reader, or one book.
struct OwnFigure {
    double figure = 0;
    double heldOut = 0; ///< ratings, or where the figure is of lists books; 0: there is no figure
};

struct SlicedFigures {
    std::vector<Slicing> slicings;
    double ofReaders = 0; ///< the run's own figure
    /// The same where books are sliced: of lists the share of all held-out books that stand in a list of ten,
    /// which unlike means over readers can be told book by book.
    double ofBooks = 0;
    std::vector<OwnFigure> ofEachReader; ///< one a reader of the data
    std::vector<OwnFigure> ofEachBook;   ///< one a book
    std::vector<SliceFigure> figures;    ///< worst first: those worse than all beyond chance, then the others

    const Slicing& slicingOf(const SliceFigure& one) const { return slicings[one.slicing]; }
    const Slice& sliceOf(const SliceFigure& one) const { return slicings[one.slicing].slices[one.slice]; }
    double wholeOf(const SliceFigure& one) const { return slicingOf(one).ofBooks ? ofBooks : ofReaders; }
    /// Readers or books of the slice, ascending.
    std::vector<std::int32_t> membersOf(const SliceFigure& one) const;
};

struct SliceRequest {
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
};

/// A run's figure by slices. A usage error where the run has no such figure.
Result<SlicedFigures> slicedFigures(const Run& run, const HeldOutFigures& figures, const PairedMetric& metric,
                                    std::vector<Slicing> slicings, const SliceRequest& request = {},
                                    const Progress& progress = {});

} // namespace shelf
