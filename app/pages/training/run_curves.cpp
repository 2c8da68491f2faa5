// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/run_curves.h"

#include "app/pages/shared/chart_runs.h"
#include "app/pages/training/runs/runs_view.h"
#include "app/pages/training/training_job.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/charts/loss_panel.h"

#include <QMenu>

#include <algorithm>

namespace shelf {

RunCurves::RunCurves(Session& session, TrainingJob& job, LossPanel* panel, RunsView* runs)
    : QObject(panel), m_session(session), m_job(job), m_panel(panel)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &RunCurves::draw);
    for (const auto signal : {&Session::runAdded, &Session::runChanged, &Session::runRemoved})
        connect(&session, signal, &m_refresh, qOverload<>(&QTimer::start));
    connect(&session, &Session::datasetChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&session, &Session::currentRunChanged, this, [this] {
        m_panel->chart()->showOnly(0); // what is selected is seen
        m_refresh.start();
    });
    connect(&job, &TrainingJob::runningLoss, this, [this](int run, const std::vector<ChartPoint>& points) {
        for (const ChartPoint& point : points)
            m_panel->chart()->addRunningLoss(run, point);
    });
    connect(runs, &RunsView::onlyWanted, this, &RunCurves::drawOnly);
    connect(m_panel->chart(), &LossChart::menuWanted, runs, [this, runs](QMenu* menu, int run) {
        runs->addToMenu(menu, run == LossChart::kUnpointed ? m_session.currentRun() : run);
    });
    m_refresh.start();
}

bool RunCurves::hasAny() const
{
    return std::any_of(m_session.runs().begin(), m_session.runs().end(),
                       [](const RunEntry& run) { return !run.isGiven(); });
}

void RunCurves::draw()
{
    m_panel->chart()->setRuns(shownRuns(m_session, m_job.run(), &m_job.settings()));
    emit changed();
}

void RunCurves::drawOnly(int run)
{
    pinOnly(m_session, run);
    m_panel->chart()->setRuns(shownRuns(m_session, m_job.run(), &m_job.settings()));
    m_panel->chart()->showOnly(run);
}

} // namespace shelf
