// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "engine/base/matrix_view.h"

#include <memory>
#include <vector>

namespace shelf {

/// The vectors that a map is drawn from: those of a run's model, or of one of its kept epochs.
struct MapSource {
    int runNumber = 0; ///< of the session's entry; 0: none
    RunPtr run;        ///< null while it still trains
    DatasetPtr data;
    int epoch = -1; ///< a kept epoch; -1: the model itself
    KeptEmbedding kept;

    MatrixView rows() const
    {
        if (epoch >= 0)
            return kept.values ? kept.view() : MatrixView();
        return run ? run->model->bookEmbedding() : MatrixView();
    }
    /// What the vectors are told apart by: equal for the same vectors as long as they are in memory.
    const float* identity() const { return rows().data; }
    bool empty() const { return !data || rows().empty(); }
};

} // namespace shelf
