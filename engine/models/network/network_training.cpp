// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/network/network_training.h"

#include "engine/evaluation/losses.h"
#include "engine/models/network/dense_layout.h"
#include "engine/models/network/network.h"
#include "engine/training/dropout.h"
#include "engine/training/embedding_table.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kChunkOfBatch = 64;
constexpr std::size_t kSharedBatch = 257; ///< smaller batches run in one thread

/// What the forward pass of one chunk leaves for the backward pass.
struct Scratch {
    Scratch(const DenseLayout& layout, bool inputDropout, bool hiddenDropout)
    {
        for (const DenseLayout::Layer& layer : layout.hidden) {
            values.emplace_back(kChunkOfBatch * layer.lanes, 0.0F);
            masks.emplace_back(hiddenDropout ? kChunkOfBatch * layer.lanes : 0, 0.0F);
            dropped.emplace_back(hiddenDropout ? kChunkOfBatch * layer.lanes : 0, 0.0F);
        }
        inputMask.assign(inputDropout ? kChunkOfBatch * layout.inputLanes : 0, 0.0F);
        slope.assign(kChunkOfBatch * layout.widest, 0.0F);
        nextSlope.assign(kChunkOfBatch * layout.widest, 0.0F);
        predicted.assign(kChunkOfBatch, 0.0F);
        slopes.assign(kChunkOfBatch, 0.0F);
    }

    std::vector<AlignedVector<float>> values;  ///< activations
    std::vector<AlignedVector<float>> masks;   ///< 0 or 1 / share kept
    std::vector<AlignedVector<float>> dropped; ///< values times mask
    AlignedVector<float> inputMask;
    AlignedVector<float> slope;
    AlignedVector<float> nextSlope;
    AlignedVector<float> predicted;
    AlignedVector<float> slopes;
};

class NetworkTraining : public GradientModel {
public:
    NetworkTraining(const NetworkModel& initial, const TrainingParameters& parameters, const CatchUp& catchUp,
                    std::uint64_t seed)
        : m_training(parameters),
          m_parameters(initial.parameters()),
          m_users(initial.userCount()),
          m_books(initial.bookCount()),
          m_layout(m_parameters),
          m_catchUp(catchUp),
          m_seed(seed),
          m_book("book", m_books + 1, m_layout.bookDims, catchUp, parameters.optimizer, {}),
          m_user("user", m_users + 1, m_layout.userDims, catchUp, parameters.optimizer, {}),
          m_dense("dense", 1, m_layout.floats, catchUp, parameters.optimizer, {})
    {
        const std::vector<const Tensor*> tensors = initial.tensors();
        for (std::size_t row = 0; row <= m_books; ++row)
            std::copy_n(&tensors[0]->values[row * m_layout.bookDims], m_layout.bookDims, m_book.weights(row));
        for (std::size_t row = 0; row <= m_users; ++row)
            std::copy_n(&tensors[1]->values[row * m_layout.userDims], m_layout.userDims, m_user.weights(row));
        m_layout.pack(tensors, 2, m_dense.weights(0));
        for (const DenseLayout::Layer& layer : m_layout.hidden)
            m_turned.emplace_back(layer.lanes * layer.inputLanes, 0.0F);
    }

    double step(const Batch& batch, std::uint64_t step, const Team& team) override
    {
        const Kernels& kernel = kernels();
        m_book.begin(batch.books, step, team);
        m_user.begin(batch.users, step, team);
        m_dense.beginOnlyRow(step);
        for (std::size_t l = 0; l < m_layout.hidden.size(); ++l) {
            const DenseLayout::Layer& layer = m_layout.hidden[l];
            kernel.transpose(layer.inputLanes, layer.lanes, m_dense.weights(0) + layer.weights, layer.lanes,
                             m_turned[l].data(), layer.inputLanes);
        }
        const std::size_t chunks = (batch.size() + kChunkOfBatch - 1) / kChunkOfBatch;
        prepare(batch.size(), chunks, team);
        team.run(chunks, [&](std::size_t chunk, int worker) {
            runChunk(kernel, batch, step, chunk, m_scratch[static_cast<std::size_t>(worker)]);
        });
        double sum = m_losses[0];
        for (std::size_t chunk = 1; chunk < chunks; ++chunk) {
            sum += m_losses[chunk];
            kernel.add(m_layout.floats, m_chunkGradients.data() + (chunk - 1) * m_layout.floats,
                       m_dense.gradients());
        }
        scatter(kernel, m_book, 0, team);
        scatter(kernel, m_user, m_layout.userStart, team);
        const RowJob constants = m_catchUp.job(step);
        m_book.step(constants, step, batch.size(), team);
        m_user.step(constants, step, batch.size(), team);
        m_dense.step(constants, step, 1, Team());
        return sum;
    }

    bool worthSharing(std::size_t batch) const override { return batch >= kSharedBatch; }

    void flush(std::uint64_t step, const Team& team) override
    {
        m_book.flush(step, team);
        m_user.flush(step, team);
        m_dense.flush(step, Team());
    }

    Result<std::shared_ptr<const Model>> snapshot(std::uint64_t step) const override
    {
        std::vector<Tensor> tensors;
        tensors.push_back(m_book.flushedWeights("book_embedding", 0, m_layout.bookDims, step));
        tensors.push_back(m_user.flushedWeights("user_embedding", 0, m_layout.userDims, step));
        const Tensor dense = m_dense.flushedWeights("dense", 0, m_layout.floats, step);
        for (Tensor& tensor : m_layout.unpack(dense.values.data()))
            tensors.push_back(std::move(tensor));
        auto model = NetworkModel::fromTensors(m_parameters, m_users, m_books, std::move(tensors));
        if (!model)
            return model.error();
        return std::shared_ptr<const Model>(std::move(*model));
    }

    void save(Checkpoint& checkpoint) const override
    {
        m_book.save(checkpoint);
        m_user.save(checkpoint);
        m_dense.save(checkpoint);
    }

    Status restore(const Checkpoint& checkpoint, std::uint64_t stretchStart) override
    {
        EmbeddingTable* tables[] = {&m_book, &m_user, &m_dense};
        for (std::size_t i = 0; i < 3; ++i) {
            if (Status restored = tables[i]->restore(checkpoint, i, stretchStart); !restored)
                return restored;
        }
        return {};
    }

private:
    void prepare(std::size_t batch, std::size_t chunks, const Team& team)
    {
        while (m_scratch.size() < static_cast<std::size_t>(team.count()))
            m_scratch.emplace_back(m_layout, m_parameters.embeddingDropout > 0,
                                   m_parameters.hiddenDropout > 0);
        if (m_input.size() < batch * m_layout.inputLanes) {
            m_input.assign(batch * m_layout.inputLanes, 0.0F);
            m_inputSlopes.assign(batch * m_layout.inputLanes, 0.0F);
        }
        m_losses.resize(chunks);
        if (m_chunkGradients.size() < (chunks - 1) * m_layout.floats)
            m_chunkGradients.assign((chunks - 1) * m_layout.floats, 0.0F);
    }

    void runChunk(const Kernels& kernel, const Batch& batch, std::uint64_t step, std::size_t chunk,
                  Scratch& scratch)
    {
        const std::size_t at = chunk * kChunkOfBatch;
        const std::size_t n = std::min(kChunkOfBatch, batch.size() - at);
        gather(kernel, at, n);
        drawMasks(step, at, n, scratch);
        float* input = m_input.data() + at * m_layout.inputLanes;
        if (!scratch.inputMask.empty())
            kernel.hadamard(n * m_layout.inputLanes, input, scratch.inputMask.data(), input);

        const float* dense = m_dense.weights(0);
        const float* x = input;
        for (std::size_t l = 0; l < m_layout.hidden.size(); ++l) {
            m_layout.forward(kernel, m_layout.hidden[l], dense, n, x, scratch.values[l].data());
            x = scratch.values[l].data();
            if (!scratch.masks[l].empty()) {
                kernel.hadamard(n * m_layout.hidden[l].lanes, x, scratch.masks[l].data(),
                                scratch.dropped[l].data());
                x = scratch.dropped[l].data();
            }
        }
        m_layout.forwardOutput(kernel, dense, n, x, scratch.predicted.data());
        m_losses[chunk] = lossSlopes(m_training.loss, m_training.huberDelta, {scratch.predicted.data(), n},
                                     batch.ratings.subspan(at, n), batch.size(), scratch.slopes.data());
        kernel.activationSlope(m_layout.output.activation, 1, kChunkOfBatch, scratch.predicted.data(),
                               kChunkOfBatch, scratch.slopes.data(), kChunkOfBatch);
        backward(kernel, n, x, input, scratch,
                 chunk == 0 ? m_dense.gradients() : m_chunkGradients.data() + (chunk - 1) * m_layout.floats,
                 m_inputSlopes.data() + at * m_layout.inputLanes);
    }

    /// last: what the output unit saw. Writes the chunk's dense gradients and the slopes of its input rows.
    void backward(const Kernels& kernel, std::size_t n, const float* last, const float* input,
                  Scratch& scratch, float* gradients, float* inputSlopes)
    {
        const float* dense = m_dense.weights(0);
        const DenseLayout::Layer& output = m_layout.output;
        const std::size_t levels = m_layout.hidden.size();
        kernel.weightedSum(n, output.inputLanes, scratch.slopes.data(), last, output.inputLanes,
                           gradients + output.weights);
        float biasSum = 0;
        for (std::size_t i = 0; i < n; ++i)
            biasSum += scratch.slopes[i];
        gradients[output.bias] = biasSum;

        float* slope = levels == 0 ? inputSlopes : scratch.slope.data();
        float* other = scratch.nextSlope.data();
        const bool rectified = levels > 0 && m_layout.hidden.back().activation == Activation::relu;
        if (rectified)
            kernel.outerRectified(n, output.inputLanes, scratch.slopes.data(), dense + output.weights,
                                  scratch.values.back().data(), output.inputLanes, slope, output.inputLanes);
        else
            kernel.outer(n, output.inputLanes, scratch.slopes.data(), dense + output.weights, slope,
                         output.inputLanes);
        for (std::size_t l = levels; l-- > 0;) {
            const DenseLayout::Layer& layer = m_layout.hidden[l];
            if (!scratch.masks[l].empty())
                kernel.hadamard(n * layer.lanes, slope, scratch.masks[l].data(), slope);
            if (l + 1 < levels || !rectified)
                kernel.activationSlope(layer.activation, n, layer.lanes, scratch.values[l].data(),
                                       layer.lanes, slope, layer.lanes);
            const float* below = input;
            if (l > 0)
                below = scratch.masks[l - 1].empty() ? scratch.values[l - 1].data()
                                                     : scratch.dropped[l - 1].data();
            weightGradients(kernel, layer, n, below, slope, gradients);
            Product product;
            product.n = n;
            product.m = layer.inputLanes;
            product.k = layer.units;
            product.a = slope;
            product.aRow = layer.lanes;
            product.b = m_turned[l].data();
            product.ldb = layer.inputLanes;
            product.c = l == 0 ? inputSlopes : other;
            product.ldc = layer.inputLanes;
            kernel.multiply(product);
            std::swap(slope, other);
        }
        if (!scratch.inputMask.empty())
            kernel.hadamard(n * m_layout.inputLanes, inputSlopes, scratch.inputMask.data(), inputSlopes);
    }

    static void weightGradients(const Kernels& kernel, const DenseLayout::Layer& layer, std::size_t n,
                                const float* below, const float* slope, float* gradients)
    {
        Product product;
        product.m = layer.units;
        product.k = n;
        product.aRow = 1;
        product.aCol = layer.inputLanes;
        product.b = slope;
        product.ldb = layer.lanes;
        product.ldc = layer.lanes;
        const auto part = [&](std::size_t first, std::size_t count) {
            product.n = count;
            product.a = below + first;
            product.c = gradients + layer.weights + first * layer.lanes;
            kernel.multiply(product);
        };
        part(0, layer.k);
        if (layer.k2 > 0)
            part(layer.k2Start, layer.k2);
        kernel.columnSum(n, layer.lanes, slope, layer.lanes, gradients + layer.bias);
    }

    void gather(const Kernels& kernel, std::size_t at, std::size_t n)
    {
        float* row = m_input.data() + at * m_layout.inputLanes;
        kernel.gatherRows(n, m_book.slotOfSample() + at, m_book.lanes(), m_book.copies(), row,
                          m_layout.inputLanes);
        kernel.gatherRows(n, m_user.slotOfSample() + at, m_user.lanes(), m_user.copies(),
                          row + m_layout.userStart, m_layout.inputLanes);
    }

    /// Draws depend on the seed, the step and the sample's place in the batch alone.
    void drawMasks(std::uint64_t step, std::size_t at, std::size_t n, Scratch& scratch) const
    {
        if (scratch.inputMask.empty() && (scratch.masks.empty() || scratch.masks[0].empty()))
            return;
        for (std::size_t i = 0; i < n; ++i) {
            DropoutDraws draws(m_seed, step, at + i);
            if (!scratch.inputMask.empty()) {
                float* row = scratch.inputMask.data() + i * m_layout.inputLanes;
                draws.fill(m_parameters.embeddingDropout, row, m_layout.bookDims);
                draws.fill(m_parameters.embeddingDropout, row + m_layout.userStart, m_layout.userDims);
            }
            for (std::size_t l = 0; l < scratch.masks.size() && !scratch.masks[l].empty(); ++l)
                draws.fill(m_parameters.hiddenDropout, scratch.masks[l].data() + i * m_layout.hidden[l].lanes,
                           m_layout.hidden[l].units);
        }
    }

    void scatter(const Kernels& kernel, EmbeddingTable& table, std::size_t firstCol, const Team& team)
    {
        table.scatter(team, [&](std::size_t count, const std::uint32_t* samples) {
            kernel.scatterRows(count, samples, table.lanes(), m_inputSlopes.data() + firstCol,
                               m_layout.inputLanes, table.gradients(), table.slotOfSample());
        });
    }

    TrainingParameters m_training;
    NetworkParameters m_parameters;
    std::size_t m_users;
    std::size_t m_books;
    DenseLayout m_layout;
    const CatchUp& m_catchUp;
    std::uint64_t m_seed;
    EmbeddingTable m_book;
    EmbeddingTable m_user;
    EmbeddingTable m_dense;                     ///< one row that every batch touches
    std::vector<AlignedVector<float>> m_turned; ///< hidden weights transposed
    std::vector<Scratch> m_scratch;             ///< one a worker
    AlignedVector<float> m_input;
    AlignedVector<float> m_inputSlopes;
    AlignedVector<float> m_chunkGradients; ///< of all chunks but the first
    std::vector<double> m_losses;
};

} // namespace

std::unique_ptr<GradientModel> trainNetwork(const NetworkModel& initial, const TrainingParameters& parameters,
                                            const CatchUp& catchUp, std::uint64_t seed)
{
    return std::make_unique<NetworkTraining>(initial, parameters, catchUp, seed);
}

} // namespace shelf
