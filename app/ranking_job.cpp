// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking_job.h"

#include "app/jobs.h"
#include "engine/evaluation/ranking_metrics.h"

#include <utility>
#include <vector>

namespace shelf {

namespace {

struct Measured {
    int number = 0;
    RunPtr before;
    RunPtr after;
};

struct Outcome {
    std::vector<Measured> runs;
    Status status;
};

} // namespace

RankingJob::RankingJob(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{}

QList<int> RankingJob::unmeasured(const Session& session)
{
    QList<int> numbers;
    for (const RunEntry& entry : session.runs())
        if (entry.run && entry.run->ranking.users == 0 && !entry.run->split.validation.empty())
            numbers << entry.number;
    return numbers;
}

void RankingJob::start(const QList<int>& runs)
{
    if (isRunning())
        return;
    std::vector<Measured> wanted;
    for (const int number : runs)
        if (const RunEntry* entry = m_session.findRun(number); entry && entry->run)
            wanted.push_back({number, entry->run, nullptr});
    if (wanted.empty())
        return;
    const auto work = [wanted](JobControl& control) {
        auto outcome = std::make_shared<Outcome>();
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const Run& run = *wanted[i].before;
            const double count = static_cast<double>(wanted.size());
            const auto progress = [&](std::uint64_t done, std::uint64_t total) {
                const double inRun = total ? static_cast<double>(done) / static_cast<double>(total) : 0;
                return control.report((static_cast<double>(i) + inRun) / count, QString::fromStdString(run.name));
            };
            auto ranking = rankingMetrics(*run.model, *run.data, run.split, {}, progress);
            if (!ranking) {
                outcome->status = ranking.error();
                break;
            }
            auto measured = std::make_shared<Run>(run);
            measured->ranking = *ranking;
            outcome->runs.push_back({wanted[i].number, wanted[i].before, std::move(measured)});
        }
        return outcome;
    };
    Jobs::Options options;
    options.title = tr("Measuring rankings");
    options.kind = QStringLiteral("ranking");
    options.canPause = true;
    m_job = m_jobs.start<std::shared_ptr<Outcome>>(
        options, this, work, [this](const std::shared_ptr<Outcome>& outcome) {
            m_job = 0;
            for (const Measured& measured : outcome->runs) {
                const RunEntry* entry = m_session.findRun(measured.number);
                if (entry && entry->run == measured.before)
                    m_session.updateRun(measured.number, [&](RunEntry& run) { run.run = measured.after; });
            }
            if (!outcome->status)
                m_session.reportError(outcome->status.error());
            emit stateChanged();
        });
    emit stateChanged();
}

} // namespace shelf
