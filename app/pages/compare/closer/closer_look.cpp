// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/closer/closer_look.h"

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

/// What a measuring job has done by its end, however that came.
struct MeasuredRuns {
    std::vector<HeldOutPtr> figures; ///< of the first of the runs that were asked for
    Status status;
};

/// Readers in pairs of runs; fewer than these are compared before a bar could be read.
constexpr std::size_t kQuietWork = 300'000;

std::size_t workOf(const std::vector<ComparedRun>& runs)
{
    return runs.size() * runs.size() * runs.front().figures->rankings.readers.size();
}

Result<CloserAnswer> answered(const std::vector<ComparedRun>& runs, CloserAnswer answer,
                              std::ptrdiff_t against, std::ptrdiff_t sliced, const Progress& progress)
{
    auto differences = differencesOf(runs, *answer.metric, {.against = against}, progress);
    if (!differences)
        return differences.error();
    answer.differences = std::move(*differences);
    answer.comparisons =
        static_cast<int>(std::count_if(answer.differences.begin(), answer.differences.end(),
                                       [](const Difference& one) { return one.isCompared(); }));
    if (sliced < 0)
        return answer;
    const ComparedRun& run = runs[static_cast<std::size_t>(sliced)];
    if (answer.metric->ofRatings() && run.figures->predicted.empty())
        return answer;
    auto slices = slicedFigures(*run.run, *run.figures, *answer.metric, slicingsOf(*run.run), {}, progress);
    if (!slices)
        return slices.error();
    answer.slices = std::move(*slices);
    return answer;
}

} // namespace

CloserLook::CloserLook(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_jobs(jobs),
      m_measuring(jobs),
      m_asking(jobs),
      m_failure(session),
      m_metric(findPairedMetric("rmse"))
{
    connect(&m_measuring, &RunningJob::changed, this, &CloserLook::changed);
}

void CloserLook::setMetric(const QString& key)
{
    const PairedMetric* metric = findPairedMetric(key.toStdString());
    if (!metric)
        return;
    m_metric = metric;
    m_metricChosen = true;
    refresh();
}

void CloserLook::setAgainst(int run)
{
    m_against = run;
    refresh();
}

QList<int> CloserLook::candidates() const
{
    QList<int> numbers;
    for (const RunEntry& entry : m_session.runs())
        if (entry.run && !entry.isGiven() && !entry.run->split.validation.empty())
            numbers << entry.number;
    return numbers;
}

QList<int> CloserLook::unmeasured() const
{
    QList<int> numbers = candidates();
    numbers.removeIf([this](int number) { return m_store.find(m_session.findRun(number)->run) != nullptr; });
    return numbers;
}

void CloserLook::measure()
{
    measureRuns(unmeasured());
}

void CloserLook::measureOnly(int run)
{
    if (unmeasured().contains(run))
        measureRuns({run});
}

void CloserLook::measureRuns(const QList<int>& numbers)
{
    if (isMeasuring() || numbers.isEmpty())
        return;
    m_failure.retract();
    std::vector<RunPtr> runs;
    for (const int number : numbers)
        runs.push_back(m_session.findRun(number)->run);
    const auto work = [runs](JobControl& control) {
        auto done = std::make_shared<MeasuredRuns>();
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const auto progress = [&](std::uint64_t part, std::uint64_t whole) {
                const double inRun = whole ? static_cast<double>(part) / static_cast<double>(whole) : 0;
                return control.report((static_cast<double>(i) + inRun) / static_cast<double>(runs.size()),
                                      QString::fromStdString(runs[i]->name));
            };
            auto figures = heldOutFigures(*runs[i], 0, progress);
            if (!figures) {
                done->status = figures.error();
                break;
            }
            done->figures.push_back(std::make_shared<const HeldOutFigures>(std::move(*figures)));
        }
        return Result<std::shared_ptr<MeasuredRuns>>(std::move(done));
    };
    Jobs::Options options;
    options.title = tr("Measuring reader by reader");
    options.slot = &m_measuring.slot();
    options.canPause = true;
    m_measuring.begin(m_jobs.start<Result<std::shared_ptr<MeasuredRuns>>>(
        options, this, work, [this, runs](const Result<std::shared_ptr<MeasuredRuns>>& result) {
            m_measuring.end();
            if (!result) {
                m_failure.report(result.error());
                emit changed();
                return;
            }
            for (std::size_t i = 0; i < (*result)->figures.size(); ++i)
                m_store.keep(runs[i], (*result)->figures[i]);
            if (!(*result)->status)
                m_failure.report((*result)->status.error());
            refresh();
            emit changed();
        }));
    emit changed();
}

void CloserLook::refresh()
{
    QList<int> numbers = candidates();
    const QList<int> missing = unmeasured();
    Standing standing{{}, missing};
    for (const int number : std::as_const(numbers))
        standing.runs.insert(number, m_session.findRun(number)->name);
    const bool isAnother = std::exchange(m_standing, standing) != standing;
    numbers.removeIf([&](int number) { return missing.contains(number); });
    std::vector<ComparedRun> runs;
    for (const int number : numbers) {
        const RunPtr run = m_session.findRun(number)->run;
        runs.push_back({run, m_store.find(run)});
    }
    // Where nobody has chosen a figure, one that all of them have.
    if (!m_metricChosen && !runs.empty()) {
        const bool allPredict = std::all_of(
            runs.begin(), runs.end(), [](const ComparedRun& one) { return !one.figures->predicted.empty(); });
        m_metric = findPairedMetric(allPredict ? "rmse" : "ndcg");
    }
    if (m_against != 0 && !candidates().contains(m_against))
        m_against = 0;
    const auto sliced = numbers.indexOf(m_session.currentRun());
    Asked asked{QString::fromUtf8(m_metric->key.data()), m_against, sliced < 0 ? 0 : m_session.currentRun(),
                numbers};
    if (asked == m_asked) {
        if (isAnother) // nothing is to be asked anew, and still there is something to say
            emit changed();
        return;
    }
    m_asked = std::move(asked);
    if (runs.empty()) {
        m_answer.reset();
        emit changed();
        return;
    }
    CloserAnswer answer;
    answer.metric = m_metric;
    answer.numbers = numbers;
    answer.slicedRun = m_asked.sliced;
    // One that is not measured yet is in no pair.
    const auto against = m_against == 0 ? std::ptrdiff_t{-1}
                         : numbers.contains(m_against)
                             ? static_cast<std::ptrdiff_t>(numbers.indexOf(m_against))
                             : static_cast<std::ptrdiff_t>(numbers.size());
    const auto work = [runs, answer, against, sliced](JobControl& control) {
        return answered(runs, answer, against, static_cast<std::ptrdiff_t>(sliced), control.progress());
    };
    Jobs::Options options;
    options.title = tr("Comparing runs");
    options.slot = &m_asking.slot();
    options.quiet = workOf(runs) < kQuietWork;
    m_asking.begin(
        m_jobs.start<Result<CloserAnswer>>(options, this, work, [this](const Result<CloserAnswer>& result) {
            m_asking.end();
            if (result) {
                m_answer = std::make_shared<const CloserAnswer>(*result);
            } else {
                m_asked = {}; // asked again where it is wanted again
                m_failure.report(result.error());
            }
            emit changed();
        }));
    emit changed();
}

} // namespace shelf
