// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

namespace shelf::KERNEL_NS {

namespace {

constexpr std::size_t kAhead = 16; ///< rows between asking for a row's memory and using it

/// Where a row untouched for some steps would stand, had each step moved it (see training/catch_up.h).
template <UpdateRule Rule, int Order> void drift(const RowJob& job)
{
    const Vec epsilon = splat(job.epsilon);
    const std::size_t lanes = job.lanes;
    const float* floors = job.floors;
    for (std::size_t j = 0; j < job.count; ++j) {
        float* copy = job.copies ? job.copies + j * lanes : nullptr;
        float* row = job.state + job.rows[j] * job.stride;
        const RowSteps& steps = job.steps[j];
        if (j + kAhead < job.count) {
            const float* ahead = job.state + job.rows[j + kAhead] * job.stride;
            for (std::size_t at = 0; at < job.stride; at += kLaneBlock)
                __builtin_prefetch(ahead + at, 1);
        }
        for (std::size_t l = 0; l < lanes; l += kLanes) {
            Vec w = load(row + l);
            if constexpr (Order >= 0) {
                const Vec m = load(row + lanes + l);
                w = w * splat(steps.keep);
                if constexpr (Rule == UpdateRule::adam) {
                    const Vec s = root(load(row + 2 * lanes + l));
                    const Vec over = inverse(s + epsilon);
                    const Vec u = s * over;
                    Vec series = splat(steps.drift[Order]);
                    for (int k = Order - 1; k >= 0; --k)
                        series = splat(steps.drift[k]) + u * series;
                    w = w - m * over * series;
                } else {
                    w = w - m * splat(steps.drift[0]);
                }
                w = larger(load(floors + l), w);
                store(row + l, w);
            }
            if (copy)
                store(copy + l, w);
        }
    }
}

template <UpdateRule Rule> void step(const RowJob& job)
{
    const Vec epsilon = splat(job.epsilon);
    const Vec inside = splat(job.epsilonInside);
    const Vec rate = splat(job.rate);
    const Vec share = splat(job.gradientShare);
    const Vec squareShare = splat(job.squareShare);
    const Vec keep = splat(job.keep);
    const std::size_t lanes = job.lanes;
    const float* floors = job.floors;
    for (std::size_t j = 0; j < job.count; ++j) {
        float* row = job.state + job.rows[j] * job.stride;
        const float* gradient = job.gradients + j * lanes;
        const Vec l2 = splat(job.steps[j].l2);
        const Vec first = splat(job.steps[j].first);
        const Vec second = splat(job.steps[j].second);
        for (std::size_t l = 0; l < lanes; l += kLanes) {
            float* slot = row + lanes + l;
            Vec w = load(row + l);
            const Vec g = load(gradient + l) + l2 * w;
            if constexpr (Rule == UpdateRule::adam) {
                const Vec m = first * load(slot) + share * g;
                const Vec v = second * load(slot + lanes) + squareShare * (g * g);
                store(slot, m);
                store(slot + lanes, v);
                w = keep * w - rate * m * inverse(root(v) + epsilon);
            } else if constexpr (Rule == UpdateRule::adagrad) {
                const Vec sum = load(slot) + g * g;
                store(slot, sum);
                w = w - rate * g * inverse(root(sum + inside) + epsilon);
            } else if constexpr (Rule == UpdateRule::rmsprop) {
                const Vec v = second * load(slot) + squareShare * (g * g);
                store(slot, v);
                w = w - rate * g * inverse(root(v + inside) + epsilon);
            } else {
                const Vec velocity = first * load(slot) + rate * g;
                store(slot, velocity);
                w = w - velocity;
            }
            store(row + l, larger(load(floors + l), w));
        }
    }
}

template <int Order> void adamDrift(const RowJob& job)
{
    if (job.order == Order)
        drift<UpdateRule::adam, Order>(job);
    else if constexpr (Order < kMaxSeriesOrder)
        adamDrift<Order + 1>(job);
}

} // namespace

void catchUp(const RowJob& job)
{
    if (job.order < 0)
        drift<UpdateRule::adam, -1>(job);
    else if (job.rule == UpdateRule::adam)
        adamDrift<0>(job);
    else
        drift<UpdateRule::momentum, 0>(job);
}

void update(const RowJob& job)
{
    switch (job.rule) {
    case UpdateRule::adam:
        return step<UpdateRule::adam>(job);
    case UpdateRule::adagrad:
        return step<UpdateRule::adagrad>(job);
    case UpdateRule::momentum:
        return step<UpdateRule::momentum>(job);
    case UpdateRule::rmsprop:
        return step<UpdateRule::rmsprop>(job);
    }
}

} // namespace shelf::KERNEL_NS
