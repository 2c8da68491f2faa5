// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/factorization/factorization_training.h"

#include "engine/evaluation/losses.h"
#include "engine/models/factorization/factorization.h"
#include "engine/training/embedding_table.h"

#include <algorithm>
#include <limits>

namespace shelf {

namespace {

/// A bias rides in its row beside the vector: the user's in the column after the factors, the book's in the
/// one after that, each facing a one in the other's copy, so that one dot product has all of p . q + b_u +
/// b_i.
class FactorizationTraining : public GradientModel {
public:
    FactorizationTraining(const FactorizationModel& initial, const TrainingParameters& parameters,
                          const CatchUp& catchUp)
        : m_training(parameters),
          m_shape(initial.shape()),
          m_users(initial.userCount()),
          m_books(initial.bookCount()),
          m_factors(static_cast<std::size_t>(m_shape.factors)),
          m_mean(initial.mean()),
          m_catchUp(catchUp),
          m_user("user", m_users + 1, columns(), catchUp, parameters.optimizer, floors()),
          m_book("book", m_books + 1, columns(), catchUp, parameters.optimizer, floors())
    {
        const std::vector<const Tensor*> tensors = initial.tensors();
        load(m_user, *tensors[0], 0);
        load(m_book, *tensors[1], 0);
        if (m_shape.biases) {
            load(m_user, *tensors[2], m_factors);
            load(m_book, *tensors[3], m_factors + 1);
        }
    }

    double step(const Batch& batch, std::uint64_t step, const Team& team) override
    {
        bothTables(batch.size(), team, [&](EmbeddingTable& table, const Team& its) {
            table.begin(&table == &m_user ? batch.users : batch.books, step, its);
            if (m_shape.biases)
                fillColumn(table, table.copies(), facedColumn(table), 1.0F);
        });
        m_predicted.resize(batch.size());
        m_slopes.resize(batch.size());
        const std::size_t chunks = (batch.size() + kChunk - 1) / kChunk;
        m_losses.resize(chunks);
        team.run(chunks, [&](std::size_t chunk, int) {
            const std::size_t at = chunk * kChunk;
            const std::size_t n = std::min(kChunk, batch.size() - at);
            float* predicted = m_predicted.data() + at;
            kernels().pairDots(n, m_user.lanes(), m_user.copies(), m_user.slotOfSample() + at,
                               m_book.copies(), m_book.slotOfSample() + at, predicted);
            if (m_shape.biases)
                std::for_each(predicted, predicted + n, [this](float& value) { value += m_mean; });
            m_losses[chunk] = lossSlopes(m_training.loss, m_training.huberDelta, {predicted, n},
                                         batch.ratings.subspan(at, n), batch.size(), m_slopes.data() + at);
        });
        const RowJob constants = m_catchUp.job(step);
        bothTables(batch.size(), team, [&](EmbeddingTable& table, const Team& its) {
            scatter(table, &table == &m_user ? m_book : m_user, its);
            if (m_shape.biases)
                fillColumn(table, table.gradients(), facedColumn(table), 0.0F);
            table.step(constants, step, batch.size(), its);
        });
        double sum = 0;
        for (const double loss : m_losses)
            sum += loss;
        return sum;
    }

    bool worthSharing(std::size_t batch) const override { return batch * m_user.lanes() >= kLeastShared; }

    void flush(std::uint64_t step, const Team& team) override
    {
        m_user.flush(step, team);
        m_book.flush(step, team);
    }

    Result<std::shared_ptr<const Model>> snapshot(std::uint64_t step) const override
    {
        std::vector<Tensor> tensors;
        tensors.push_back(m_user.flushedWeights("user_embedding", 0, m_factors, step));
        tensors.push_back(m_book.flushedWeights("book_embedding", 0, m_factors, step));
        if (m_shape.biases) {
            tensors.push_back(m_user.flushedWeights("user_bias", m_factors, 1, step));
            tensors.push_back(m_book.flushedWeights("book_bias", m_factors + 1, 1, step));
            tensors.push_back({"mean", 1, 1, {m_mean}});
        }
        auto model = FactorizationModel::fromTensors(m_shape, m_users, m_books, std::move(tensors));
        if (!model)
            return model.error();
        return std::shared_ptr<const Model>(std::move(*model));
    }

    void save(Checkpoint& checkpoint) const override
    {
        m_user.save(checkpoint);
        m_book.save(checkpoint);
    }

    Status restore(const Checkpoint& checkpoint, std::uint64_t stretchStart) override
    {
        if (Status user = m_user.restore(checkpoint, 0, stretchStart); !user)
            return user;
        return m_book.restore(checkpoint, 1, stretchStart);
    }

private:
    static constexpr std::size_t kChunk = 256;
    // Floats of a batch in either table: from the one on, threads that wait for the next step repay calling
    // them; from the other on, parting the rows of a table repays sorting its samples by row.
    static constexpr std::size_t kLeastShared = 1U << 13;
    static constexpr std::size_t kPartedTable = 1U << 18;

    /// The column of ones that faces the other table's biases.
    std::size_t facedColumn(const EmbeddingTable& table) const
    {
        return &table == &m_user ? m_factors + 1 : m_factors;
    }

    /// One table after the other, each by the whole team, or in a small batch both at once, each by one
    /// thread. Neither writes what the other reads.
    template <class Body> void bothTables(std::size_t batch, const Team& team, const Body& body)
    {
        const bool parted = !team.parallel() || batch * m_user.lanes() >= kPartedTable;
        const Team its = parted ? team : Team();
        const auto of = [&](std::size_t table, int) { body(table == 0 ? m_user : m_book, its); };
        if (parted) {
            of(0, 0);
            of(1, 0);
        } else {
            team.run(2, of);
        }
    }

    std::size_t columns() const { return m_factors + (m_shape.biases ? 2 : 0); }

    std::vector<float> floors() const
    {
        return std::vector<float>(m_shape.nonNegative ? m_factors : 0, 0.0F);
    }

    static void load(EmbeddingTable& table, const Tensor& tensor, std::size_t firstCol)
    {
        for (std::size_t row = 0; row < tensor.rows; ++row)
            std::copy_n(tensor.values.data() + row * tensor.cols, tensor.cols, table.weights(row) + firstCol);
    }

    static void fillColumn(const EmbeddingTable& table, float* rows, std::size_t col, float value)
    {
        for (std::size_t slot = 0; slot < table.uniqueRows(); ++slot)
            rows[slot * table.lanes() + col] = value;
    }

    void scatter(EmbeddingTable& table, EmbeddingTable& other, const Team& team)
    {
        table.scatter(team, [&](std::size_t count, const std::uint32_t* samples) {
            kernels().scatterScaled(count, samples, table.lanes(), m_slopes.data(), other.copies(),
                                    other.slotOfSample(), table.gradients(), table.slotOfSample());
        });
    }

    TrainingParameters m_training;
    FactorizationShape m_shape;
    std::size_t m_users;
    std::size_t m_books;
    std::size_t m_factors;
    float m_mean;
    const CatchUp& m_catchUp;
    EmbeddingTable m_user;
    EmbeddingTable m_book;
    std::vector<float> m_predicted;
    std::vector<float> m_slopes;
    std::vector<double> m_losses;
};

} // namespace

std::unique_ptr<GradientModel> trainFactorization(const FactorizationModel& initial,
                                                  const TrainingParameters& parameters,
                                                  const CatchUp& catchUp)
{
    return std::make_unique<FactorizationTraining>(initial, parameters, catchUp);
}

} // namespace shelf
