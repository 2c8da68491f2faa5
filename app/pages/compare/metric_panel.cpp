// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/metric_panel.h"

#include "app/pages/compare/compare_model.h"
#include "widgets/compare/metric_plot.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/theme.h"
#include "widgets/words/listed_words.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

/// Runs, baselines aside, that have it.
int knownOf(const CompareFact& fact, const std::vector<CompareEntry>& entries)
{
    int known = 0;
    for (std::size_t i = 0; i < entries.size(); ++i)
        known += !entries[i].isBaseline && std::isfinite(fact.numbers[i]);
    return known;
}

/// The same of two.
int knownOf(const CompareFact& a, const CompareFact& b, const std::vector<CompareEntry>& entries)
{
    int known = 0;
    for (std::size_t i = 0; i < entries.size(); ++i)
        known += !entries[i].isBaseline && std::isfinite(a.numbers[i]) && std::isfinite(b.numbers[i]);
    return known;
}

PlotAxis axisOf(const CompareFact& fact)
{
    return {fact.name, fact.wanted, fact.decimals};
}

} // namespace

MetricPanel::MetricPanel(const CompareModel& model, Session& session, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_session(session),
      m_x(makeAxis("metricAcross", tr("Figure across"))),
      m_y(makeAxis("metricUp", tr("Figure upwards"))),
      m_front(new QLabel(this)),
      m_plot(new MetricPlot(this))
{
    setObjectName(QStringLiteral("metricPanel"));
    auto* bar = new FlowLayout;
    bar->setGap(theme::kGrid);
    const auto label = [this, bar](const QString& text, QComboBox* buddy) {
        auto* made = new QLabel(text, this);
        made->setBuddy(buddy);
        bar->addWidget(made);
        bar->addWidget(buddy);
    };
    label(tr("&Upwards"), m_y);
    label(tr("&Across"), m_x);
    m_front->setObjectName(QStringLiteral("paretoFront"));
    m_front->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_front);
    layout->addWidget(m_plot, 1);
    connect(m_plot, &MetricPlot::runChosen, &session, &Session::selectRun);
    connect(&session, &Session::currentRunChanged, this,
            [this] { m_plot->setCurrent(m_session.currentRun()); });
    refresh();
}

QComboBox* MetricPanel::makeAxis(const char* name, const QString& label)
{
    auto* axis = new QComboBox(this);
    axis->setObjectName(QLatin1String(name));
    axis->setAccessibleName(label);
    axis->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(axis, &QComboBox::activated, this, [this] {
        m_chosen = true;
        draw();
    });
    return axis;
}

/// All figures that runs have; what was chosen stays. At first NDCG over RMSE where two runs have both, else
/// the first that models are put in order by over what it costs.
void MetricPanel::fillAxes()
{
    QStringList names;
    const CompareFact* error = nullptr;
    const CompareFact* ranking = nullptr;
    const CompareFact* cost = nullptr;
    for (const CompareFact& fact : m_model.facts()) {
        const int known = fact.isSetting ? 0 : knownOf(fact, m_model.entries());
        if (known == 0)
            continue;
        names << fact.name;
        const bool isJudge = known > 1 && fact.isMain && fact.hasIntervals();
        if (isJudge && !error && fact.better == Better::lower)
            error = &fact;
        if (isJudge && !ranking && fact.better == Better::higher)
            ranking = &fact;
        if (!cost && fact.wanted == Better::lower && fact.better == Better::neither)
            cost = &fact;
    }
    const bool hasBoth = error && ranking && knownOf(*error, *ranking, m_model.entries()) > 1;
    const CompareFact* up =
        ranking && (hasBoth || !error ||
                    knownOf(*ranking, m_model.entries()) >= knownOf(*error, m_model.entries()))
            ? ranking
            : error;
    const CompareFact* across = hasBoth ? error : cost;
    const auto fill = [&names](QComboBox* axis, const CompareFact* first) {
        const QString before = axis->currentText();
        axis->clear();
        axis->addItems(names);
        const QString wanted = names.contains(before) ? before : first ? first->name : QString();
        axis->setCurrentIndex(std::max<int>(0, static_cast<int>(names.indexOf(wanted))));
    };
    if (!m_chosen) { // by nobody yet: the best pair of axes may be another with every run
        m_x->clear();
        m_y->clear();
    }
    fill(m_y, up);
    fill(m_x, across);
}

const CompareFact* MetricPanel::chosen(const QComboBox* axis) const
{
    for (const CompareFact& fact : m_model.facts())
        if (!fact.isSetting && fact.name == axis->currentText())
            return &fact;
    return nullptr;
}

void MetricPanel::refresh()
{
    fillAxes();
    draw();
}

void MetricPanel::draw()
{
    const CompareFact* x = chosen(m_x);
    const CompareFact* y = chosen(m_y);
    std::vector<PlottedRun> runs;
    QStringList lacking;
    for (std::size_t i = 0; x && y && i < m_model.entries().size(); ++i) {
        const CompareEntry& entry = m_model.entries()[i];
        PlottedRun run;
        run.run = entry.numbers.isEmpty() ? 0 : entry.numbers.first();
        run.name = entry.name;
        run.color = entry.color;
        run.x = x->numbers[i];
        run.y = y->numbers[i];
        if (x->hasIntervals())
            run.xInterval = x->intervals[i];
        if (y->hasIntervals())
            run.yInterval = y->intervals[i];
        if (!entry.isBaseline && !(std::isfinite(run.x) && std::isfinite(run.y)))
            lacking << run.name;
        runs.push_back(std::move(run));
    }
    m_plot->setRuns(std::move(runs), x ? axisOf(*x) : PlotAxis{}, y ? axisOf(*y) : PlotAxis{});
    m_plot->setCurrent(m_session.currentRun());
    const QStringList front = m_plot->front();
    const bool isDirected = x && y && x->wanted != Better::neither && y->wanted != Better::neither;
    QString words =
        !isDirected ? tr("No Pareto front: of one of these it is not said which way is better.")
        : front.isEmpty()
            ? QString()
            : tr("Pareto front, which nothing with both figures beats in both: %1.").arg(listedWords(front));
    if (!lacking.isEmpty() && !words.isEmpty())
        words +=
            u' ' + tr("Not in the picture, for want of one of the figures: %1.").arg(listedWords(lacking));
    m_front->setText(words);
    m_front->setVisible(x && y && !words.isEmpty());
}

} // namespace shelf
