// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/kept_embedding.h"
#include "engine/training/fit.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <vector>

/// Trainers whose losses are given: those that count batches and those whose epochs are one piece.
namespace scripted {

using namespace shelf;

inline constexpr float kRating = 3;

/// Off by so many stars everywhere. One book, known by a number that tells all that was trained so far.
class Guess final : public Model {
public:
    Guess(float error, float number) : m_error(error), m_number{"number", 1, 1, {number}} {}

    void predict(std::span<const std::int32_t>, std::span<const std::int32_t>,
                 std::span<float> ratings) const override
    {
        std::fill(ratings.begin(), ratings.end(), kRating + m_error);
    }
    void scoreAllBooks(std::int32_t, std::span<float> out) const override { out[0] = kRating + m_error; }
    void scoreNewReader(std::span<const std::int32_t>, std::span<const float>,
                        std::span<float>) const override
    {}
    std::size_t userCount() const override { return 1; }
    std::size_t bookCount() const override { return 1; }
    MatrixView bookEmbedding() const override { return {m_number.values.data(), 1, 1, 1}; }
    MatrixView userEmbedding() const override { return {}; }
    std::vector<LayerInfo> layers() const override { return {}; }
    std::vector<const Tensor*> tensors() const override { return {&m_number}; }

private:
    float m_error;
    Tensor m_number;
};

inline float numberOf(const Model& model)
{
    return model.tensors()[0]->values[0];
}

/// Goes through its epochs in four steps each, which leave a number that depends on all of them and their
/// order.
class Scripted : public Trainer {
public:
    static constexpr std::uint64_t kSteps = 4;

    Scripted(std::vector<float> losses, bool byBatches) : m_losses(std::move(losses)), m_byBatches(byBatches)
    {}

    Status begin(FitLoop&) override
    {
        ++begun;
        return {};
    }
    Result<double> epoch(FitLoop& loop) override
    {
        ++epochs;
        do {
            m_number = static_cast<float>(
                (static_cast<int>(m_number) * 31 + loop.epoch() * 7 + static_cast<int>(m_step % kSteps)) %
                65521);
            ++m_step;
        } while (m_byBatches ? loop.batchDone(1, 1)
                             : loop.progress(static_cast<double>((m_step - 1) % kSteps + 1) / kSteps, 1) &&
                                   m_step % kSteps != 0);
        return 1.0;
    }
    std::uint64_t batches() const override { return m_byBatches ? kSteps : 0; }
    Result<std::shared_ptr<const Model>> snapshot() const override
    {
        const std::size_t epoch = (m_step + kSteps - 1) / kSteps;
        const float loss = epoch == 0 ? 100 : m_losses[std::min(epoch, m_losses.size()) - 1];
        return std::shared_ptr<const Model>(std::make_shared<const Guess>(loss, m_number));
    }
    bool save(Checkpoint& state) const override
    {
        state.tensors.push_back(stateTensor("number", {&m_number, 1}));
        return true;
    }
    Status restore(const Checkpoint& state) override
    {
        m_step = static_cast<std::uint64_t>(state.epoch) * kSteps + state.stepInEpoch;
        return restoreValues(state, "number", {&m_number, 1}) ? Status() : foreignState();
    }

    int begun = 0;
    int epochs = 0;

private:
    std::vector<float> m_losses;
    bool m_byBatches;
    std::uint64_t m_step = 0;
    float m_number = 1;
};

/// Has nothing to go on from.
class Forgetful final : public Scripted {
public:
    using Scripted::Scripted;
    bool save(Checkpoint&) const override { return false; }
};

/// Has five pieces of work before its first epoch, and no model until they are done.
class Preparing final : public Scripted {
public:
    using Scripted::Scripted;
    double beginEpochs() const override { return 2; }
    Status begin(FitLoop& loop) override
    {
        for (int piece = 1; piece <= 5; ++piece)
            if (!loop.progress(piece / 5.0))
                return {};
        m_isReady = true;
        return {};
    }
    Result<std::shared_ptr<const Model>> snapshot() const override
    {
        return m_isReady ? Scripted::snapshot() : Error::failure("There is no model yet");
    }

private:
    bool m_isReady = false;
};

/// The number after so many epochs, worked out at once.
inline float numberAfter(int epochs, int steps = 0)
{
    int number = 1;
    for (int i = 0; i < epochs * 4 + steps; ++i)
        number = (number * 31 + (i / 4 + 1) * 7 + i % 4) % 65521;
    return static_cast<float>(number);
}

inline std::vector<int> epochsOf(const History& history)
{
    std::vector<int> epochs;
    for (const EpochRecord& record : history.epochs)
        epochs.push_back(record.epoch);
    return epochs;
}

inline std::vector<int> upTo(int last)
{
    std::vector<int> numbers;
    for (int i = 1; i <= last; ++i)
        numbers.push_back(i);
    return numbers;
}

inline bool sameNumber(double x, double y)
{
    return x == y || (std::isnan(x) && std::isnan(y));
}

/// All but the seconds.
inline bool same(const TrainingOutcome& a, const TrainingOutcome& b)
{
    const auto sameRecord = [](const EpochRecord& x, const EpochRecord& y) {
        return x.epoch == y.epoch && x.step == y.step && sameNumber(x.trainLoss, y.trainLoss) &&
               sameNumber(x.validationLoss, y.validationLoss);
    };
    return numberOf(*a.model) == numberOf(*b.model) && a.history.bestEpoch == b.history.bestEpoch &&
           a.history.stoppedEarly == b.history.stoppedEarly &&
           std::equal(a.history.epochs.begin(), a.history.epochs.end(), b.history.epochs.begin(),
                      b.history.epochs.end(), sameRecord) &&
           a.last->epoch == b.last->epoch && a.last->step == b.last->step &&
           a.last->stepInEpoch == b.last->stepInEpoch && a.last->lossSum == b.last->lossSum &&
           a.last->bestLoss == b.last->bestLoss && a.last->epochsSinceBest == b.last->epochsSinceBest &&
           a.last->tensors[0].values == b.last->tensors[0].values;
}

/// Four ratings to train on and two held out, all of the same stars.
struct Fit {
    RunSettings settings;
    std::shared_ptr<Dataset> data = std::make_shared<Dataset>();
    std::vector<std::uint32_t> train{0, 1, 2, 3};
    std::vector<std::uint32_t> validation{4, 5};

    explicit Fit(int epochs)
    {
        settings.training.loss = Loss::mae;
        settings.training.epochs = epochs;
        data->user.assign(6, 0);
        data->book.assign(6, 0);
        data->rating.assign(6, kRating);
    }

    Result<TrainingOutcome> operator()(Trainer& trainer, const FitObserver& observer = {},
                                       const TrainingOutcome& from = {}) const
    {
        return fitByEpochs({data, train, validation, nullptr, settings, 1, 0, from}, observer, trainer);
    }
};

} // namespace scripted
