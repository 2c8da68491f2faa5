// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ncf/ncf_epochs.h"

#include "engine/parameters/settings.h"
#include "engine/training/planned_steps.h"

#include <algorithm>
#include <numeric>

namespace shelf {

namespace {

constexpr std::size_t kDrawChunk = 4096;
constexpr std::size_t kSharedBatch = 257; ///< smaller batches run in one thread

} // namespace

NcfEpochs::NcfEpochs(const FitRequest& request, const Positives& positives, Workers& workers,
                     const NcfModel& initial)
    : m_request(request),
      m_positives(positives),
      m_workers(workers),
      m_kind(initial.parameters().kind),
      m_group(1 + static_cast<std::size_t>(initial.parameters().negatives)),
      m_batch(static_cast<std::size_t>(request.settings.training.batchSize)),
      m_steps(request.settings.training.optimizer, {}, batches(positives, request.settings.training), 0),
      m_training(initial, request.settings.training.optimizer, m_steps.catchUp()),
      m_order(positives.size())
{}

std::uint64_t NcfEpochs::batches(const Positives& positives, const TrainingParameters& training)
{
    return stepsPerEpoch(training, positives.size());
}

void NcfEpochs::run(const BatchDone& batchDone)
{
    const int epoch = static_cast<int>(m_steps.done() / m_steps.anEpoch()) + 1;
    draw(epoch);
    std::iota(m_order.begin(), m_order.end(), 0U);
    stream(epoch, 0).shuffle(m_order);
    double loss = 0;
    do {
        gather();
        const Team team = m_userRows.size() >= kSharedBatch ? Team(&m_workers) : Team();
        loss = m_steps.next(
            [&](std::uint64_t step) { return m_training.step(m_userRows, m_bookRows, m_group, step, team); },
            [&](std::uint64_t step) { m_training.flush(step, team); });
    } while (batchDone(loss, m_userRows.size()) && m_steps.inEpoch() != 0);
}

Status NcfEpochs::restore(const Checkpoint& state)
{
    if (!m_steps.goOnFrom(state))
        return foreignState();
    return m_training.restore(state, m_steps.stretchStart());
}

Random NcfEpochs::stream(int epoch, std::uint64_t index) const
{
    return drawsOf(m_request.settings.seed, 0x10 + static_cast<std::uint64_t>(m_kind), epoch, index);
}

/// Fresh negatives of every pair.
void NcfEpochs::draw(int epoch)
{
    const std::size_t each = m_group - 1;
    const Interactions& known = *m_request.known;
    m_negatives.resize(m_positives.size() * each);
    const std::size_t chunks = (m_positives.size() + kDrawChunk - 1) / kDrawChunk;
    m_workers.run(chunks, [&](std::size_t chunk, int) {
        Random random = stream(epoch, 1 + chunk);
        const std::size_t end = std::min(m_positives.size(), (chunk + 1) * kDrawChunk);
        for (std::size_t i = chunk * kDrawChunk; i < end; ++i)
            for (std::size_t k = 0; k < each; ++k)
                m_negatives[i * each + k] =
                    drawUnknown(known.booksOf(m_positives.users[i]), known.bookCount(), random);
    });
}

void NcfEpochs::gather()
{
    const std::size_t begin = m_steps.inEpoch() * m_batch;
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
