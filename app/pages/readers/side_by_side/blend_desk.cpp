// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/side_by_side/blend_desk.h"

#include "app/pages/readers/side_by_side/run_choice.h"
#include "app/session/session.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

BlendDesk::Judging judgingOf(const std::vector<BlendPart>& parts)
{
    const bool same = std::all_of(parts.begin(), parts.end(), [&](const BlendPart& part) {
        return shareHeldOut(*parts.front().run, *part.run);
    });
    return !same                                           ? BlendDesk::Judging::differentHeldOut
           : parts.front().run->split.validation.empty() ? BlendDesk::Judging::nothingHeldOut
                                                           : BlendDesk::Judging::possible;
}

bool sameRuns(const std::vector<BlendPart>& a, const std::vector<BlendPart>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const BlendPart& x, const BlendPart& y) { return x.run == y.run; });
}

} // namespace

BlendDesk::BlendDesk(Session& session, Jobs& jobs, const RunChoice& choice, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_choice(choice), m_job(jobs), m_failure(session)
{
    connect(&choice, &RunChoice::changed, this, &BlendDesk::lookAtParts);
    connect(&m_job, &RunningJob::changed, this, &BlendDesk::measuringChanged);
}

void BlendDesk::setOn(bool on)
{
    if (std::exchange(m_on, on) != on)
        emit changed();
    if (on && m_judging == Judging::unknown)
        lookAtParts();
}

void BlendDesk::setWeight(int run, int weight)
{
    const int held = std::clamp(weight, 0, kMostWeight);
    if (held == this->weight(run))
        return;
    m_weights[run] = held;
    emit changed();
}

void BlendDesk::setRule(BlendRule rule)
{
    if (std::exchange(m_rule, rule) != rule)
        emit changed();
}

std::vector<BlendPart> BlendDesk::parts() const
{
    std::vector<BlendPart> parts;
    for (const int number : m_choice.shown())
        if (RunPtr run = m_choice.run(number))
            parts.push_back({std::move(run), static_cast<double>(weight(number))});
    return parts;
}

bool BlendDesk::isWeighed() const
{
    const QList<int>& shown = m_choice.shown();
    return std::any_of(shown.begin(), shown.end(), [this](int number) { return weight(number) > 0; });
}

/// Splits are as long as the ratings: they are compared on a worker thread.
void BlendDesk::lookAtParts()
{
    m_measured.clear();
    emit measuredChanged();
    m_job.stop();
    m_judging = Judging::unknown;
    emit judgingChanged();
    const auto asked = parts();
    if (!m_on || asked.size() < 2)
        return;
    m_jobs.start<Judging>(
        {.title = tr("Looking at what runs hold out"), .slot = &m_looking, .quiet = true}, this,
        [asked](JobControl&) { return judgingOf(asked); },
        [this, asked](Judging judging) {
            if (!sameRuns(asked, parts()))
                return;
            m_judging = judging;
            emit judgingChanged();
        });
}

void BlendDesk::measure()
{
    if (!canMeasure())
        return;
    m_failure.retract();
    const auto asked = parts();
    std::vector<int> weights;
    QStringList names;
    for (const int number : m_choice.shown()) {
        weights.push_back(weight(number));
        names << m_session.findRun(number)->name;
    }
    m_job.begin(m_jobs.start<Result<BlendFigures>>(
        {.title = tr("Measuring the blend"), .slot = &m_job.slot(), .canPause = true}, this,
        [asked, rule = m_rule](JobControl& control) {
            return measureBlend(asked, rule, {}, control.progress());
        },
        [this, asked, weights, names, rule = m_rule](const Result<BlendFigures>& figures) {
            m_job.end();
            if (!figures)
                m_failure.report(figures.error());
            else if (sameRuns(asked, parts()))
                keep(*figures, names, weights, rule);
            emit measuringChanged();
        }));
    emit measuringChanged();
}

void BlendDesk::keep(const BlendFigures& figures, const QStringList& names, const std::vector<int>& weights,
                     BlendRule rule)
{
    std::erase_if(m_measured, [&](const Measured& one) {
        return !one.isBlend || (one.weights == weights && one.rule == rule);
    });
    std::vector<Measured> all;
    for (std::size_t i = 0; i < figures.parts.size(); ++i)
        all.push_back({.name = names[static_cast<qsizetype>(i)], .weights = {}, .figures = figures.parts[i]});
    all.insert(all.end(), m_measured.begin(), m_measured.end());
    all.push_back({.isBlend = true, .weights = weights, .rule = rule, .figures = figures.blend});
    m_measured = std::move(all);
    emit measuredChanged();
}

} // namespace shelf
