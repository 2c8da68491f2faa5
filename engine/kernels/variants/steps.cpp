// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

namespace shelf::KERNEL_NS {

namespace {

constexpr std::size_t kAhead = 8; ///< ratings between asking for a row's memory and using it

struct Moves {
    float user;     ///< share of the reader's vector that the pull leaves
    float book;     ///< the same of the book's
    float gradient; ///< rate times error
};

/// Moves the biases and says how the vectors go.
Moves step(float error, float rate, float biasRate, RowState& user, RowState& book)
{
    user.bias += biasRate * (error - user.biasPull * user.bias);
    book.bias += biasRate * (error - book.biasPull * book.bias);
    return {1.0F - rate * user.pull, 1.0F - rate * book.pull, rate * error};
}

/// kBlocks lane blocks a row, held in registers from load to store. The processor overlaps ratings by
/// itself as long as they share no row, so nothing is interleaved by hand.
template <std::size_t kBlocks> double fixedSteps(const SgdJob& job)
{
    constexpr std::size_t kVectors = kBlocks * kLaneBlock / kLanes;
    constexpr std::size_t kRow = kBlocks * kLaneBlock;
    const Vec floor = splat(job.floor);
    double loss = 0;
    for (std::size_t j = 0; j < job.count; ++j) {
        const RatingStep& rating = job.ratings[j];
        if (j + kAhead < job.count) {
            const RatingStep& ahead = job.ratings[j + kAhead];
            for (std::size_t b = 0; b < kBlocks; ++b) {
                __builtin_prefetch(job.users + ahead.user * kRow + b * kLaneBlock, 1);
                __builtin_prefetch(job.books + ahead.book * kRow + b * kLaneBlock, 1);
            }
            __builtin_prefetch(job.userState + ahead.user, 1);
        }
        float* user = job.users + rating.user * kRow;
        float* book = job.books + rating.book * kRow;
        Vec p[kVectors], q[kVectors];
        Vec sum = zero();
        for (std::size_t v = 0; v < kVectors; ++v) {
            p[v] = load(user + v * kLanes);
            q[v] = load(book + v * kLanes);
            sum = sum + p[v] * q[v];
        }
        RowState& userState = job.userState[rating.user];
        RowState& bookState = job.bookState[rating.book];
        const float error = rating.rating - userState.bias - bookState.bias - total(sum);
        loss += static_cast<double>(error) * static_cast<double>(error);
        const Moves moves = step(error, job.rate, job.biasRate, userState, bookState);
        const Vec keepUser = splat(moves.user);
        const Vec keepBook = splat(moves.book);
        const Vec gradient = splat(moves.gradient);
        for (std::size_t v = 0; v < kVectors; ++v) {
            store(user + v * kLanes, larger(floor, keepUser * p[v] + gradient * q[v]));
            store(book + v * kLanes, larger(floor, keepBook * q[v] + gradient * p[v]));
        }
    }
    return loss;
}

double anySteps(const SgdJob& job)
{
    const Vec floor = splat(job.floor);
    const std::size_t lanes = job.lanes;
    double loss = 0;
    for (std::size_t j = 0; j < job.count; ++j) {
        const RatingStep& rating = job.ratings[j];
        float* user = job.users + rating.user * lanes;
        float* book = job.books + rating.book * lanes;
        Vec sum = zero();
        for (std::size_t l = 0; l < lanes; l += kLanes)
            sum = sum + load(user + l) * load(book + l);
        RowState& userState = job.userState[rating.user];
        RowState& bookState = job.bookState[rating.book];
        const float error = rating.rating - userState.bias - bookState.bias - total(sum);
        loss += static_cast<double>(error) * static_cast<double>(error);
        const Moves moves = step(error, job.rate, job.biasRate, userState, bookState);
        const Vec keepUser = splat(moves.user);
        const Vec keepBook = splat(moves.book);
        const Vec gradient = splat(moves.gradient);
        for (std::size_t l = 0; l < lanes; l += kLanes) {
            const Vec p = load(user + l);
            const Vec q = load(book + l);
            store(user + l, larger(floor, keepUser * p + gradient * q));
            store(book + l, larger(floor, keepBook * q + gradient * p));
        }
    }
    return loss;
}

} // namespace

double ratingSteps(const SgdJob& job)
{
    switch (job.lanes / kLaneBlock) {
    case 1:
        return fixedSteps<1>(job);
    case 2:
        return fixedSteps<2>(job);
    case 4:
        return fixedSteps<4>(job);
    default:
        return anySteps(job);
    }
}

double implicitReaderSteps(const ImplicitReaderJob& job)
{
    const std::size_t lanes = job.lanes;
    float* implicit = job.scratch;
    float* gradients = job.scratch + lanes;
    for (std::size_t l = 0; l < lanes; l += kLanes) {
        Vec sum = zero();
        for (std::size_t j = 0; j < job.count; ++j)
            sum = sum + load(job.implicit + job.ratings[j].book * lanes + l);
        store(implicit + l, splat(job.share) * sum);
        store(gradients + l, zero());
    }

    double loss = 0;
    for (std::size_t j = 0; j < job.count; ++j) {
        const std::size_t at = job.first + j;
        const RatingStep& rating = job.ratings[at < job.count ? at : at - job.count];
        float* book = job.books + rating.book * lanes;
        Vec sum = zero();
        for (std::size_t l = 0; l < lanes; l += kLanes)
            sum = sum + (load(job.user + l) + load(implicit + l)) * load(book + l);
        RowState& bookState = job.bookState[rating.book];
        const float error = rating.rating - job.userState->bias - bookState.bias - total(sum);
        loss += static_cast<double>(error) * static_cast<double>(error);
        const Moves moves = step(error, job.rate, job.rate, *job.userState, bookState);
        const Vec keepUser = splat(moves.user);
        const Vec keepBook = splat(moves.book);
        const Vec gradient = splat(moves.gradient);
        const Vec slope = splat(error);
        for (std::size_t l = 0; l < lanes; l += kLanes) {
            const Vec p = load(job.user + l);
            const Vec q = load(book + l);
            store(book + l, keepBook * q + gradient * (p + load(implicit + l)));
            store(job.user + l, keepUser * p + gradient * q);
            store(gradients + l, load(gradients + l) + slope * q);
        }
    }

    const float share = job.implicitRate * job.share;
    for (std::size_t j = 0; j < job.count; ++j) {
        const std::uint32_t book = job.ratings[j].book;
        float* row = job.implicit + book * lanes;
        const Vec keep = splat(1.0F - job.implicitRate * job.bookState[book].pull);
        for (std::size_t l = 0; l < lanes; l += kLanes)
            store(row + l, keep * load(row + l) + splat(share) * load(gradients + l));
    }
    return loss;
}

} // namespace shelf::KERNEL_NS
