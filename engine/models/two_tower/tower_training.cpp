// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/two_tower/tower_training.h"

#include <algorithm>
#include <numeric>

namespace shelf {

namespace {

constexpr std::size_t kChunk = 64;
constexpr std::size_t kMaxParts = 32; // chunks with dense gradients of their own

std::size_t backwardChunk(std::size_t samples)
{
    const std::size_t share = (samples + kMaxParts - 1) / kMaxParts;
    return (share + kChunk - 1) / kChunk * kChunk;
}

} // namespace

void TowerBatch::begin(std::size_t tables)
{
    count = 0;
    numbers.clear();
    columns.resize(tables);
    for (Column& column : columns) {
        column.rows.clear();
        column.start.clear();
    }
}

TowerTraining::TowerTraining(const TowerInputs& inputs, std::size_t width, std::span<const int> layers,
                             std::span<const Tensor> initial, const OptimizerParameters& optimizer,
                             const CatchUp& catchUp, const std::string& name)
    : m_layout(inputs, width, layers),
      m_catchUp(catchUp),
      m_dense(name + "dense", 1, m_layout.floats, catchUp, optimizer, {}),
      m_averages(inputs.tables.size())
{
    for (std::size_t t = 0; t < inputs.tables.size(); ++t) {
        auto table = std::make_unique<EmbeddingTable>(name + inputs.tables[t].name, inputs.tables[t].rows,
                                                      width, catchUp, optimizer, std::vector<float>());
        for (std::size_t row = 0; row < inputs.tables[t].rows; ++row)
            std::copy_n(&initial[t].values[row * width], width, table->weights(row));
        m_tables.push_back(std::move(table));
    }
    m_layout.pack(initial.subspan(inputs.tables.size()), m_dense.weights(0));
    for (const TowerLayout::Layer& layer : m_layout.layers)
        m_turned.emplace_back(layer.lanes * layer.inputLanes, 0.0F);
    m_values.resize(m_layout.layers.size());
    m_slopes.resize(m_layout.layers.size());
}

const float* TowerTraining::forward(const TowerBatch& batch, std::uint64_t step, const Team& team)
{
    const std::size_t count = batch.count;
    if (m_input.size() < count * m_layout.inputLanes) {
        m_input.assign(count * m_layout.inputLanes, 0.0F);
        m_inputSlopes.assign(count * m_layout.inputLanes, 0.0F);
    }
    for (std::size_t l = 0; l < m_layout.layers.size(); ++l) {
        m_values[l].resize(std::max(m_values[l].size(), count * m_layout.layers[l].lanes));
        m_slopes[l].resize(m_values[l].size());
    }
    for (std::size_t t = 0; t < m_tables.size(); ++t) {
        m_tables[t]->begin(batch.columns[t].rows, step, team);
        if (!batch.columns[t].start.empty())
            pool(batch, t, team);
    }
    m_dense.beginOnlyRow(step);
    team.run((count + kChunk - 1) / kChunk, [&](std::size_t chunk, int) {
        const std::size_t at = chunk * kChunk;
        forwardRows(batch, at, std::min(kChunk, count - at));
    });
    return m_values.back().data();
}

/// The average vector of each sample.
void TowerTraining::pool(const TowerBatch& batch, std::size_t table, const Team& team)
{
    const TowerBatch::Column& column = batch.columns[table];
    EmbeddingTable& vectors = *m_tables[table];
    const std::size_t lanes = vectors.lanes();
    AlignedVector<float>& averages = m_averages[table];
    averages.resize(std::max(averages.size(), batch.count * lanes));
    team.run((batch.count + kChunk - 1) / kChunk, [&](std::size_t chunk, int) {
        for (std::size_t i = chunk * kChunk; i < std::min(batch.count, (chunk + 1) * kChunk); ++i) {
            float* average = averages.data() + i * lanes;
            std::fill_n(average, lanes, 0.0F);
            for (std::uint32_t at = column.start[i]; at < column.start[i + 1]; ++at)
                kernels().add(lanes, vectors.copies() + vectors.slotOfSample()[at] * lanes, average);
            const float share =
                1.0F / static_cast<float>(std::max(column.start[i + 1] - column.start[i], 1U));
            for (std::size_t l = 0; l < lanes; ++l)
                average[l] *= share;
        }
    });
}

void TowerTraining::forwardRows(const TowerBatch& batch, std::size_t at, std::size_t n)
{
    const Kernels& kernel = kernels();
    float* rows = m_input.data() + at * m_layout.inputLanes;
    for (std::size_t t = 0; t < m_tables.size(); ++t) {
        EmbeddingTable& table = *m_tables[t];
        float* block = rows + t * m_layout.blockLanes;
        if (batch.columns[t].start.empty()) {
            kernel.gatherRows(n, table.slotOfSample() + at, table.lanes(), table.copies(), block,
                              m_layout.inputLanes);
            continue;
        }
        for (std::size_t i = 0; i < n; ++i)
            std::copy_n(m_averages[t].data() + (at + i) * table.lanes(), table.lanes(),
                        block + i * m_layout.inputLanes);
    }
    for (std::size_t i = 0; i < n; ++i)
        std::copy_n(batch.numbers.data() + (at + i) * m_layout.numbers, m_layout.numbers,
                    rows + i * m_layout.inputLanes + m_layout.numbersStart());
    for (std::size_t l = 0; l < m_layout.layers.size(); ++l)
        m_layout.forward(kernel, l, m_dense.weights(0), n, input(l, at),
                         m_values[l].data() + at * m_layout.layers[l].lanes);
}

void TowerTraining::step(const TowerBatch& batch, std::uint64_t step, const Team& team)
{
    const Kernels& kernel = kernels();
    for (std::size_t l = 0; l < m_layout.layers.size(); ++l) {
        const TowerLayout::Layer& layer = m_layout.layers[l];
        kernel.transpose(layer.inputLanes, layer.lanes, m_dense.weights(0) + layer.weights, layer.lanes,
                         m_turned[l].data(), layer.inputLanes);
    }
    const std::size_t chunk = backwardChunk(batch.count);
    const std::size_t chunks = (batch.count + chunk - 1) / chunk;
    m_chunkGradients.resize(std::max(m_chunkGradients.size(), (chunks - 1) * m_layout.floats));
    const auto gradientsOf = [&](std::size_t c) {
        return c == 0 ? m_dense.gradients() : m_chunkGradients.data() + (c - 1) * m_layout.floats;
    };
    team.run(chunks, [&](std::size_t c, int) {
        backwardRows(c * chunk, std::min(chunk, batch.count - c * chunk), gradientsOf(c));
    });
    for (std::size_t c = 1; c < chunks; ++c)
        kernel.add(m_layout.floats, gradientsOf(c), m_dense.gradients());

    // The loss is a sum over the batch, so weight decay counts once a use.
    const RowJob constants = m_catchUp.job(step);
    for (std::size_t t = 0; t < m_tables.size(); ++t) {
        scatter(batch, t, team);
        m_tables[t]->step(constants, step, 1, team);
    }
    m_dense.step(constants, step, 1, Team());
}

void TowerTraining::backwardRows(std::size_t at, std::size_t n, float* gradients)
{
    const Kernels& kernel = kernels();
    for (std::size_t l = m_layout.layers.size(); l-- > 0;) {
        const TowerLayout::Layer& layer = m_layout.layers[l];
        float* slopes = m_slopes[l].data() + at * layer.lanes;
        if (layer.rectified)
            kernel.activationSlope(Activation::relu, n, layer.lanes, m_values[l].data() + at * layer.lanes,
                                   layer.lanes, slopes, layer.lanes);
        Product weights;
        weights.n = layer.inputLanes;
        weights.m = layer.units;
        weights.k = n;
        weights.a = input(l, at);
        weights.aRow = 1;
        weights.aCol = layer.inputLanes;
        weights.b = slopes;
        weights.ldb = layer.lanes;
        weights.c = gradients + layer.weights;
        weights.ldc = layer.lanes;
        kernel.multiply(weights);
        kernel.columnSum(n, layer.lanes, slopes, layer.lanes, gradients + layer.bias);

        Product below;
        below.n = n;
        below.m = layer.inputLanes;
        below.k = layer.units;
        below.a = slopes;
        below.aRow = layer.lanes;
        below.b = m_turned[l].data();
        below.ldb = layer.inputLanes;
        below.c = (l == 0 ? m_inputSlopes.data() : m_slopes[l - 1].data()) + at * layer.inputLanes;
        below.ldc = layer.inputLanes;
        kernel.multiply(below);
    }
}

void TowerTraining::scatter(const TowerBatch& batch, std::size_t t, const Team& team)
{
    const Kernels& kernel = kernels();
    EmbeddingTable& table = *m_tables[t];
    const std::size_t lanes = table.lanes();
    const TowerBatch::Column& column = batch.columns[t];
    const float* slopes = m_inputSlopes.data() + t * m_layout.blockLanes;
    if (column.start.empty()) {
        table.scatter(team, [&](std::size_t count, const std::uint32_t* samples) {
            kernel.scatterRows(count, samples, lanes, slopes, m_layout.inputLanes, table.gradients(),
                               table.slotOfSample());
        });
        return;
    }
    m_sampleOf.resize(column.rows.size());
    m_shareOf.resize(column.rows.size());
    for (std::size_t i = 0; i < batch.count; ++i) {
        // The averages have been used: their place takes the slopes, side by side.
        std::copy_n(slopes + i * m_layout.inputLanes, lanes, m_averages[t].data() + i * lanes);
        for (std::uint32_t at = column.start[i]; at < column.start[i + 1]; ++at) {
            m_sampleOf[at] = static_cast<std::uint32_t>(i);
            m_shareOf[at] = 1.0F / static_cast<float>(column.start[i + 1] - column.start[i]);
        }
    }
    table.scatter(team, [&](std::size_t count, const std::uint32_t* samples) {
        kernel.scatterScaled(count, samples, lanes, m_shareOf.data(), m_averages[t].data(), m_sampleOf.data(),
                             table.gradients(), table.slotOfSample());
    });
}

void TowerTraining::flush(std::uint64_t step, const Team& team)
{
    for (const auto& table : m_tables)
        table->flush(step, team);
    m_dense.flush(step, Team());
}

void TowerTraining::save(Checkpoint& state) const
{
    for (const auto& table : m_tables)
        table->save(state);
    m_dense.save(state);
}

Status TowerTraining::restore(const Checkpoint& state, std::size_t& index, std::uint64_t stretchStart)
{
    for (const auto& table : m_tables)
        if (const Status restored = table->restore(state, index++, stretchStart); !restored)
            return restored;
    return m_dense.restore(state, index++, stretchStart);
}

std::vector<Tensor> TowerTraining::weights(std::string_view prefix, std::uint64_t step) const
{
    std::vector<Tensor> tensors;
    for (std::size_t t = 0; t < m_tables.size(); ++t)
        tensors.push_back(m_tables[t]->flushedWeights(towerTableName(prefix, t), 0, m_layout.width, step));
    const Tensor dense = m_dense.flushedWeights("dense", 0, m_layout.floats, step);
    for (Tensor& tensor : m_layout.unpack(prefix, dense.values.data()))
        tensors.push_back(std::move(tensor));
    return tensors;
}

} // namespace shelf
