// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/embedding_table.h"

#include "engine/base/text/message.h"

#include <algorithm>
#include <numeric>

namespace shelf {

namespace {

constexpr const char* kParts[] = {"", ".moment_1", ".moment_2"};

} // namespace

EmbeddingTable::EmbeddingTable(std::string name, std::size_t rows, std::size_t cols, const CatchUp& catchUp,
                               const OptimizerParameters& optimizer, const std::vector<float>& floor)
    : m_name(std::move(name)),
      m_rows(rows),
      m_cols(cols),
      m_lanes(paddedLanes(cols)),
      m_stride((1 + catchUp.moments()) * m_lanes),
      m_catchUp(catchUp),
      m_l2(optimizer.kind == OptimizerKind::adamW ? 0.0 : optimizer.weightDecay),
      m_state(rows * m_stride, 0.0F),
      m_floors(m_lanes, -std::numeric_limits<float>::infinity()),
      m_touch(rows)
{
    std::copy(floor.begin(), floor.end(), m_floors.begin());
    if (catchUp.rule() == UpdateRule::adagrad) {
        const double start = optimizer.kind == OptimizerKind::adagradTorch ? optimizer.torchAccumulator
                                                                           : optimizer.initialAccumulator;
        for (std::size_t row = 0; row < rows; ++row)
            std::fill_n(m_state.data() + row * m_stride + m_lanes, m_cols, static_cast<float>(start));
    }
}

RowJob EmbeddingTable::rowJob(RowJob job, std::span<const std::uint32_t> rows, const RowSteps* steps) const
{
    job.state = const_cast<float*>(m_state.data());
    job.stride = m_stride;
    job.lanes = m_lanes;
    job.rows = rows.data();
    job.count = rows.size();
    job.steps = steps;
    job.floors = m_floors.data();
    return job;
}

void EmbeddingTable::begin(std::span<const std::uint32_t> rows, std::uint64_t step, const Team& team)
{
    const auto now = static_cast<std::uint32_t>(step);
    m_slots.resize(rows.size());
    m_unique.clear();
    m_uniqueLast.clear();
    m_uses.clear();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Touch& touch = m_touch[rows[i]];
        if (touch.last != now) {
            touch.slot = static_cast<std::uint32_t>(m_unique.size());
            m_unique.push_back(rows[i]);
            m_uniqueLast.push_back(touch.last);
            m_uses.push_back(0);
            m_catchUp.prefetch(touch.last, step - 1);
            touch.last = now;
        }
        ++m_uses[touch.slot];
        m_slots[i] = touch.slot;
    }
    const std::size_t count = m_unique.size();
    if (m_steps.size() < count) {
        m_steps.resize(count);
        m_copies.resize(count * m_lanes);
        m_gradients.resize(count * m_lanes);
    }
    fillRecent(step);
    const RowJob constants = m_catchUp.job(step);
    team.run((count + kChunk - 1) / kChunk, [&](std::size_t chunk, int) {
        const std::size_t at = chunk * kChunk;
        const std::size_t n = std::min(kChunk, count - at);
        fillSteps(at, n, step);
        RowJob job = rowJob(constants, {m_unique.data() + at, n}, m_steps.data() + at);
        job.copies = m_copies.data() + at * m_lanes;
        kernels().catchUp(job);
        std::fill_n(m_gradients.data() + at * m_lanes, n * m_lanes, 0.0F);
    });
}

// In a big batch many rows missed the same few steps and need the same.
void EmbeddingTable::fillRecent(std::uint64_t step)
{
    m_recent.clear();
    if (m_unique.size() < 2 * m_catchUp.recent() || m_catchUp.recent() == 0)
        return;
    const std::uint64_t count = std::min(m_catchUp.recent(), step - m_catchUp.stretchStart());
    std::vector<std::uint32_t> last(count);
    for (std::uint64_t missed = 0; missed < count; ++missed)
        last[missed] = static_cast<std::uint32_t>(step - 1 - missed);
    m_recent.resize(count);
    m_catchUp.fill<float>(last, step - 1, m_recent.data());
}

void EmbeddingTable::fillSteps(std::size_t at, std::size_t n, std::uint64_t step)
{
    if (m_recent.empty()) {
        m_catchUp.fill<float>({m_uniqueLast.data() + at, n}, step - 1, m_steps.data() + at);
        return;
    }
    for (std::size_t slot = at; slot < at + n; ++slot) {
        const std::uint64_t missed = step - 1 - m_uniqueLast[slot];
        if (missed < m_recent.size())
            m_steps[slot] = m_recent[missed];
        else
            m_catchUp.fill<float>({&m_uniqueLast[slot], 1}, step - 1, &m_steps[slot]);
    }
}

void EmbeddingTable::beginOnlyRow(std::uint64_t step)
{
    const auto now = static_cast<std::uint32_t>(step);
    m_unique.assign(1, 0);
    m_uniqueLast.assign(1, m_touch[0].last);
    m_uses.assign(1, 1);
    m_touch[0].last = now;
    m_steps.resize(1);
    m_gradients.resize(m_lanes, 0.0F);
    m_catchUp.fill<float>(m_uniqueLast, step - 1, m_steps.data());
}

void EmbeddingTable::groupSamples()
{
    const std::size_t count = m_unique.size();
    std::vector<std::uint32_t> next(count + 1, 0);
    for (std::size_t slot = 0; slot < count; ++slot)
        next[slot + 1] = next[slot] + m_uses[slot];
    m_groupStart.clear();
    for (std::size_t slot = 0; slot < count; slot += kChunk)
        m_groupStart.push_back(next[slot]);
    m_groupStart.push_back(next[count]);
    m_order.resize(m_slots.size());
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        m_order[next[m_slots[i]]++] = static_cast<std::uint32_t>(i);
}

void EmbeddingTable::step(const RowJob& constants, std::uint64_t step, std::size_t batch, const Team& team)
{
    const std::size_t count = m_unique.size();
    team.run((count + kChunk - 1) / kChunk, [&](std::size_t chunk, int) {
        const std::size_t at = chunk * kChunk;
        const std::size_t n = std::min(kChunk, count - at);
        if (m_l2 > 0) {
            for (std::size_t slot = at; slot < at + n; ++slot)
                m_steps[slot].l2 = static_cast<float>(m_l2 * m_uses[slot] / static_cast<double>(batch));
        }
        RowJob job = rowJob(constants, {m_unique.data() + at, n}, m_steps.data() + at);
        job.gradients = m_gradients.data() + at * m_lanes;
        kernels().update(job);
    });
    if (m_catchUp.everyRow())
        sweepOthers(constants, step, team);
}

// The honest dense step, for decay rates that no short series fits: rows outside the batch take it with a
// gradient of zero.
void EmbeddingTable::sweepOthers(const RowJob& constants, std::uint64_t step, const Team& team)
{
    const auto now = static_cast<std::uint32_t>(step);
    const AlignedVector<float> none(std::min(kChunk, m_rows) * m_lanes, 0.0F);
    team.run((m_rows + kChunk - 1) / kChunk, [&](std::size_t chunk, int) {
        std::uint32_t rows[kChunk];
        std::uint32_t last[kChunk];
        RowSteps steps[kChunk];
        std::size_t n = 0;
        for (std::size_t row = chunk * kChunk; row < std::min(m_rows, (chunk + 1) * kChunk); ++row) {
            if (m_touch[row].last == now)
                continue;
            rows[n] = static_cast<std::uint32_t>(row);
            last[n++] = now - 1;
            m_touch[row].last = now;
        }
        m_catchUp.fill<float>({last, n}, step - 1, steps);
        RowJob job = rowJob(constants, {rows, n}, steps);
        job.gradients = none.data();
        kernels().update(job);
    });
}

void EmbeddingTable::flush(std::uint64_t step, const Team& team)
{
    const auto now = static_cast<std::uint32_t>(step);
    const RowJob constants = m_catchUp.job(step);
    team.run((m_rows + kChunk - 1) / kChunk, [&](std::size_t chunk, int) {
        std::uint32_t rows[kChunk];
        std::uint32_t last[kChunk];
        RowSteps steps[kChunk];
        const std::size_t begin = chunk * kChunk;
        const std::size_t n = std::min(kChunk, m_rows - begin);
        std::iota(rows, rows + n, static_cast<std::uint32_t>(begin));
        for (std::size_t i = 0; i < n; ++i)
            last[i] = m_touch[begin + i].last;
        m_catchUp.fill<float>({last, n}, step, steps);
        kernels().catchUp(rowJob(constants, {rows, n}, steps));
        for (std::size_t i = 0; i < n; ++i) {
            const auto [first, second] = m_catchUp.sharesLeft(now - last[i]);
            float* moments = m_state.data() + rows[i] * m_stride + m_lanes;
            const bool adam = m_catchUp.rule() == UpdateRule::adam;
            for (std::size_t l = 0; l < m_lanes; ++l) {
                moments[l] *= first;
                if (adam)
                    moments[m_lanes + l] *= second;
            }
            m_touch[begin + i].last = now;
        }
    });
}

Tensor EmbeddingTable::flushedWeights(std::string name, std::size_t firstCol, std::size_t cols,
                                      std::uint64_t step) const
{
    Tensor tensor{std::move(name), m_rows, cols, AlignedVector<float>(m_rows * cols)};
    const RowJob constants = m_catchUp.job(step);
    AlignedVector<float> state(std::min(kChunk, m_rows) *
                               m_stride); // a dense part is one row, and a long one
    for (std::size_t begin = 0; begin < m_rows; begin += kChunk) {
        std::uint32_t rows[kChunk];
        std::uint32_t last[kChunk];
        RowSteps steps[kChunk];
        const std::size_t n = std::min(kChunk, m_rows - begin);
        std::iota(rows, rows + n, 0U);
        for (std::size_t i = 0; i < n; ++i)
            last[i] = m_touch[begin + i].last;
        std::copy_n(m_state.data() + begin * m_stride, n * m_stride, state.data());
        m_catchUp.fill<float>({last, n}, step, steps);
        RowJob job = rowJob(constants, {rows, n}, steps);
        job.state = state.data();
        kernels().catchUp(job);
        for (std::size_t i = 0; i < n; ++i)
            std::copy_n(state.data() + i * m_stride + firstCol, cols,
                        tensor.values.data() + (begin + i) * cols);
    }
    return tensor;
}

void EmbeddingTable::save(Checkpoint& checkpoint) const
{
    for (std::size_t part = 0; part <= m_catchUp.moments(); ++part) {
        Tensor tensor{m_name + kParts[part], m_rows, m_cols, AlignedVector<float>(m_rows * m_cols)};
        for (std::size_t row = 0; row < m_rows; ++row)
            std::copy_n(m_state.data() + row * m_stride + part * m_lanes, m_cols,
                        tensor.values.data() + row * m_cols);
        checkpoint.tensors.push_back(std::move(tensor));
    }
    std::vector<std::uint32_t> last(m_rows);
    std::transform(m_touch.begin(), m_touch.end(), last.begin(),
                   [](const Touch& touch) { return touch.last; });
    checkpoint.lastTouched.push_back(std::move(last));
}

Status EmbeddingTable::restore(const Checkpoint& checkpoint, std::size_t index, std::uint64_t stretchStart)
{
    const Error foreign = Error::failure(tr("The saved training state does not belong to this model"),
                                         tr("Start a new training."));
    if (index >= checkpoint.lastTouched.size() || checkpoint.lastTouched[index].size() != m_rows)
        return foreign;
    for (std::size_t part = 0; part <= m_catchUp.moments(); ++part) {
        const auto found =
            std::find_if(checkpoint.tensors.begin(), checkpoint.tensors.end(),
                         [&](const Tensor& tensor) { return tensor.name == m_name + kParts[part]; });
        if (found == checkpoint.tensors.end() || found->rows != m_rows || found->cols != m_cols ||
            found->values.size() != m_rows * m_cols)
            return foreign;
        for (std::size_t row = 0; row < m_rows; ++row)
            std::copy_n(found->values.data() + row * m_cols, m_cols,
                        m_state.data() + row * m_stride + part * m_lanes);
    }
    for (std::size_t row = 0; row < m_rows; ++row) {
        const std::uint32_t last = checkpoint.lastTouched[index][row];
        if (last < stretchStart || last > checkpoint.step)
            return foreign;
        m_touch[row] = {last, 0};
    }
    return {};
}

} // namespace shelf
