// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/bayesian/gibbs_side.h"

#include "engine/kernels/kernels.h"
#include "engine/training/trainer.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <numeric>

namespace shelf {

namespace {

constexpr std::size_t kSlab = 256; // rows of the other side gathered at a time
constexpr std::size_t kMostChunkRows = 16;
constexpr float kInitialSpread = 0.1F;

enum Stream : std::uint64_t { kStart, kPrior, kRows };

/// A stream of its own for every row of every sweep of either side.
Draws drawsFor(std::uint64_t seed, GibbsEntity entity, Stream what, std::uint64_t sweep, std::uint64_t row)
{
    const auto side = static_cast<std::uint64_t>(entity);
    return Draws(seed, (sweep << 36) | (row << 4) | (static_cast<std::uint64_t>(what) << 1) | side);
}

} // namespace

struct GibbsSide::Scratch {
    Scratch(std::size_t factors, std::size_t lanes)
        : gathered(kSlab * lanes),
          gram((factors + 2) * lanes),
          normal(static_cast<Eigen::Index>(factors + 1), static_cast<Eigen::Index>(factors + 1)),
          right(static_cast<Eigen::Index>(factors + 1)),
          row(static_cast<Eigen::Index>(factors + 1))
    {}

    AlignedVector<float> gathered;
    AlignedVector<float> gram;
    Eigen::MatrixXd normal;
    Eigen::VectorXd right;
    Eigen::VectorXd row;
    Eigen::LLT<Eigen::MatrixXd> llt;
};

GibbsSide::GibbsSide(GibbsEntity entity, std::shared_ptr<const Interactions> known, std::size_t factors,
                     std::uint64_t seed, std::shared_ptr<const FeatureMatrix> features)
    : m_entity(entity),
      m_known(std::move(known)),
      m_rows(entity == GibbsEntity::user ? m_known->userCount() : m_known->bookCount()),
      m_factors(factors),
      m_lanes(paddedLanes(factors + 2)),
      m_seed(seed),
      m_table(m_rows * m_lanes, 0.0F),
      m_means(m_rows * (factors + 1), 0.0F),
      m_errors(m_rows, 0.0)
{
    for (std::size_t r = 0; r < m_rows; ++r) {
        Draws draws = drawsFor(seed, entity, kStart, 0, r);
        float* row = m_table.data() + r * m_lanes;
        for (std::size_t f = 0; f < factors; ++f)
            row[f] = kInitialSpread * static_cast<float>(draws.normal());
        row[factors] = 1;
    }
    const auto n = static_cast<Eigen::Index>(factors + 1);
    m_prior = {Eigen::VectorXd::Zero(n), Eigen::MatrixXd::Identity(n, n)};
    if (features && features->columns > 0)
        m_regression = std::make_unique<GibbsRegression>(std::move(features), dimension());
}

std::span<const std::int32_t> GibbsSide::neighbors(std::size_t row) const
{
    const auto r = static_cast<std::int32_t>(row);
    return m_entity == GibbsEntity::user ? m_known->booksOf(r) : m_known->usersOf(r);
}

std::span<const float> GibbsSide::ratings(std::size_t row) const
{
    const auto r = static_cast<std::int32_t>(row);
    return m_entity == GibbsEntity::user ? m_known->ratingsOf(r) : m_known->ratingsOfBook(r);
}

void GibbsSide::copyDraw(std::size_t row, float* out) const
{
    const float* from = m_table.data() + row * m_lanes;
    std::copy_n(from, m_factors, out);
    out[m_factors] = from[m_factors + 1];
}

RowMoments GibbsSide::moments() const
{
    const auto n = static_cast<Eigen::Index>(dimension());
    const auto count = static_cast<double>(std::max<std::size_t>(1, m_rows));
    RowMoments moments{static_cast<double>(m_rows), Eigen::VectorXd::Zero(n), Eigen::MatrixXd::Zero(n, n)};
    std::vector<float> row(dimension());
    Eigen::VectorXd x(n);
    const auto load = [&](std::size_t r) {
        copyDraw(r, row.data());
        for (Eigen::Index i = 0; i < n; ++i)
            x[i] = row[static_cast<std::size_t>(i)];
        if (m_regression)
            x -= m_regression->offset(r);
    };
    for (std::size_t r = 0; r < m_rows; ++r) {
        load(r);
        moments.mean += x;
    }
    moments.mean /= count;
    for (std::size_t r = 0; r < m_rows; ++r) {
        load(r);
        x -= moments.mean;
        moments.scatter.selfadjointView<Eigen::Lower>().rankUpdate(x);
    }
    moments.scatter = moments.scatter.selfadjointView<Eigen::Lower>();
    return moments;
}

void GibbsSide::drawPriorGivenRows(std::uint64_t sweep, Workers& workers)
{
    Draws draws = drawsFor(m_seed, m_entity, kPrior, sweep, 0);
    m_prior = drawPrior(moments(), draws);
    if (!m_regression)
        return;
    const auto n = static_cast<Eigen::Index>(dimension());
    Eigen::MatrixXd centered(static_cast<Eigen::Index>(m_rows), n);
    std::vector<float> row(dimension());
    for (std::size_t r = 0; r < m_rows; ++r) {
        copyDraw(r, row.data());
        for (Eigen::Index i = 0; i < n; ++i)
            centered(static_cast<Eigen::Index>(r), i) = row[static_cast<std::size_t>(i)] - m_prior.mean[i];
    }
    m_regression->draw(centered, m_prior.precision, draws, workers);
}

void GibbsSide::drawRows(std::size_t first, std::size_t last, const GibbsSide& other, const Ratings& ratings,
                         std::uint64_t sweep, Workers& workers)
{
    std::vector<std::unique_ptr<Scratch>> scratch(static_cast<std::size_t>(workers.count()));
    const auto count = static_cast<std::size_t>(workers.count());
    const std::size_t chunkRows =
        std::clamp<std::size_t>((last - first + count - 1) / count, 1, kMostChunkRows);
    const std::size_t chunks = (last - first + chunkRows - 1) / chunkRows;
    workers.run(chunks, [&](std::size_t chunk, int worker) {
        auto& own = scratch[static_cast<std::size_t>(worker)];
        if (!own)
            own = std::make_unique<Scratch>(m_factors, m_lanes);
        const std::size_t begin = first + chunk * chunkRows;
        for (std::size_t r = begin; r < std::min(last, begin + chunkRows); ++r)
            drawRow(r, other, ratings, sweep, *own);
    });
}

void GibbsSide::drawRow(std::size_t row, const GibbsSide& other, const Ratings& units, std::uint64_t sweep,
                        Scratch& scratch)
{
    // The other side's rows with their bias replaced by the target: one product then holds the normal
    // equations, their right-hand side and the targets' square.
    const std::span<const std::int32_t> ids = neighbors(row);
    const std::span<const float> values = ratings(row);
    const std::size_t target = m_factors + 1;
    const auto inverseScale = static_cast<float>(1 / units.scale);
    const auto mean = static_cast<float>(units.mean);
    std::fill(scratch.gram.begin(), scratch.gram.end(), 0.0F);
    for (std::size_t begin = 0; begin < ids.size(); begin += kSlab) {
        const std::size_t count = std::min(kSlab, ids.size() - begin);
        kernels().gatherRows(count, reinterpret_cast<const std::uint32_t*>(ids.data() + begin), m_lanes,
                             other.m_table.data(), scratch.gathered.data(), m_lanes);
        for (std::size_t i = 0; i < count; ++i) {
            float& place = scratch.gathered[i * m_lanes + target];
            place = (values[begin + i] - mean) * inverseScale - place;
        }
        Product product;
        product.n = m_factors + 2;
        product.m = m_lanes;
        product.k = count;
        product.a = scratch.gathered.data();
        product.aRow = 1;
        product.aCol = m_lanes;
        product.b = scratch.gathered.data();
        product.ldb = m_lanes;
        product.c = scratch.gram.data();
        product.ldc = m_lanes;
        product.accumulate = true;
        kernels().multiply(product);
    }
    const auto gram = [&](Eigen::Index i, Eigen::Index j) {
        return static_cast<double>(
            scratch.gram[static_cast<std::size_t>(i) * m_lanes + static_cast<std::size_t>(j)]);
    };

    const auto n = static_cast<Eigen::Index>(dimension());
    Eigen::VectorXd& x = scratch.row;
    x = m_prior.mean;
    if (m_regression)
        x += m_regression->offset(row);
    scratch.right.noalias() = m_prior.precision * x;
    for (Eigen::Index j = 0; j < n; ++j) {
        for (Eigen::Index i = j; i < n; ++i)
            scratch.normal(i, j) = m_prior.precision(i, j) + units.noisePrecision * gram(i, j);
        scratch.right[j] += units.noisePrecision * gram(j, n);
    }
    scratch.llt.compute(scratch.normal);
    x = scratch.right;
    scratch.llt.matrixL().solveInPlace(x);
    scratch.right = x;
    scratch.llt.matrixU().solveInPlace(x);
    for (Eigen::Index i = 0; i < n; ++i)
        m_means[row * dimension() + static_cast<std::size_t>(i)] = static_cast<float>(x[i]);

    Draws draws = drawsFor(m_seed, m_entity, kRows, sweep, row);
    x = scratch.right;
    for (Eigen::Index i = 0; i < n; ++i)
        x[i] += draws.normal();
    scratch.llt.matrixU().solveInPlace(x);
    float* out = m_table.data() + row * m_lanes;
    for (Eigen::Index i = 0; i + 1 < n; ++i)
        out[i] = static_cast<float>(x[i]);
    out[m_factors + 1] = static_cast<float>(x[n - 1]);

    double errors = gram(n, n);
    for (Eigen::Index i = 0; i < n; ++i) {
        double product = -2 * gram(i, n);
        for (Eigen::Index j = 0; j < n; ++j)
            product += gram(i, j) * x[j];
        errors += x[i] * product;
    }
    m_errors[row] = std::max(0.0, errors);
}

std::string GibbsSide::named(const char* what) const
{
    return std::string(m_entity == GibbsEntity::user ? "user_" : "book_") + what;
}

void GibbsSide::save(Checkpoint& state) const
{
    state.tensors.push_back(stateTensor(named("rows"), m_table));
    state.tensors.push_back(stateTensor(named("means"), m_means));
    std::vector<double> prior(m_prior.mean.begin(), m_prior.mean.end());
    prior.insert(prior.end(), m_prior.precision.data(), m_prior.precision.data() + m_prior.precision.size());
    state.tensors.push_back(exactTensor(named("prior"), prior));
    if (!m_regression)
        return;
    std::vector<double> regression(m_regression->stateSize());
    m_regression->copyState(regression);
    state.tensors.push_back(exactTensor(named("regression"), regression));
}

bool GibbsSide::restore(const Checkpoint& state, Workers& workers)
{
    const std::size_t n = dimension();
    std::vector<double> prior(n + n * n);
    std::vector<double> regression(m_regression ? m_regression->stateSize() : 0);
    if (!restoreValues(state, named("rows"), m_table) || !restoreValues(state, named("means"), m_means) ||
        !restoreExact(state, named("prior"), prior) ||
        (m_regression && !restoreExact(state, named("regression"), regression)))
        return false;
    std::copy_n(prior.begin(), n, m_prior.mean.data());
    std::copy_n(prior.begin() + static_cast<std::ptrdiff_t>(n), n * n, m_prior.precision.data());
    if (m_regression)
        m_regression->takeState(regression, workers);
    return true;
}

double GibbsSide::squaredErrors() const
{
    return std::accumulate(m_errors.begin(), m_errors.end(), 0.0);
}

} // namespace shelf
