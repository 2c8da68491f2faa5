// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/batch_steps.h"

namespace shelf {

BatchSteps::BatchSteps(const OptimizerParameters& optimizer, const ScheduleParameters& schedule,
                       std::uint64_t anEpoch, std::uint64_t inAll)
    : m_anEpoch(anEpoch), m_catchUp(optimizer, LearningRate(optimizer.learningRate, schedule, anEpoch, inAll))
{
    m_catchUp.beginStretch(0, 0); // of no step, for who looks at rows before the first
}

void BatchSteps::beginStretch()
{
    m_stretchEnd = m_catchUp.beginStretch(m_done, m_done - inEpoch() + m_anEpoch);
}

// Stretches follow from the schedule alone, so those before the step can be gone through.
bool BatchSteps::goOnFrom(const Checkpoint& state)
{
    const std::uint64_t epochStart = static_cast<std::uint64_t>(state.epoch) * m_anEpoch;
    if (state.epoch < 0 || state.stepInEpoch >= m_anEpoch || state.step != epochStart + state.stepInEpoch)
        return false;
    m_done = state.step;
    m_stretchEnd = epochStart;
    if (inEpoch() == 0)
        m_catchUp.beginStretch(m_done, m_done);
    else
        do
            m_stretchEnd = m_catchUp.beginStretch(m_stretchEnd, epochStart + m_anEpoch);
        while (m_stretchEnd <= m_done);
    return true;
}

} // namespace shelf
