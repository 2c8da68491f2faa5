// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/model.h"
#include "engine/training/checkpoint.h"
#include "engine/training/history.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

class FitLoop;

/// What to say of a state that is not of the model at hand.
Error foreignState();

/// A model while it is trained epoch by epoch: what FitLoop, by which all are trained, asks of it. Epochs
/// draw what chance they need from the seed and their own number, so that the state at the end of one decides
/// all that follow.
class Trainer {
public:
    virtual ~Trainer() = default;

    /// What there is to do before the first epoch of a new training, with FitLoop::progress() as in an epoch.
    virtual Status begin(FitLoop&) { return {}; }
    /// How much that is, in epochs.
    virtual double beginEpochs() const { return 0; }
    /// Epoch FitLoop::epoch(), or what is left of it: calls FitLoop::progress() every few milliseconds, or
    /// batchDone() after every batch, and returns where that is false. Its mean loss; anything where progress
    /// was false.
    virtual Result<double> epoch(FitLoop& loop) = 0;
    /// Batches of an epoch, of those whose state is whole after each: with batchDone() they can be limited,
    /// stopped and gone on with there. 0: an epoch is one piece, and lost where it is stopped within.
    virtual std::uint64_t batches() const { return 0; }

    /// The model as it stands.
    virtual Result<std::shared_ptr<const Model>> snapshot() const = 0;
    /// Whether its vectors before the first epoch mean something.
    virtual bool startsAsModel() const { return true; }
    /// Of the step just done.
    virtual double learningRate() const { return 0; }
    /// Fills in what only the trainer knows of how a model that it gave does on the held-out part, or knows
    /// sooner; the rest is measured by the loop.
    virtual void measure(const Model&, EpochRecord&) {}

    /// Adds its state to a checkpoint that knows where the loop stands: tensors, Checkpoint::lastTouched, and
    /// `step` where it has steps of its own. False: nothing can go on from it.
    virtual bool save(Checkpoint&) const { return false; }
    /// Goes on from there in place of begin(). An Error where the state is not of this model.
    virtual Status restore(const Checkpoint&) { return foreignState(); }
};

/// An array of a state, and back; false where there is none of that name and length.
Tensor stateTensor(std::string name, std::span<const float> values);
bool restoreValues(const Checkpoint& state, std::string_view name, std::span<float> values);
/// The same of doubles, bit by bit; false also where one is not finite.
Tensor exactTensor(std::string name, std::span<const double> values);
bool restoreExact(const Checkpoint& state, std::string_view name, std::span<double> values);
/// As many as there are; none where they are no doubles.
std::vector<double> exactValues(const Checkpoint& state, std::string_view name);

} // namespace shelf
