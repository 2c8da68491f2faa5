// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/parallel.h"
#include "engine/kernels/kernels.h"
#include "engine/models/averages/bias_model.h"
#include "engine/models/factorization/blocked_sgd.h"
#include "engine/models/factorization/factorization.h"
#include "engine/models/tensors.h"
#include "engine/parameters/settings.h"
#include "engine/training/learning_rate.h"
#include "engine/training/rating_grid.h"
#include "engine/training/rating_units.h"
#include "engine/training/stepwise.h"

#include <algorithm>
#include <array>
#include <limits>

namespace shelf {

namespace {

/// Fewer ratings than this are through before a second thread has begun.
constexpr std::size_t kRatingsForThreads = 200'000;

/// Tables as the kernel wants them: rows in the order of the stripes, whole lane blocks, biases and vectors
/// in units in which the ratings vary by one.
class BlockedSgd final : public EpochTrainer {
public:
    BlockedSgd(const FitRequest& request, int epochs);

    /// Mean squared error, each rating measured just before its own step.
    Result<double> epoch(FitLoop& loop) override;
    Result<std::shared_ptr<const Model>> snapshot() const override;
    double learningRate() const override { return m_rate; }
    void save(Checkpoint& state) const override;
    Status restore(const Checkpoint& state) override;

private:
    void readStart(const Model& start);
    void takeBiases(const Model& biases);

    const FitRequest& m_request;
    const FactorizationParameters& m_parameters;
    RatingGrid m_grid;
    RatingUnits m_units;
    std::size_t m_factors;
    std::size_t m_lanes;
    AlignedVector<float> m_users;
    AlignedVector<float> m_books;
    std::vector<RowState> m_userState;
    std::vector<RowState> m_bookState;
    LearningRate m_rates;
    double m_rate = 0;
    Workers m_workers;
};

BlockedSgd::BlockedSgd(const FitRequest& request, int epochs)
    : m_request(request),
      m_parameters(request.settings.of<FactorizationParameters>()),
      m_grid(*request.data, request.train, request.settings.seed),
      m_units(ratingUnits(*request.data, request.train, m_parameters.biases)),
      m_factors(static_cast<std::size_t>(std::max(1, m_parameters.factors))),
      m_lanes(paddedLanes(m_factors)),
      m_users(request.data->userCount() * m_lanes, 0.0F),
      m_books(request.data->bookCount() * m_lanes, 0.0F),
      m_rates(request.settings.training.optimizer.learningRate, request.settings.training.schedule, 1,
              static_cast<std::uint64_t>(epochs)),
      m_workers(request.train.size() < kRatingsForThreads ? 1 : request.threads)
{
    const BiasParameters& biases = request.settings.of<BiasParameters>();
    const double pull = request.settings.of<LatentParameters>().regularization;
    m_userState = rowStates(m_grid.userCounts(), pull, biases.userRegularization,
                            [this](std::size_t user) { return m_grid.userRow(user); });
    m_bookState = rowStates(m_grid.bookCounts(), pull, biases.bookRegularization,
                            [this](std::size_t book) { return m_grid.bookRow(book); });
    for (RatingStep& rating : m_grid.ratings())
        rating.rating = m_units.inward(rating.rating);
    readStart(*makeFactorizationModel(request.data->userCount(), request.data->bookCount(), 0, m_parameters,
                                      request.settings.seed));
    if (m_parameters.biases)
        takeBiases(*BiasModel::train(*request.data, request.train, biases));
}

/// Those without ratings stay at zero: nothing would ever move them from where chance put them.
void BlockedSgd::readStart(const Model& start)
{
    const auto read = [&](const Tensor& from, const std::vector<std::uint32_t>& counts, auto rowOf,
                          AlignedVector<float>& to) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] == 0)
                continue;
            for (std::size_t f = 0; f < m_factors; ++f)
                to[rowOf(i) * m_lanes + f] = from.values[i * m_factors + f] / m_units.vectorScale;
        }
    };
    const auto tensors = start.tensors();
    read(
        *tensors[0], m_grid.userCounts(), [this](std::size_t i) { return m_grid.userRow(i); }, m_users);
    read(
        *tensors[1], m_grid.bookCounts(), [this](std::size_t i) { return m_grid.bookRow(i); }, m_books);
}

void BlockedSgd::takeBiases(const Model& biases)
{
    for (const Tensor* tensor : biases.tensors()) {
        if (tensor->name == "user_bias")
            for (std::size_t u = 0; u < m_userState.size(); ++u)
                m_userState[m_grid.userRow(u)].bias = tensor->values[u] / m_units.scale;
        if (tensor->name == "book_bias")
            for (std::size_t b = 0; b < m_bookState.size(); ++b)
                m_bookState[m_grid.bookRow(b)].bias = tensor->values[b] / m_units.scale;
    }
}

Result<double> BlockedSgd::epoch(FitLoop& loop)
{
    m_rate = m_rates.at(static_cast<std::uint64_t>(loop.epoch()));
    const std::uint64_t seed = m_request.settings.seed;
    const RatingGrid::Order order = m_grid.order(seed, loop.epoch());
    SgdJob common;
    common.lanes = m_lanes;
    common.users = m_users.data();
    common.books = m_books.data();
    common.userState = m_userState.data();
    common.bookState = m_bookState.data();
    common.rate = static_cast<float>(m_rate);
    common.biasRate = m_parameters.biases ? common.rate : 0.0F;
    common.floor = m_parameters.nonNegative ? 0.0F : -std::numeric_limits<float>::max();

    double loss = 0;
    std::size_t done = 0;
    std::array<double, RatingGrid::kStripes> part{};
    for (std::size_t round = 0; round < RatingGrid::kStripes; ++round) {
        m_workers.run(RatingGrid::kStripes, [&](std::size_t line, int) {
            const auto ratings = m_grid.block(order.block(round, line));
            // Each epoch enters the block elsewhere, which is nearly as good as another order within it.
            const std::size_t turn = ratings.empty() ? 0 : order.entry[line] % ratings.size();
            SgdJob job = common;
            job.ratings = ratings.data() + turn;
            job.count = ratings.size() - turn;
            part[line] = kernels().ratingSteps(job);
            job.ratings = ratings.data();
            job.count = turn;
            part[line] += kernels().ratingSteps(job);
        });
        for (std::size_t line = 0; line < part.size(); ++line) {
            loss += part[line];
            done += m_grid.block(order.block(round, line)).size();
        }
        if (!loop.progress(static_cast<double>(done) / static_cast<double>(m_grid.size()),
                           m_units.squared(loss) / static_cast<double>(std::max<std::size_t>(1, done))))
            return std::numeric_limits<double>::quiet_NaN();
    }
    return m_units.squared(loss) / static_cast<double>(m_grid.size());
}

Result<std::shared_ptr<const Model>> BlockedSgd::snapshot() const
{
    const std::size_t users = m_userState.size();
    const std::size_t books = m_bookState.size();
    std::vector<Tensor> tensors;
    const auto addVectors = [&](const char* name, std::size_t count, const AlignedVector<float>& table,
                                auto rowOf) {
        tensors.push_back(zeroTensor(name, count + 1, m_factors));
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t f = 0; f < m_factors; ++f)
                tensors.back().values[i * m_factors + f] =
                    table[rowOf(i) * m_lanes + f] * m_units.vectorScale;
    };
    const auto addBiases = [&](const char* name, const std::vector<RowState>& states, auto rowOf) {
        tensors.push_back(zeroTensor(name, states.size() + 1, 1));
        for (std::size_t i = 0; i < states.size(); ++i)
            tensors.back().values[i] = states[rowOf(i)].bias * m_units.scale;
    };
    const auto userRow = [this](std::size_t i) { return m_grid.userRow(i); };
    const auto bookRow = [this](std::size_t i) { return m_grid.bookRow(i); };
    addVectors("user_embedding", users, m_users, userRow);
    addVectors("book_embedding", books, m_books, bookRow);
    if (m_parameters.biases) {
        addBiases("user_bias", m_userState, userRow);
        addBiases("book_bias", m_bookState, bookRow);
        tensors.push_back(scalarTensor("mean", static_cast<double>(m_units.mean)));
    }
    auto model = FactorizationModel::fromTensors(m_parameters, users, books, std::move(tensors));
    if (!model)
        return model.error();
    return std::shared_ptr<const Model>(std::move(*model));
}

void BlockedSgd::save(Checkpoint& state) const
{
    state.tensors.push_back(stateTensor("users", m_users));
    state.tensors.push_back(stateTensor("books", m_books));
    state.tensors.push_back(biasState("user_bias", m_userState));
    state.tensors.push_back(biasState("book_bias", m_bookState));
}

Status BlockedSgd::restore(const Checkpoint& state)
{
    const bool all = restoreValues(state, "users", m_users) && restoreValues(state, "books", m_books) &&
                     restoreBiases(state, "user_bias", m_userState) &&
                     restoreBiases(state, "book_bias", m_bookState);
    return all ? Status() : foreignState();
}

} // namespace

Result<TrainingOutcome> fitBlockedSgd(const FitRequest& request, const FitObserver& observer)
{
    return fitStepwise<BlockedSgd>(request, observer);
}

} // namespace shelf
