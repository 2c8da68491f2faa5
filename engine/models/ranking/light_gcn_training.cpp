// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ranking/light_gcn_training.h"

#include "engine/kernels/kernels.h"
#include "engine/models/tensors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

constexpr std::uint64_t kLightGcnWeights = 0x6c67636e;
constexpr std::size_t kEntriesAChunk = 8192;
constexpr std::size_t kRowsAChunk = 1024;

} // namespace

BipartiteGraph::BipartiteGraph(const Interactions& known)
{
    const std::size_t users = known.userCount();
    const std::size_t count = users + known.bookCount();
    m_start.assign(1, 0);
    m_start.reserve(count + 1);
    m_columns.reserve(2 * known.size());
    m_weight.reserve(count);
    std::size_t chunkEnd = 0;
    for (std::size_t node = 0; node < count; ++node) {
        const bool user = node < users;
        const std::span<const std::int32_t> list =
            user ? known.booksOf(static_cast<std::int32_t>(node))
                 : known.usersOf(static_cast<std::int32_t>(node - users));
        for (const std::int32_t other : list)
            m_columns.push_back(static_cast<std::uint32_t>(other) +
                                static_cast<std::uint32_t>(user ? users : 0));
        m_weight.push_back(
            list.empty() ? 0.0F : static_cast<float>(1 / std::sqrt(static_cast<double>(list.size()))));
        if (m_columns.size() + node >= chunkEnd) {
            m_chunks.push_back(node);
            chunkEnd = m_columns.size() + node + kEntriesAChunk;
        }
        m_start.push_back(static_cast<std::uint32_t>(m_columns.size()));
    }
    m_chunks.push_back(count);
}

// Horner's rule: x + A (x + A (x + ...)).
void BipartiteGraph::average(int layers, std::size_t lanes, const float* x, AlignedVector<float>& scratch,
                             float* out, const Team& team) const
{
    if (layers == 0) {
        std::copy_n(x, nodes() * lanes, out);
        return;
    }
    SparseJob job;
    job.start = m_start.data();
    job.columns = m_columns.data();
    job.weight = m_weight.data();
    job.lanes = lanes;
    job.base = x;
    job.x = x;
    for (int layer = 1; layer <= layers; ++layer) {
        job.out = (layers - layer) % 2 == 0 ? out : scratch.data();
        job.scale = layer == layers ? 1.0F / static_cast<float>(layers + 1) : 1.0F;
        team.run(m_chunks.size() - 1, [&](std::size_t chunk, int) {
            SparseJob part = job;
            part.firstRow = m_chunks[chunk];
            part.endRow = m_chunks[chunk + 1];
            kernels().multiplySparse(part);
        });
        job.x = job.out;
    }
}

LightGcnTraining::LightGcnTraining(const Interactions& known, const RunSettings& settings,
                                   const CatchUp& catchUp)
    : m_users(known.userCount()),
      m_books(known.bookCount()),
      m_factors(static_cast<std::size_t>(settings.of<VectorParameters>().factors)),
      m_layers(settings.of<LightGcnParameters>().layers),
      m_regularization(static_cast<float>(settings.of<LatentParameters>().regularization)),
      m_graph(known),
      m_catchUp(catchUp),
      m_table("vectors", m_users + m_books, m_factors, catchUp, settings.training.optimizer, {}),
      m_allRows(m_users + m_books),
      m_uses(m_users + m_books),
      m_averaged(m_allRows.size() * m_table.lanes()),
      m_slopes(m_averaged.size()),
      m_scratch(m_averaged.size())
{
    std::iota(m_allRows.begin(), m_allRows.end(), 0U);
    Random random(settings.seed, kLightGcnWeights);
    const auto limit = static_cast<float>(settings.of<StartParameters>().initScale);
    for (std::size_t row = 0; row < m_allRows.size(); ++row)
        for (std::size_t f = 0; f < m_factors; ++f)
            m_table.weights(row)[f] = random.uniform(-limit, limit);
}

double LightGcnTraining::step(std::span<const std::uint32_t> users, std::span<const std::uint32_t> better,
                              std::span<const std::uint32_t> worse, std::uint64_t step, const Team& team)
{
    const std::size_t lanes = m_table.lanes();
    const std::size_t nodes = m_allRows.size();
    const float share = 1.0F / static_cast<float>(users.size());
    m_table.begin(m_allRows, step, team); // every row in order, so copies are the vectors themselves
    m_graph.average(m_layers, lanes, m_table.copies(), m_scratch, m_averaged.data(), team);

    const std::size_t chunks = (nodes + kRowsAChunk - 1) / kRowsAChunk;
    const auto eachChunk = [&](const auto& body) {
        team.run(chunks, [&](std::size_t chunk, int) {
            body(chunk * kRowsAChunk, std::min(nodes, (chunk + 1) * kRowsAChunk));
        });
    };
    eachChunk([&](std::size_t begin, std::size_t end) {
        std::fill(m_slopes.data() + begin * lanes, m_slopes.data() + end * lanes, 0.0F);
        std::fill(m_uses.data() + begin, m_uses.data() + end, 0U);
    });
    PairwiseJob job;
    job.count = users.size();
    job.users = users.data();
    job.better = better.data();
    job.worse = worse.data();
    job.lanes = lanes;
    job.userRows = m_averaged.data();
    job.bookRows = m_averaged.data() + m_users * lanes;
    job.scale = share;
    job.userSlopes = m_slopes.data();
    job.bookSlopes = m_slopes.data() + m_users * lanes;
    const double loss = kernels().pairSlopes(job);
    for (std::size_t i = 0; i < users.size(); ++i) {
        ++m_uses[users[i]];
        ++m_uses[m_users + better[i]];
        ++m_uses[m_users + worse[i]];
    }
    m_graph.average(m_layers, lanes, m_slopes.data(), m_scratch, m_table.gradients(), team);
    eachChunk([&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const float pull = m_regularization * share * static_cast<float>(m_uses[row]);
            const float* vector = m_table.copies() + row * lanes;
            float* gradient = m_table.gradients() + row * lanes;
            for (std::size_t l = 0; l < lanes; ++l)
                gradient[l] += pull * vector[l];
        }
    });
    m_table.step(m_catchUp.job(step), step, users.size(), team);
    return loss;
}

std::vector<Tensor> LightGcnTraining::tensors(std::uint64_t step, const Team& team) const
{
    const std::size_t lanes = m_table.lanes();
    const Tensor now = m_table.flushedWeights("", 0, lanes, step);
    AlignedVector<float> scratch(now.values.size());
    AlignedVector<float> averaged(now.values.size());
    m_graph.average(m_layers, lanes, now.values.data(), scratch, averaged.data(), team);
    std::vector<Tensor> tensors;
    const auto part = [&](const char* name, std::size_t first, std::size_t count) {
        Tensor tensor = zeroTensor(name, count + 1, m_factors);
        for (std::size_t row = 0; row < count; ++row)
            std::copy_n(averaged.data() + (first + row) * lanes, m_factors,
                        tensor.values.data() + row * m_factors);
        setUnknownToMean(tensor);
        tensors.push_back(std::move(tensor));
    };
    part("user_embedding", 0, m_users);
    part("book_embedding", m_users, m_books);
    return tensors;
}

} // namespace shelf
