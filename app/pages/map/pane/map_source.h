// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/base/matrix_view.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

/// The vectors that a map is drawn from: those of a run's model, or of one of its kept
/// epochs; while it trains, of the last one.
struct MapSource {
    int runNumber = 0; ///< of the session's entry; 0: none
    RunPtr run;        ///< null while it still trains
    DatasetPtr data;
    std::vector<KeptEmbedding> epochs; ///< of its training so far, ascending
    int epoch = -1;                    ///< index into epochs: those vectors; -1: the model's own

    bool isTraining() const { return !run && !epochs.empty(); }
    MatrixView rows() const
    {
        if (epoch >= 0 && static_cast<std::size_t>(epoch) < epochs.size())
            return epochs[static_cast<std::size_t>(epoch)].view();
        if (run)
            return run->model->bookEmbedding();
        return epochs.empty() ? MatrixView() : epochs.back().view();
    }
    /// A book: not 0 where the model knows nothing of it, so that its vector means nothing; empty: none is.
    std::span<const std::uint8_t> leftOut() const
    {
        if (run)
            return run->unlearned;
        if (epochs.empty() || !epochs.back().unlearned)
            return {};
        return *epochs.back().unlearned;
    }
    bool isGiven() const { return shelf::isGiven(run); }
    bool isLeftOut(int book) const
    {
        const auto out = leftOut();
        return book >= 0 && static_cast<std::size_t>(book) < out.size() &&
               out[static_cast<std::size_t>(book)] != 0;
    }
    /// What the vectors are told apart by: equal for the same vectors as long as they are in memory.
    const float* identity() const { return rows().data; }
    bool empty() const { return !data || rows().empty(); }
};

/// Of a run of the session, or of one of its kept epochs; empty where there is none.
MapSource mapSourceOf(const Session& session, int run, int epoch = -1);

/// What becomes other where one source takes the place of another.
struct SourceChange {
    SourceChange(const MapSource& from, const MapSource& to)
        : isNextEpoch(from.isTraining() && to.isTraining() && from.runNumber == to.runNumber),
          isOther(from.identity() != to.identity()),
          isOtherContent(from.data != to.data || from.run != to.run ||
                         from.leftOut().empty() != to.leftOut().empty())
    {}
    bool isNextEpoch;    ///< of a training that goes on
    bool isOther;        ///< the vectors
    bool isOtherContent; ///< what is known of the books
};

} // namespace shelf
