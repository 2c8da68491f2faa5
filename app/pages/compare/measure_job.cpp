// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/measure_job.h"

#include "engine/evaluation/ranking_metrics.h"
#include "engine/run/learned_books.h"
#include "engine/run/test_part.h"

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

Status measure(Run& run, Measurement what, const Progress& progress)
{
    if (what == Measurement::test) {
        auto test = openTest(run, 0, progress);
        if (!test)
            return test.error();
        run.test = *test;
        return {};
    }
    auto ranking = rankingMetrics(*run.model, *run.data, learnedSplit(run), {}, progress);
    if (!ranking)
        return ranking.error();
    run.ranking = *ranking;
    return {};
}

} // namespace

MeasureJob::MeasureJob(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_job(jobs), m_failure(session)
{
    connect(&m_job, &RunningJob::changed, this, &MeasureJob::stateChanged);
}

QList<int> MeasureJob::unmeasured(const Session& session)
{
    QList<int> numbers;
    for (const RunEntry& entry : session.runs())
        if (entry.run && entry.run->ranking.users == 0 && !entry.run->split.validation.empty())
            numbers << entry.number;
    return numbers;
}

bool MeasureJob::isShut(const RunEntry& entry)
{
    return entry.run && !entry.run->split.test.empty() && entry.run->test.opened == 0;
}

void MeasureJob::start(Measurement what, const QList<int>& runs)
{
    if (isRunning())
        return;
    std::vector<Measured> wanted;
    for (const int number : runs)
        if (const RunEntry* entry = m_session.findRun(number); entry && entry->run)
            wanted.push_back({number, entry->run, nullptr});
    if (wanted.empty())
        return;
    m_failure.retract();
    const auto work = [wanted, what](JobControl& control) -> Result<std::shared_ptr<Outcome>> {
        auto outcome = std::make_shared<Outcome>();
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const Run& run = *wanted[i].before;
            const double count = static_cast<double>(wanted.size());
            const auto progress = [&](std::uint64_t done, std::uint64_t total) {
                const double inRun = total ? static_cast<double>(done) / static_cast<double>(total) : 0;
                return control.report((static_cast<double>(i) + inRun) / count,
                                      QString::fromStdString(run.name));
            };
            auto measured = std::make_shared<Run>(run);
            outcome->status = measure(*measured, what, progress);
            if (!outcome->status)
                break;
            outcome->runs.push_back({wanted[i].number, wanted[i].before, std::move(measured)});
        }
        return outcome;
    };
    Jobs::Options options;
    options.title = what == Measurement::test ? tr("Measuring on the test part") : tr("Measuring rankings");
    options.slot = &m_job.slot();
    options.canPause = true;
    m_job.begin(m_jobs.start<Result<std::shared_ptr<Outcome>>>(
        options, this, work, [this](const Result<std::shared_ptr<Outcome>>& result) {
            m_job.end();
            if (!result) {
                m_failure.report(result.error());
                emit stateChanged();
                return;
            }
            const std::shared_ptr<Outcome>& outcome = *result;
            for (const Measured& measured : outcome->runs) {
                const RunEntry* entry = m_session.findRun(measured.number);
                if (entry && entry->run == measured.before)
                    m_session.updateRun(measured.number, [&](RunEntry& run) { run.run = measured.after; });
            }
            if (!outcome->status)
                m_failure.report(outcome->status.error());
            emit stateChanged();
        }));
    emit stateChanged();
}

} // namespace shelf
