// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ials/ials_descent.h"

#include "engine/kernels/kernels.h"
#include "engine/kernels/normal_job.h"
#include "engine/kernels/team.h"
#include "engine/models/gram.h"
#include "engine/models/reader_books.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>

namespace shelf {

namespace {

constexpr std::size_t kAtOnce = 512;       // ratings whose products are summed in float
constexpr std::size_t kSampled = 1U << 14; // rows that say well enough what the mean rated one is like
constexpr double kShrinks = 0.1;           // what a first step leaves of what there is to lower
constexpr double kSlower = 3;              // than products of matrices: each row is read for two sums only

/// Of so many ratings, which are not none.
std::size_t classOf(std::size_t ratings)
{
    return static_cast<std::size_t>(std::bit_width(ratings)) - 1;
}

/// About the middle of a class.
double ratingsOf(std::size_t inClass)
{
    return std::exp2(static_cast<double>(inClass) + 0.5);
}

} // namespace

struct IalsDescent::Scratch {
    explicit Scratch(std::size_t lanes)
        : pull(lanes),
          residual(lanes),
          direction(lanes),
          image(lanes),
          other(lanes),
          product(lanes),
          part(lanes)
    {}

    AlignedVector<float> pull, residual, direction, image, other, product, part;
};

IalsDescent::IalsDescent(std::size_t factors, Workers& workers) : m_workers(workers), m_factors(factors)
{
    for (int w = 0; w < workers.count(); ++w)
        m_scratch.emplace_back(paddedLanes(factors));
}

IalsDescent::~IalsDescent() = default;

void IalsDescent::prepare(const IalsTable& fixed, const float* weightedGram, const Ratings& others,
                          const Ratings& own, std::size_t rows, const Lambda& lambda,
                          const std::function<bool()>& goOn)
{
    const std::size_t lanes = fixed.lanes;
    m_weightedGram = weightedGram;
    // The sum of q q' over the ratings of a row, as it is of the mean rating.
    const std::size_t stride = (fixed.rows + kSampled - 1) / kSampled;
    AlignedVector<float> sampled;
    sampled.reserve(fixed.rows / std::max<std::size_t>(1, stride) * lanes + lanes);
    double ratings = 0;
    for (std::size_t r = 0; r < fixed.rows; r += stride) {
        const auto count = static_cast<double>(others(static_cast<std::int32_t>(r)).size());
        const auto root = static_cast<float>(std::sqrt(count));
        ratings += count;
        for (std::size_t l = 0; l < lanes; ++l)
            sampled.push_back(root * fixed.row(r)[l]);
    }
    const std::vector<double> mean =
        gramMatrix(sampled.data(), sampled.size() / lanes, lanes, &m_workers, goOn);

    std::vector<char> wanted;
    for (std::size_t r = 0; r < rows; ++r) {
        const std::size_t count = own(static_cast<std::int32_t>(r)).size();
        if (count == 0)
            continue;
        const std::size_t at = classOf(count);
        if (at >= wanted.size())
            wanted.resize(at + 1, 0);
        wanted[at] = 1;
    }
    m_inverses.assign(wanted.size(), {});
    const auto factors = static_cast<Eigen::Index>(m_factors);
    std::atomic<bool> stop{false};
    m_workers.run(wanted.size(), [&](std::size_t at, int worker) {
        if (worker == 0 && goOn && !goOn())
            stop.store(true, std::memory_order_relaxed);
        if (!wanted[at] || stop.load(std::memory_order_relaxed))
            return;
        const double share = ratings > 0 ? ratingsOf(at) / ratings : 0;
        Eigen::MatrixXd matrix(factors, factors);
        for (Eigen::Index f = 0; f < factors; ++f)
            for (Eigen::Index g = 0; g < factors; ++g) {
                const std::size_t i = static_cast<std::size_t>(f) * lanes + static_cast<std::size_t>(g);
                matrix(f, g) = static_cast<double>(weightedGram[i]) + share * mean[i];
            }
        matrix.diagonal().array() += lambda(static_cast<std::size_t>(ratingsOf(at)));
        const Eigen::LLT<Eigen::MatrixXd> factored(matrix);
        if (factored.info() != Eigen::Success)
            return; // each row has to find out by itself whether it is decided
        const Eigen::MatrixXd inverse = factored.solve(Eigen::MatrixXd::Identity(factors, factors));
        AlignedVector<float>& out = m_inverses[at];
        out.assign(lanes * lanes, 0.0F);
        for (Eigen::Index f = 0; f < factors; ++f)
            for (Eigen::Index g = 0; g <= f; ++g) {
                const auto value = static_cast<float>(inverse(f, g));
                out[static_cast<std::size_t>(f) * lanes + static_cast<std::size_t>(g)] = value;
                out[static_cast<std::size_t>(g) * lanes + static_cast<std::size_t>(f)] = value;
            }
    });
}

IalsDescent::Outcome IalsDescent::solve(const IalsTable& fixed, std::span<const std::int32_t> own,
                                        float lambda, const IalsSteps& steps, float* row, double& error,
                                        int worker, const Worked& worked)
{
    const std::size_t lanes = fixed.lanes;
    const AlignedVector<float>& inverse = m_inverses[classOf(own.size())];
    if (inverse.empty())
        return Outcome::none;
    const Kernels& kernel = kernels();
    Scratch& s = m_scratch[static_cast<std::size_t>(worker)];
    bool stopped = false;
    /// sum of (q . v + shift)^2, and into `sum` that of (q . v + shift) q.
    const auto products = [&](const float* v, float shift, float* sum, bool first) {
        NormalRows job;
        job.lanes = lanes;
        job.x = fixed.values.data();
        job.v = v;
        job.shift = shift;
        job.far = first || own.size() > kAtOnce;
        double squares = 0;
        for (std::size_t begin = 0; begin < own.size() && !stopped; begin += kAtOnce) {
            job.count = std::min(kAtOnce, own.size() - begin);
            job.rows = asSlots(own) + begin;
            job.out = sum ? begin == 0 ? sum : s.part.data() : nullptr;
            squares += kernel.normalProducts(job);
            if (sum && begin > 0)
                kernel.add(lanes, s.part.data(), sum);
            stopped = !worked(2 * kSlower * static_cast<double>(job.count * lanes));
        }
        return squares;
    };

    NormalDescent d;
    d.lanes = lanes;
    d.dense = m_weightedGram;
    d.inverse = inverse.data();
    d.lambda = lambda;
    d.count = static_cast<double>(own.size());
    d.x = row;
    d.pull = s.pull.data();
    d.residual = s.residual.data();
    d.direction = s.direction.data();
    d.image = s.image.data();
    d.scratch = s.other.data();
    d.error = products(row, -1.0F, d.pull, true);
    if (stopped)
        return Outcome::stopped;
    kernel.beginDescent(d);
    bool reached = d.slope == 0;
    double shrinks = kShrinks;
    for (int step = 1; step <= steps.most && d.slope > 0 && !reached; ++step) {
        const double before = d.slope;
        reached = before * shrinks <= steps.enough * d.taken; // by this step, so that it is the last
        float* const product = reached || step == steps.most ? nullptr : s.product.data();
        const double squares = products(d.direction, 0, product, false);
        if (stopped || !worked(2 * static_cast<double>(lanes * lanes)))
            return Outcome::stopped;
        kernel.stepDescent(d, product, squares);
        shrinks = d.slope / before;
        reached = reached || (product && d.slope >= 0 && d.slope <= steps.enough * d.taken);
    }
    error = d.error;
    if (!(d.slope >= 0) || !std::isfinite(d.slope) || !std::isfinite(d.error))
        return Outcome::none;
    return reached ? Outcome::reached : Outcome::nearer;
}

double IalsDescent::workOf(std::size_t ratings, std::size_t lanes, const IalsSteps& steps)
{
    if (ratings == 0)
        return 0;
    const auto n = static_cast<double>(lanes);
    return (std::min(steps.most, 4) + 1) * 2 * n * (kSlower * static_cast<double>(ratings) + n);
}

} // namespace shelf
