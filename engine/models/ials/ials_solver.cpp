// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ials/ials_solver.h"

#include "engine/kernels/kernels.h"
#include "engine/kernels/team.h"
#include "engine/models/gram.h"
#include "engine/models/reader_books.h"

#include <algorithm>
#include <atomic>

namespace shelf {

namespace {

constexpr std::size_t kGathered = 256; // rows of the other side that are copied together at once
constexpr std::size_t kFewRatings = 1024;
constexpr std::size_t kRowsAChunk = 16; // of the side that is solved, at most
constexpr double kWorkAChunk = IalsSolver::kWorkBetweenAsks / 16;

/// Multiply-adds of one row: its ratings' products and the factorization of its matrix, half of each as both
/// are symmetric.
double workOf(std::size_t ratings, std::size_t lanes)
{
    const auto n = static_cast<double>(lanes);
    return ratings == 0 ? 0 : n * n * (static_cast<double>(ratings) / 2 + n / 6);
}

} // namespace

/// What one worker needs for one row.
struct IalsSolver::Scratch {
    explicit Scratch(std::size_t lanes)
        : gathered(kGathered * lanes), matrix(lanes * lanes), right(lanes), part(lanes), scores(kGathered)
    {}

    AlignedVector<float> gathered;
    AlignedVector<float> matrix;
    AlignedVector<float> right;
    AlignedVector<float> part;
    AlignedVector<float> scores;
};

IalsSolver::IalsSolver(const IalsPenalty& penalty, std::size_t factors, Workers& workers)
    : m_penalty(penalty), m_workers(workers), m_descent(factors, workers)
{
    for (int w = 0; w < workers.count(); ++w)
        m_scratch.emplace_back(paddedLanes(factors));
    for (std::size_t n = 0; n < kFewRatings; ++n)
        m_lambdas.push_back(penalty.lambda(n));
}

IalsSolver::~IalsSolver() = default;

IalsSolver::Outcome IalsSolver::solve(const IalsTable& fixed, const Ratings& ratings, IalsTable& solved,
                                      const GoOn& goOn, const Descent* descent)
{
    double share = 0;
    double sinceAsked = 0; // of worker 0, which is the calling thread
    std::atomic<bool> stop{false};
    const auto ask = [&] {
        sinceAsked = 0;
        if (goOn && !goOn(share))
            stop.store(true, std::memory_order_relaxed);
        return !stop.load(std::memory_order_relaxed);
    };
    m_gram = gramMatrix(fixed.values.data(), fixed.rows, fixed.lanes, &m_workers, ask);
    if (stop.load(std::memory_order_relaxed))
        return Outcome::stopped;
    m_weightedGram.resize(m_gram.size());
    for (std::size_t i = 0; i < m_gram.size(); ++i)
        m_weightedGram[i] = static_cast<float>(m_penalty.unobservedWeight * m_gram[i]);
    m_errors.assign(solved.rows, 0.0);
    if (descent)
        m_descent.prepare(
            fixed, m_weightedGram.data(), *descent->fixedRatings, ratings, solved.rows,
            [this](std::size_t n) { return lambda(n); }, ask);
    if (stop.load(std::memory_order_relaxed))
        return Outcome::stopped;

    const Team team(&m_workers);
    const double roundWork = kWorkBetweenAsks * team.count();
    std::atomic<bool> singular{false};
    std::vector<std::size_t> starts;
    for (std::size_t row = 0; row < solved.rows;) {
        starts.assign(1, row);
        for (double round = 0; row < solved.rows && round < roundWork; starts.push_back(row))
            for (double chunk = 0;
                 row < solved.rows && row - starts.back() < kRowsAChunk && chunk < kWorkAChunk; ++row) {
                const std::size_t count = ratings(static_cast<std::int32_t>(row)).size();
                const double work = descent ? IalsDescent::workOf(count, fixed.lanes, descent->steps)
                                            : workOf(count, fixed.lanes);
                chunk += work;
                round += work;
            }
        team.run(starts.size() - 1, [&](std::size_t chunk, int worker) {
            const FlushTiny flush; // also where one chunk is run by the caller alone
            const Worked worked = [&, worker](double work) {
                if (worker == 0 && (sinceAsked += work) >= kWorkBetweenAsks)
                    return ask();
                return !stop.load(std::memory_order_relaxed);
            };
            for (std::size_t r = starts[chunk]; r < starts[chunk + 1]; ++r) {
                const auto own = ratings(static_cast<std::int32_t>(r));
                const Outcome outcome =
                    descent ? descendRow(fixed, own, solved.row(r), m_errors[r], worker, *descent, worked)
                            : solveRow(fixed, own, solved.row(r), m_errors[r],
                                       m_scratch[static_cast<std::size_t>(worker)], worked);
                if (outcome == Outcome::singular)
                    singular.store(true, std::memory_order_relaxed);
                if (outcome == Outcome::stopped)
                    return;
            }
        });
        if (stop.load(std::memory_order_relaxed))
            return Outcome::stopped;
        if (singular.load(std::memory_order_relaxed))
            return Outcome::singular;
        share = static_cast<double>(row) / static_cast<double>(solved.rows);
        if (!ask())
            return Outcome::stopped;
    }
    return Outcome::done;
}

IalsSolver::Outcome IalsSolver::descendRow(const IalsTable& fixed, std::span<const std::int32_t> own,
                                           float* row, double& error, int worker, const Descent& descent,
                                           const Worked& worked)
{
    if (!own.empty()) {
        const auto pull = static_cast<float>(lambda(own.size()));
        const auto outcome = m_descent.solve(fixed, own, pull, descent.steps, row, error, worker, worked);
        if (outcome == IalsDescent::Outcome::stopped)
            return Outcome::stopped;
        if (outcome == IalsDescent::Outcome::reached ||
            (outcome == IalsDescent::Outcome::nearer && !descent.orExactly))
            return Outcome::done;
    }
    return solveRow(fixed, own, row, error, m_scratch[static_cast<std::size_t>(worker)], worked);
}

// The matrix is symmetric: each block of its rows is summed from its own first column on only.
IalsSolver::Outcome IalsSolver::solveRow(const IalsTable& fixed, std::span<const std::int32_t> own,
                                         float* out, double& error, Scratch& s, const Worked& worked) const
{
    const std::size_t lanes = fixed.lanes;
    std::fill_n(out, lanes, 0.0F);
    if (own.empty())
        return Outcome::done;
    const Kernels& kernel = kernels();
    const auto gather = [&](std::size_t begin) {
        const std::size_t count = std::min(kGathered, own.size() - begin);
        kernel.gatherRows(count, asSlots(own) + begin, lanes, fixed.values.data(), s.gathered.data(), lanes);
        return count;
    };
    std::copy(m_weightedGram.begin(), m_weightedGram.end(), s.matrix.begin());
    for (std::size_t begin = 0; begin < own.size(); begin += kGathered) {
        const std::size_t count = gather(begin);
        for (std::size_t block = 0; block < lanes; block += kLaneBlock) {
            Product p;
            p.n = kLaneBlock;
            p.m = lanes - block;
            p.k = count;
            p.a = p.b = s.gathered.data() + block;
            p.aRow = 1;
            p.aCol = p.ldb = p.ldc = lanes;
            p.c = s.matrix.data() + block * lanes + block;
            p.accumulate = true;
            kernel.multiply(p);
        }
        kernel.columnSum(count, lanes, s.gathered.data(), lanes, s.part.data());
        kernel.add(lanes, s.part.data(), out);
        if (!worked(static_cast<double>(lanes * lanes) * static_cast<double>(count) / 2))
            return Outcome::stopped;
    }
    const auto pull = static_cast<float>(lambda(own.size()));
    for (std::size_t f = 0; f < fixed.factors; ++f)
        s.matrix[f * lanes + f] += pull;
    if (!kernel.solvePositive(fixed.factors, lanes, s.matrix.data(), out))
        return Outcome::singular;
    if (!worked(workOf(1, lanes)))
        return Outcome::stopped;

    error = 0;
    for (std::size_t begin = 0; begin < own.size(); begin += kGathered) {
        const std::size_t count =
            own.size() > kGathered ? gather(begin) : own.size(); // else they are still there
        kernel.dotRows(count, lanes, s.gathered.data(), lanes, out, -1.0F, s.scores.data());
        for (std::size_t i = 0; i < count; ++i)
            error += static_cast<double>(s.scores[i]) * static_cast<double>(s.scores[i]);
    }
    return Outcome::done;
}

double IalsSolver::ratingError() const
{
    double sum = 0;
    for (const double error : m_errors)
        sum += error;
    return sum;
}

double IalsSolver::lambda(std::size_t ratings) const
{
    return ratings < m_lambdas.size() ? m_lambdas[ratings] : m_penalty.lambda(ratings);
}

double IalsSolver::penaltyOf(const IalsTable& table, const Ratings& ratings) const
{
    double sum = 0;
    for (std::size_t r = 0; r < table.rows; ++r) {
        double square = 0;
        for (std::size_t f = 0; f < table.factors; ++f)
            square += static_cast<double>(table.row(r)[f]) * static_cast<double>(table.row(r)[f]);
        sum += lambda(ratings(static_cast<std::int32_t>(r)).size()) * square;
    }
    return sum;
}

double IalsSolver::objective(const IalsTable& fixed, const Ratings& otherRatings, const IalsTable& solved,
                             const Ratings& ratings) const
{
    const std::vector<double> gram = gramMatrix(solved.values.data(), solved.rows, solved.lanes, &m_workers);
    double everywhere = 0;
    for (std::size_t i = 0; i < gram.size(); ++i)
        everywhere += gram[i] * m_gram[i];
    return ratingError() + m_penalty.unobservedWeight * everywhere + penaltyOf(solved, ratings) +
           penaltyOf(fixed, otherRatings);
}

} // namespace shelf
