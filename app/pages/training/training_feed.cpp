// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/training_feed.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace shelf {

namespace {

constexpr double kLeastSpan = 0.5; ///< seconds; over a shorter time the figure of speed flickers

double machineSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

void TrainingNews::addTo(RunEntry& entry, int keptEpochs) const
{
    if (baselines)
        entry.baselines = *baselines;
    if (checkpoints)
        entry.history.checkpoints = *checkpoints;
    for (const Epoch& epoch : epochs) {
        entry.history.epochs.push_back(epoch.record);
        if (epoch.best)
            entry.history.bestEpoch = epoch.record.epoch;
    }
    for (const KeptEmbedding& kept : embeddings)
        addKept(entry.embeddings, kept, keptEpochs);
}

TrainingFeed::TrainingFeed(int keptEpochs, double secondsBefore, Clock clock)
    : m_clock(clock ? std::move(clock) : Clock(machineSeconds)),
      m_keptEpochs(keptEpochs),
      m_seconds(secondsBefore),
      m_measuredSeconds(secondsBefore)
{}

void TrainingFeed::note(const TrainingProgress& progress)
{
    m_seconds += m_clock() - m_last;
    const std::lock_guard lock(m_mutex);
    const double perEpoch = std::max<double>(1, static_cast<double>(progress.stepsPerEpoch));
    const double step = static_cast<double>(progress.step);
    if (progress.runningLoss > 0) // between two epochs there is none
        m_news.running.push_back({step / perEpoch, step, m_seconds, progress.runningLoss, 0, false});
    if (const double span = m_seconds - m_measuredSeconds; span > kLeastSpan) {
        if (m_measuredStep > 0)
            m_news.ratingsPerSecond = (step - static_cast<double>(m_measuredStep)) / perEpoch *
                                      static_cast<double>(progress.ratingsPerEpoch) / span;
        m_measuredStep = progress.step;
        m_measuredSeconds = m_seconds;
    }
    m_news.progress = progress;
}

TrainingObserver TrainingFeed::observer(std::function<bool(const TrainingProgress&)> goOn)
{
    m_last = m_clock();
    TrainingObserver observer;
    observer.progress = [this, goOn = std::move(goOn)](const TrainingProgress& progress) {
        note(progress);
        const bool goesOn = goOn(progress);
        m_last = m_clock();
        return goesOn;
    };
    observer.baselines = [this](const std::vector<Baseline>& baselines) {
        const std::lock_guard lock(m_mutex);
        m_news.baselines = baselines;
    };
    observer.epoch = [this](const EpochRecord& record, bool best) {
        const std::lock_guard lock(m_mutex);
        m_news.epochs.push_back({record, best});
    };
    observer.embedding = [this](const KeptEmbedding& kept) {
        const std::lock_guard lock(m_mutex);
        addKept(m_news.embeddings, kept, m_keptEpochs);
    };
    observer.checkpoint = [this](const Run& run) {
        const std::lock_guard lock(m_mutex);
        m_news.checkpoints = run.history.checkpoints;
    };
    return observer;
}

TrainingNews TrainingFeed::take()
{
    const std::lock_guard lock(m_mutex);
    TrainingNews news;
    news.ratingsPerSecond = m_news.ratingsPerSecond; // holds until there is another
    std::swap(news, m_news);
    return news;
}

} // namespace shelf
