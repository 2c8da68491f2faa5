// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/run/settings.h"
#include "engine/training/fits.h"
#include "engine/training/two_tower_training.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace shelf {

namespace {

constexpr std::uint64_t kShuffleStream = 0x7474'0000'0000;
constexpr std::uint64_t kHeldOutStream = 0x7474'ffff'ffff;
constexpr std::size_t kSharedBatch = 257; // smaller batches run in one thread

class Fit {
public:
    Fit(const FitRequest& request, const FitObserver& observer)
        : m_request(request),
          m_settings(request.settings),
          m_batch(std::min(static_cast<std::size_t>(std::max(m_settings.training.batchSize, 1)),
                           request.train.size())),
          m_steps((request.train.size() + m_batch - 1) / m_batch),
          m_lastStep(m_steps * static_cast<std::uint64_t>(m_settings.training.epochs)),
          m_catchUp(m_settings.training.optimizer,
                    LearningRate(m_settings.training.optimizer.learningRate, m_settings.training.schedule,
                                 m_steps, m_lastStep)),
          m_workers(request.threads),
          m_training(
              request.data, request.train,
              std::make_shared<const TwoTowerFeatures>(request.data, request.train, m_settings.twoTower),
              m_settings.twoTower, m_settings.training.optimizer, m_catchUp, m_settings.seed),
          m_loop(request, observer),
          m_order(request.train.begin(), request.train.end()),
          m_heldOut(request.validation.begin(), request.validation.end())
    {
        Random(m_settings.seed, kHeldOutStream).shuffle(m_heldOut);
    }

    Result<FitOutcome> run()
    {
        const FlushTiny flush;
        m_stretchEnd = m_catchUp.beginStretch(0, m_lastStep);
        m_loop.begin([this] { return snapshot(); });
        while (m_loop.goesOn()) {
            const auto loss = epoch();
            if (!loss)
                break;
            if (const Status done = finish(*loss); !done)
                return done.error();
        }
        return m_loop.outcome();
    }

private:
    Team team() { return Team(m_batch >= kSharedBatch && m_workers.count() > 1 ? &m_workers : nullptr); }

    /// The mean loss a rating; nothing where it was stopped.
    std::optional<double> epoch()
    {
        std::copy(m_request.train.begin(), m_request.train.end(), m_order.begin());
        Random(m_settings.seed, kShuffleStream + static_cast<std::uint64_t>(m_loop.epoch())).shuffle(m_order);
        double sum = 0;
        for (std::size_t at = 0; at < m_order.size(); at += m_batch) {
            const std::size_t n = std::min(m_batch, m_order.size() - at);
            sum += m_training.step(std::span(m_order).subspan(at, n), ++m_step, team());
            if (m_step == m_stretchEnd) {
                m_training.flush(m_step, team());
                if (m_step < m_lastStep)
                    m_stretchEnd = m_catchUp.beginStretch(m_step, m_lastStep);
            }
            const auto done = static_cast<double>(at + n);
            if (!m_loop.progress(done / static_cast<double>(m_order.size()), sum / done))
                return std::nullopt;
        }
        return sum / static_cast<double>(m_order.size());
    }

    Result<std::shared_ptr<const Model>> snapshot() const
    {
        auto taken = m_training.snapshot(m_step);
        if (!taken)
            return taken.error();
        return std::shared_ptr<const Model>(std::move(*taken));
    }

    Status finish(double loss)
    {
        std::shared_ptr<const TwoTowerModel> model;
        double heldOut = std::numeric_limits<double>::quiet_NaN();
        const int every = std::max(1, m_settings.training.evaluateEvery);
        if (std::isfinite(loss) && (m_loop.epoch() % every == 0 || m_loop.epoch() == m_loop.epochs())) {
            auto taken = m_training.snapshot(m_step);
            if (!taken)
                return taken.error();
            model = std::move(*taken);
            heldOut = m_training.lossOf(*model, m_heldOut, m_batch, team());
        }
        const auto taken = [&]() -> Result<std::shared_ptr<const Model>> {
            if (model)
                return std::shared_ptr<const Model>(model);
            return snapshot();
        };
        return m_loop.epochDone(loss, m_catchUp.rateAt(m_step), taken, heldOut);
    }

    const FitRequest& m_request;
    const RunSettings& m_settings;
    std::size_t m_batch;
    std::uint64_t m_steps; ///< an epoch
    std::uint64_t m_lastStep;
    CatchUp m_catchUp;
    Workers m_workers;
    TwoTowerTraining m_training;
    FitLoop m_loop;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_heldOut; ///< shuffled once
    std::uint64_t m_step = 0;
    std::uint64_t m_stretchEnd = 0;
};

} // namespace

Result<FitOutcome> fitTwoTower(const FitRequest& request, const FitObserver& observer)
{
    return Fit(request, observer).run();
}

} // namespace shelf
