// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernels.h"
#include "engine/training/catch_up.h"
#include "engine/training/checkpoint.h"

#include <cstdint>

namespace shelf {

/// The steps of an optimizer, one a batch: counts them and begins the stretches of CatchUp, none of which
/// goes beyond an epoch. Whoever trains keeps a reference to catchUp().
class BatchSteps {
public:
    /// anEpoch: at least 1. inAll: where a cosine reaches zero; means nothing to other schedules.
    BatchSteps(const OptimizerParameters& optimizer, const ScheduleParameters& schedule,
               std::uint64_t anEpoch, std::uint64_t inAll);
    BatchSteps(const BatchSteps&) = delete;
    BatchSteps& operator=(const BatchSteps&) = delete;

    const CatchUp& catchUp() const { return m_catchUp; }
    std::uint64_t anEpoch() const { return m_anEpoch; }
    std::uint64_t done() const { return m_done; }
    std::uint64_t inEpoch() const { return m_done % m_anEpoch; } ///< 0 as well where an epoch has ended
    double rate() const { return m_catchUp.rateAt(m_done); }     ///< of the step done last

    /// take(step) does the next one and gives its loss; flush(step) brings every row up to date, which the
    /// end of a stretch asks for.
    template <class Take, class Flush> double next(const Take& take, const Flush& flush)
    {
        if (m_done == m_stretchEnd)
            beginStretch();
        const FlushTiny tiny;
        const double loss = take(m_done + 1);
        if (++m_done == m_stretchEnd)
            flush(m_done);
        return loss;
    }

    /// Stands where a checkpoint was taken; false where that is no place between two such steps.
    bool goOnFrom(const Checkpoint& state);
    /// Before which no row can have been left.
    std::uint64_t stretchStart() const { return m_catchUp.stretchStart(); }

private:
    void beginStretch();

    std::uint64_t m_anEpoch;
    CatchUp m_catchUp;
    std::uint64_t m_done = 0;
    std::uint64_t m_stretchEnd = 0;
};

} // namespace shelf
