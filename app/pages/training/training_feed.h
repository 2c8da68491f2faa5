// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/run/train_run.h"
#include "widgets/charts/chart_points.h"

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace shelf {

/// What a training has to tell since it was asked last.
struct TrainingNews {
    struct Epoch {
        EpochRecord record;
        bool best = false;
    };

    std::vector<ChartPoint> running; ///< points of the running loss
    std::vector<Epoch> epochs;
    std::vector<KeptEmbedding> embeddings;
    std::optional<std::vector<Baseline>> baselines;
    std::optional<std::vector<CheckpointRecord>> checkpoints;
    std::optional<TrainingProgress> progress; ///< the latest
    double ratingsPerSecond = 0;              ///< 0: not known yet

    /// Whether an entry of the session would change.
    bool isOfRun() const { return !epochs.empty() || !embeddings.empty() || baselines || checkpoints; }
    void addTo(RunEntry& entry, int keptEpochs) const;
};

/// Between the worker that trains, which leaves values, and the window, which takes all of them at once.
/// Thread-safe.
class TrainingFeed {
public:
    using Clock = std::function<double()>; ///< seconds that pass

    /// secondsBefore: of training that this one goes on from. clock: for tests; empty: the machine's.
    TrainingFeed(int keptEpochs, double secondsBefore, Clock clock = {});

    /// Fills this, which has to outlive it. goOn is asked at each progress, and may block: such a pause is no
    /// time of training.
    TrainingObserver observer(std::function<bool(const TrainingProgress&)> goOn);
    TrainingNews take();

private:
    void note(const TrainingProgress& progress);

    Clock m_clock;
    int m_keptEpochs;
    // Of the worker alone.
    double m_seconds;
    double m_last = 0; ///< when time was counted last
    double m_measuredSeconds;
    std::uint64_t m_measuredStep = 0;

    std::mutex m_mutex;
    TrainingNews m_news; ///< under the mutex
};

} // namespace shelf
