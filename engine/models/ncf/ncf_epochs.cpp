// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ncf/ncf_epochs.h"

#include "engine/parameters/settings.h"

#include <algorithm>
#include <numeric>

namespace shelf {

namespace {

constexpr std::size_t kDrawChunk = 4096;
constexpr std::size_t kSharedBatch = 257; ///< smaller batches run in one thread

} // namespace

NcfEpochs::NcfEpochs(const FitRequest& request, const Positives& positives, Workers& workers,
                     const NcfModel& initial, int epochs)
    : m_request(request),
      m_positives(positives),
      m_workers(workers),
      m_kind(initial.parameters().kind),
      m_group(1 + static_cast<std::size_t>(initial.parameters().negatives)),
      m_batch(static_cast<std::size_t>(request.settings.training.batchSize)),
      m_steps((positives.size() + m_batch - 1) / m_batch),
      m_rate(request.settings.training.optimizer.learningRate, {}, m_steps,
             m_steps * static_cast<std::uint64_t>(epochs)),
      m_catchUp(request.settings.training.optimizer, m_rate),
      m_training(initial, request.settings.training.optimizer, m_catchUp),
      m_order(positives.size())
{
    m_catchUp.beginStretch(0, 0); // of no step, for the snapshot before the first
}

std::optional<double> NcfEpochs::run(FitLoop& loop, double from, double share)
{
    ++m_epoch;
    draw();
    std::iota(m_order.begin(), m_order.end(), 0U);
    stream(m_epoch, 0).shuffle(m_order);
    double sum = 0;
    std::size_t done = 0;
    std::uint64_t stretchEnd = m_catchUp.beginStretch(m_step, m_step + m_steps);
    for (std::uint64_t i = 0; i < m_steps; ++i) {
        if (m_step == stretchEnd)
            stretchEnd = m_catchUp.beginStretch(m_step, m_step + m_steps - i);
        gather(i);
        const Team team = m_userRows.size() >= kSharedBatch ? Team(&m_workers) : Team();
        {
            const FlushTiny flush;
            sum += m_training.step(m_userRows, m_bookRows, m_group, m_step + 1, team);
            if (++m_step == stretchEnd)
                m_training.flush(m_step, team);
        }
        done += m_userRows.size();
        if (!loop.progress(from + share * static_cast<double>(i + 1) / static_cast<double>(m_steps),
                           sum / static_cast<double>(done)))
            return {};
    }
    return sum / static_cast<double>(done);
}

bool NcfEpochs::save(Checkpoint& state) const
{
    state.step = m_step;
    m_training.save(state);
    return true;
}

Status NcfEpochs::restore(const Checkpoint& state)
{
    m_epoch = state.epoch;
    m_step = static_cast<std::uint64_t>(state.epoch) * m_steps;
    if (state.step != m_step)
        return foreignState();
    m_catchUp.beginStretch(m_step, m_step); // of no step, for the snapshot before the next
    return m_training.restore(state, m_step);
}

Random NcfEpochs::stream(int epoch, std::uint64_t index) const
{
    return drawsOf(m_request.settings.seed, 0x10 + static_cast<std::uint64_t>(m_kind), epoch, index);
}

/// Fresh negatives of every pair.
void NcfEpochs::draw()
{
    const std::size_t each = m_group - 1;
    const Interactions& known = *m_request.known;
    m_negatives.resize(m_positives.size() * each);
    const std::size_t chunks = (m_positives.size() + kDrawChunk - 1) / kDrawChunk;
    m_workers.run(chunks, [&](std::size_t chunk, int) {
        Random random = stream(m_epoch, 1 + chunk);
        const std::size_t end = std::min(m_positives.size(), (chunk + 1) * kDrawChunk);
        for (std::size_t i = chunk * kDrawChunk; i < end; ++i)
            for (std::size_t k = 0; k < each; ++k)
                m_negatives[i * each + k] =
                    drawUnknown(known.booksOf(m_positives.users[i]), known.bookCount(), random);
    });
}

void NcfEpochs::gather(std::uint64_t step)
{
    const std::size_t begin = step * m_batch;
    const std::size_t n = std::min(m_batch, m_order.size() - begin);
    m_userRows.resize(n * m_group);
    m_bookRows.resize(n * m_group);
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t pair = m_order[begin + i];
        std::fill_n(m_userRows.begin() + static_cast<std::ptrdiff_t>(i * m_group), m_group,
                    static_cast<std::uint32_t>(m_positives.users[pair]));
        std::uint32_t* books = m_bookRows.data() + i * m_group;
        *books = static_cast<std::uint32_t>(m_positives.books[pair]);
        for (std::size_t k = 1; k < m_group; ++k)
            books[k] = static_cast<std::uint32_t>(m_negatives[pair * (m_group - 1) + k - 1]);
    }
}

} // namespace shelf
