// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/ials_solver.h"

#include "engine/kernels/kernels.h"
#include "engine/models/gram.h"
#include "engine/models/reader_books.h"
#include "engine/training/team.h"

#include <algorithm>
#include <atomic>

namespace shelf {

namespace {

constexpr std::size_t kGathered = 256;  // rows of the other side that are copied together at once
constexpr std::size_t kRowsAChunk = 16; // of the side that is solved
constexpr std::size_t kChunksARound = 64;

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

IalsTable::IalsTable(std::size_t r, std::size_t f)
    : rows(r), factors(f), lanes(paddedLanes(f)), values(r * lanes, 0.0F)
{}

IalsSolver::IalsSolver(const IalsPenalty& penalty, std::size_t factors, Workers& workers)
    : m_penalty(penalty), m_workers(workers)
{
    for (int w = 0; w < workers.count(); ++w)
        m_scratch.emplace_back(paddedLanes(factors));
}

IalsSolver::~IalsSolver() = default;

IalsSolver::Outcome IalsSolver::solve(const IalsTable& fixed, const Ratings& ratings, IalsTable& solved,
                                      const GoOn& goOn)
{
    m_gram = gramMatrix(fixed.values.data(), fixed.rows, fixed.lanes, &m_workers);
    m_weightedGram.resize(m_gram.size());
    for (std::size_t i = 0; i < m_gram.size(); ++i)
        m_weightedGram[i] = static_cast<float>(m_penalty.unobservedWeight * m_gram[i]);
    m_errors.assign(solved.rows, 0.0);

    const Team team(&m_workers);
    std::atomic<bool> singular{false};
    const std::size_t chunks = (solved.rows + kRowsAChunk - 1) / kRowsAChunk;
    for (std::size_t first = 0; first < chunks; first += kChunksARound) {
        team.run(std::min(kChunksARound, chunks - first), [&](std::size_t chunk, int worker) {
            const std::size_t begin = (first + chunk) * kRowsAChunk;
            const std::size_t end = std::min(solved.rows, begin + kRowsAChunk);
            for (std::size_t r = begin; r < end; ++r)
                if (!solveRow(fixed, ratings(static_cast<std::int32_t>(r)), solved.row(r), m_errors[r],
                              m_scratch[static_cast<std::size_t>(worker)]))
                    singular.store(true, std::memory_order_relaxed);
        });
        if (singular.load(std::memory_order_relaxed))
            return Outcome::singular;
        if (goOn &&
            !goOn(std::min(1.0, static_cast<double>(first + kChunksARound) / static_cast<double>(chunks))))
            return Outcome::stopped;
    }
    return Outcome::done;
}

// The matrix is symmetric: each block of its rows is summed from its own first column on only.
bool IalsSolver::solveRow(const IalsTable& fixed, std::span<const std::int32_t> own, float* out,
                          double& error, Scratch& s) const
{
    const std::size_t lanes = fixed.lanes;
    std::fill_n(out, lanes, 0.0F);
    if (own.empty())
        return true;
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
    }
    const auto lambda = static_cast<float>(m_penalty.lambda(own.size()));
    for (std::size_t f = 0; f < fixed.factors; ++f)
        s.matrix[f * lanes + f] += lambda;
    if (!kernel.solvePositive(fixed.factors, lanes, s.matrix.data(), out))
        return false;

    error = 0;
    for (std::size_t begin = 0; begin < own.size(); begin += kGathered) {
        const std::size_t count =
            own.size() > kGathered ? gather(begin) : own.size(); // else they are still there
        kernel.dotRows(count, lanes, s.gathered.data(), lanes, out, -1.0F, s.scores.data());
        for (std::size_t i = 0; i < count; ++i)
            error += static_cast<double>(s.scores[i]) * static_cast<double>(s.scores[i]);
    }
    return true;
}

double IalsSolver::ratingError() const
{
    double sum = 0;
    for (const double error : m_errors)
        sum += error;
    return sum;
}

double IalsSolver::penaltyOf(const IalsTable& table, const Ratings& ratings) const
{
    double sum = 0;
    for (std::size_t r = 0; r < table.rows; ++r) {
        double square = 0;
        for (std::size_t f = 0; f < table.factors; ++f)
            square += static_cast<double>(table.row(r)[f]) * static_cast<double>(table.row(r)[f]);
        sum += m_penalty.lambda(ratings(static_cast<std::int32_t>(r)).size()) * square;
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
