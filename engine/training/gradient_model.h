// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/kernels/team.h"
#include "engine/models/model.h"
#include "engine/parameters/parameters.h"
#include "engine/training/catch_up.h"
#include "engine/training/checkpoint.h"

#include <cstdint>
#include <memory>
#include <span>

namespace shelf {

/// Rows of the embedding tables and the ratings of one mini-batch.
struct Batch {
    std::span<const std::uint32_t> users;
    std::span<const std::uint32_t> books;
    std::span<const float> ratings;
    std::size_t size() const { return ratings.size(); }
};

/// A model while it is trained: its parameters with the optimizer's state. CatchUp must outlive it.
class GradientModel {
public:
    virtual ~GradientModel() = default;

    /// One optimizer step; returns the sum of the batch's losses as predicted before it.
    virtual double step(const Batch& batch, std::uint64_t step, const Team& team) = 0;
    /// Whether a batch is big enough to be shared between threads.
    virtual bool worthSharing(std::size_t batch) const = 0;
    /// At the end of a stretch of CatchUp: brings all rows up to date.
    virtual void flush(std::uint64_t step, const Team& team) = 0;

    /// The model as it stands after the given step.
    virtual Result<std::shared_ptr<const Model>> snapshot(std::uint64_t step) const = 0;
    virtual void save(Checkpoint& checkpoint) const = 0;
    virtual Status restore(const Checkpoint& checkpoint, std::uint64_t stretchStart) = 0;
};

} // namespace shelf
