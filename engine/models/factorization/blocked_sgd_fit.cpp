// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/parallel.h"
#include "engine/kernels/kernels.h"
#include "engine/models/averages/bias_model.h"
#include "engine/models/factorization/blocked_sgd.h"
#include "engine/models/factorization/factorization.h"
#include "engine/models/factorization/rating_grid.h"
#include "engine/models/tensors.h"
#include "engine/parameters/settings.h"
#include "engine/training/start_model.h"
#include "engine/training/stepwise.h"

#include <array>
#include <limits>

namespace shelf {

namespace {

/// Fewer ratings than this are through before a second thread has begun.
constexpr std::size_t kRatingsForThreads = 200'000;

/// Rows stand in the order of the stripes.
class BlockedSgd final : public StepwiseTrainer {
public:
    explicit BlockedSgd(const FitRequest& request);

    /// Mean squared error, each rating measured just before its own step.
    Result<double> epoch(FitLoop& loop) override;
    Result<std::shared_ptr<const Model>> snapshot() const override;

private:
    std::size_t userRow(std::size_t user) const override { return m_grid.userRow(user); }
    std::size_t bookRow(std::size_t book) const override { return m_grid.bookRow(book); }
    void readStart(const Model& start, bool isLearned);

    FactorizationShape m_shape;
    RatingGrid m_grid;
    Workers m_workers;
};

BlockedSgd::BlockedSgd(const FitRequest& request)
    : StepwiseTrainer(request, factorizationShape(request.settings).biases),
      m_shape(factorizationShape(request.settings)),
      m_grid(*request.data, request.train, request.settings.seed),
      m_workers(request.train.size() < kRatingsForThreads ? 1 : request.threads)
{
    setPulls(m_grid.userCounts(), m_grid.bookCounts());
    for (RatingStep& rating : m_grid.ratings())
        rating.rating = m_units.inward(rating.rating);
    if (const auto learned = startModel<FactorizationModel>(request.settings)) {
        readStart(*learned, true);
        if (m_shape.biases)
            takeBiases(*learned);
        return;
    }
    readStart(*makeFactorizationModel(request.data->userCount(), request.data->bookCount(), 0, m_shape,
                                      request.settings.seed),
              false);
    if (m_shape.biases)
        takeBiases(*BiasModel::train(*request.data, request.train, request.settings.of<BiasParameters>()));
}

/// Those without ratings stay at zero where nothing would ever move them from where chance put them.
void BlockedSgd::readStart(const Model& start, bool isLearned)
{
    const auto read = [&](const Tensor& from, const std::vector<std::uint32_t>& counts, auto rowOf,
                          AlignedVector<float>& to) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] == 0 && !isLearned)
                continue;
            for (std::size_t f = 0; f < m_factors; ++f)
                to[rowOf(i) * m_lanes + f] = from.values[i * m_factors + f] / m_units.vectorScale;
        }
    };
    const auto tensors = start.tensors();
    read(
        *tensors[0], m_grid.userCounts(), [this](std::size_t i) { return userRow(i); }, users());
    read(
        *tensors[1], m_grid.bookCounts(), [this](std::size_t i) { return bookRow(i); }, books());
}

Result<double> BlockedSgd::epoch(FitLoop& loop)
{
    startEpoch(loop.epoch());
    const std::uint64_t seed = m_request.settings.seed;
    const RatingGrid::Order order = m_grid.order(seed, loop.epoch());
    SgdJob common;
    common.lanes = m_lanes;
    common.users = users().data();
    common.books = books().data();
    common.userState = m_userState.data();
    common.bookState = m_bookState.data();
    common.rate = static_cast<float>(m_rate);
    common.biasRate = m_shape.biases ? common.rate : 0.0F;
    common.floor = m_shape.nonNegative ? 0.0F : -std::numeric_limits<float>::max();

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
    std::vector<Tensor> tensors{userVectors("user_embedding"), bookVectors("book_embedding")};
    if (m_shape.biases) {
        tensors.push_back(userBiases("user_bias"));
        tensors.push_back(bookBiases("book_bias"));
        tensors.push_back(scalarTensor("mean", static_cast<double>(m_units.mean)));
    }
    auto model = FactorizationModel::fromTensors(m_shape, userCount(), bookCount(), std::move(tensors));
    if (!model)
        return model.error();
    return std::shared_ptr<const Model>(std::move(*model));
}

} // namespace

Result<TrainingOutcome> fitBlockedSgd(const FitRequest& request, const FitObserver& observer)
{
    return fitStepwise<BlockedSgd>(request, observer);
}

} // namespace shelf
