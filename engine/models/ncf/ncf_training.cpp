// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ncf/ncf_training.h"

#include "engine/models/logistic_loss.h"
#include "engine/models/tensors.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kChunk = NcfPass::kRows;

} // namespace

NcfTraining::NcfTraining(const NcfModel& initial, const OptimizerParameters& optimizer,
                         const CatchUp& catchUp)
    : m_parameters(initial.parameters()),
      m_users(initial.userCount()),
      m_books(initial.bookCount()),
      m_layout(m_parameters),
      m_catchUp(catchUp),
      m_user("user", m_users + 1, m_layout.rowLanes, catchUp, optimizer, {}),
      m_book("book", m_books + 1, m_layout.rowLanes, catchUp, optimizer, {}),
      m_dense("dense", 1, m_layout.floats, catchUp, optimizer, {})
{
    const std::vector<const Tensor*> tensors = initial.tensors();
    for (std::size_t row = 0; row <= m_users; ++row)
        m_layout.widen(&tensors[0]->values[row * m_layout.rowDims], m_user.weights(row));
    for (std::size_t row = 0; row <= m_books; ++row)
        m_layout.widen(&tensors[1]->values[row * m_layout.rowDims], m_book.weights(row));
    m_layout.pack(tensors, 2, m_dense.weights(0));
}

double NcfTraining::step(std::span<const std::uint32_t> users, std::span<const std::uint32_t> books,
                         std::size_t group, std::uint64_t step, const Team& team)
{
    const Kernels& kernel = kernels();
    const std::size_t batch = users.size();
    const std::size_t chunks = (batch + kChunk - 1) / kChunk;
    m_user.begin(users, step, team);
    m_book.begin(books, step, team);
    m_dense.beginOnlyRow(step);
    NcfPass::turn(m_layout, m_dense.weights(0), m_turned);
    while (m_passes.size() < static_cast<std::size_t>(team.count()))
        m_passes.push_back(std::make_unique<NcfPass>(m_layout));
    if (m_input.size() < batch * m_layout.inputLanes) {
        m_input.assign(batch * m_layout.inputLanes, 0.0F);
        m_inputSlopes.assign(batch * m_layout.inputLanes, 0.0F);
        m_chunkGradients.assign((chunks - 1) * m_layout.floats, 0.0F);
        m_losses.resize(chunks);
    }
    team.run(chunks, [&](std::size_t chunk, int worker) {
        runChunk(chunk, batch, group, *m_passes[static_cast<std::size_t>(worker)]);
    });
    double sum = m_losses[0];
    for (std::size_t chunk = 1; chunk < chunks; ++chunk) {
        sum += m_losses[chunk];
        kernel.add(m_layout.floats, m_chunkGradients.data() + (chunk - 1) * m_layout.floats,
                   m_dense.gradients());
    }
    const auto scatter = [&](EmbeddingTable& table, std::size_t firstLane) {
        table.scatter(team, [&](std::size_t count, const std::uint32_t* samples) {
            kernel.scatterRows(count, samples, table.lanes(), m_inputSlopes.data() + firstLane,
                               m_layout.inputLanes, table.gradients(), table.slotOfSample());
        });
    };
    scatter(m_user, 0);
    scatter(m_book, m_layout.rowLanes);
    const RowJob constants = m_catchUp.job(step);
    m_user.step(constants, step, batch, team);
    m_book.step(constants, step, batch, team);
    m_dense.step(constants, step, 1, Team());
    return sum;
}

void NcfTraining::runChunk(std::size_t chunk, std::size_t batch, std::size_t group, NcfPass& pass)
{
    const Kernels& kernel = kernels();
    const std::size_t at = chunk * kChunk;
    const std::size_t n = std::min(kChunk, batch - at);
    float* input = m_input.data() + at * m_layout.inputLanes;
    kernel.gatherRows(n, m_user.slotOfSample() + at, m_layout.rowLanes, m_user.copies(), input,
                      m_layout.inputLanes);
    kernel.gatherRows(n, m_book.slotOfSample() + at, m_layout.rowLanes, m_book.copies(),
                      input + m_layout.rowLanes, m_layout.inputLanes);
    const float* dense = m_dense.weights(0);
    pass.forward(dense, n, input);
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const LogisticLoss at1 = logisticLoss(static_cast<double>(pass.logits()[i]), (at + i) % group == 0);
        sum += at1.loss;
        pass.logitSlopes()[i] = static_cast<float>(at1.slope / static_cast<double>(batch));
    }
    m_losses[chunk] = sum;
    pass.backward(dense, m_turned, n, input, m_inputSlopes.data() + at * m_layout.inputLanes,
                  chunk == 0 ? m_dense.gradients() : m_chunkGradients.data() + (chunk - 1) * m_layout.floats);
}

void NcfTraining::flush(std::uint64_t step, const Team& team)
{
    m_user.flush(step, team);
    m_book.flush(step, team);
    m_dense.flush(step, Team());
}

Tensor NcfTraining::vectors(const EmbeddingTable& table, std::string name, std::uint64_t step) const
{
    const Tensor padded = table.flushedWeights("", 0, m_layout.rowLanes, step);
    Tensor tensor = zeroTensor(std::move(name), padded.rows, m_layout.rowDims);
    for (std::size_t row = 0; row < tensor.rows; ++row) {
        const float* from = padded.values.data() + row * padded.cols;
        float* to = tensor.values.data() + row * tensor.cols;
        std::copy_n(from, m_layout.gmfDims, to);
        std::copy_n(from + m_layout.gmfLanes, m_layout.mlpDims, to + m_layout.gmfDims);
    }
    setUnknownToMean(tensor);
    return tensor;
}

Result<std::unique_ptr<NcfModel>> NcfTraining::snapshot(std::uint64_t step) const
{
    std::vector<Tensor> tensors;
    tensors.push_back(vectors(m_user, "user_embedding", step));
    tensors.push_back(vectors(m_book, "book_embedding", step));
    const Tensor dense = m_dense.flushedWeights("dense", 0, m_layout.floats, step);
    for (Tensor& tensor : m_layout.unpack(dense.values.data()))
        tensors.push_back(std::move(tensor));
    return NcfModel::fromTensors(m_parameters, m_users, m_books, std::move(tensors));
}

} // namespace shelf
