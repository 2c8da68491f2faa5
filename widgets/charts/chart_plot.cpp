// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_plot.h"

#include "widgets/look/theme.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {
namespace {

// Beyond these many points wide antialiased pens cost frames.
constexpr std::size_t kFinePoints = 4000;
constexpr std::size_t kFinePointsLive = 200; ///< while a run is being trained

} // namespace

ChartPlot::ChartPlot(QCustomPlot* plot)
    : m_plot(plot), m_grid(new QCPLayoutGrid), m_legendRow(new QCPLayoutGrid)
{
    // The legend has a row of its own above the panels: it covers nothing.
    plot->axisRect()->insetLayout()->take(plot->legend);
    plot->plotLayout()->clear();
    plot->plotLayout()->addElement(0, 0, m_legendRow);
    plot->plotLayout()->addElement(1, 0, m_grid);
    m_legendRow->addElement(0, 0, plot->legend);
    m_legendRow->addElement(0, 1, new QCPLayoutElement(plot)); // takes the room the legend leaves
    m_legendRow->setMargins(QMargins(theme::kGrid, theme::kGrid / 2, theme::kGrid, 0));
    m_grid->setColumnSpacing(theme::kGrid);
    m_grid->setRowSpacing(0);
    plot->plotLayout()->setRowStretchFactor(0, 0.001);
    plot->plotLayout()->setRowSpacing(0);
    plot->legend->setBorderPen(Qt::NoPen);
    plot->legend->setBrush(Qt::NoBrush);
    plot->legend->setMargins(QMargins(0, 0, 0, 0));
    plot->legend->setColumnSpacing(2 * theme::kGrid);
    plot->legend->setRowSpacing(0);
    plot->legend->setVisible(true);
    QObject::connect(plot, &QCustomPlot::afterLayout, plot, [this] {
        placeTitles();
        for (Panel& panel : m_panels)
            panel.levels.placeLabels();
    });
}

void ChartPlot::draw(const QList<ChartRun>& runs, const ChartView& view, const ChartStyle& style)
{
    m_view = view;
    m_style = style;
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_plot->setBackground(QBrush(style.ground));
    m_content = ChartContent::of(runs, view);
    std::size_t points = 0;
    bool live = false;
    for (std::size_t i = 0; i < m_content.points.size(); ++i) {
        points += 2 * m_content.points[i].size();
        live = live || runs[static_cast<qsizetype>(i)].running;
    }
    m_plain = points > (live ? kFinePointsLive : kFinePoints);
    addLegend(); // first: what it leaves is the panels'
    layOut();
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        addCurves(i);
    forgetRunning();
    drawRunning();
}

const ChartRun& ChartPlot::runOf(const PanelCurve& curve) const
{
    return m_content.runs[static_cast<qsizetype>(curve.run)];
}

QColor ChartPlot::colorOf(std::size_t run) const
{
    const QColor color = m_content.runs[static_cast<qsizetype>(run)].color;
    return color.isValid() ? color : m_style.validation;
}

QCPGraph* ChartPlot::addGraph(Panel& panel, const QPen& pen, const QVector<double>& x,
                              const std::vector<double>& y, QCPScatterStyle::ScatterShape marker)
{
    QCPGraph* graph = m_plot->addGraph(panel.x(), panel.y());
    graph->removeFromLegend();
    graph->setPen(pen);
    graph->setAntialiased(!m_plain);
    graph->setAdaptiveSampling(true); // draws the extremes of each pixel column: no visible point is lost
    graph->setData(x, QVector<double>(y.begin(), y.end()), true);
    if (marker != QCPScatterStyle::ssNone && y.size() <= kMarkedPoints)
        graph->setScatterStyle(QCPScatterStyle(
            marker, QPen(pen.color(), 1.5),
            marker == QCPScatterStyle::ssDisc ? QBrush(pen.color()) : QBrush(m_style.ground), 5));
    return graph;
}

void ChartPlot::addCurves(std::size_t i)
{
    Panel& panel = m_panels[i];
    const ChartPanel& content = m_content.panels[i];
    for (const PanelLevel& level : content.levels) {
        const bool baseline = level.run == PanelLevel::kBaseline;
        panel.levels.add(level.value, level.name,
                         baseline ? QPen(m_style.baseline, 1, Qt::DashDotLine) : QPen(colorOf(level.run), 2),
                         baseline ? m_style.subdued : m_style.text);
    }
    // What is named first lies on top: the run in training, then the selected one.
    panel.running.assign(content.curves.size(), nullptr);
    for (std::size_t c = content.curves.size(); c-- > 0;)
        panel.running[c] = addCurve(panel, content, content.curves[c]);
    titlePanel(i);
}

/// The graph of the epoch under way, which drawRunning() fills; null: it has none.
QCPGraph* ChartPlot::addCurve(Panel& panel, const ChartPanel& content, const PanelCurve& curve)
{
    const QColor color = colorOf(curve.run);
    QVector<double> x;
    std::vector<double> values;
    for (const std::size_t i : curve.points) {
        const ChartPoint& point = m_content.points[curve.run][i];
        x.append(point.along(m_view.axis));
        values.push_back(content.valueAt(curve, point));
    }
    QColor faint = color;
    QCPGraph* running = nullptr;
    if (curve.training) {
        faint.setAlpha(150);
        running = addGraph(panel, QPen(faint, 1), {}, {}, QCPScatterStyle::ssNone);
        running->setAntialiased(false);
    }
    auto marker = curve.training ? QCPScatterStyle::ssSquare : QCPScatterStyle::ssDisc;
    // Raw first: the smoothed curve lies on top of it.
    if (m_view.smoothing > 0) {
        faint.setAlpha(80);
        addGraph(panel, QPen(faint, 1), x, values, QCPScatterStyle::ssNone);
        marker = QCPScatterStyle::ssNone;
    }
    // Always: solid is what was held out, dashed is training.
    addGraph(panel, QPen(color, m_plain ? 1 : 2, curve.training ? Qt::DashLine : Qt::SolidLine), x,
             smoothed(values, m_view.smoothing), marker);
    if (!curve.training)
        addBest(panel, content, curve);
    return running;
}

void ChartPlot::addBest(Panel& panel, const ChartPanel& content, const PanelCurve& curve)
{
    const std::vector<ChartPoint>& points = m_content.points[curve.run];
    const auto best = std::find_if(curve.points.begin(), curve.points.end(),
                                   [&](std::size_t i) { return points[i].isBest; });
    if (best == curve.points.end())
        return;
    const bool alone = std::count_if(content.curves.begin(), content.curves.end(),
                                     [](const PanelCurve& each) { return !each.training; }) == 1;
    const double value = content.valueAt(curve, points[*best]);
    QCPGraph* ring =
        addGraph(panel, Qt::NoPen, {points[*best].along(m_view.axis)}, {value}, QCPScatterStyle::ssNone);
    ring->setLineStyle(QCPGraph::lsNone);
    ring->setScatterStyle(QCPScatterStyle(
        QCPScatterStyle::ssCircle, QPen(alone ? m_style.best : colorOf(curve.run), 2), Qt::NoBrush, 12));
    if (!alone)
        return;
    const QString number = QLocale().toString(static_cast<int>(std::lround(points[*best].epoch)));
    const QString epoch = LossChart::tr("best: epoch %1").arg(number);
    panel.bests = {
        LossChart::tr("%1, %2", "best: epoch 3, its value").arg(epoch, QLocale().toString(value, 'g', 4)),
        epoch};
    if (content.isOfSome) // beside a longer title, which has to be read
        panel.bests << LossChart::tr("best: %1", "its epoch").arg(number);
}

void ChartPlot::addRunning(int run, const ChartPoint& point)
{
    std::vector<ChartPoint>& line = m_running[run];
    // The mean starts anew with each epoch: a gap, not a cliff.
    if (!line.empty() && std::ceil(line.back().epoch) < std::ceil(point.epoch)) {
        ChartPoint gap = point;
        gap.training = std::numeric_limits<double>::quiet_NaN();
        line.push_back(gap);
    }
    line.push_back(point);
}

/// Of runs that are no longer drawn, and of finished epochs, of which the mean is drawn.
void ChartPlot::forgetRunning()
{
    const auto isDrawn = [&](int number) {
        return std::any_of(m_content.runs.begin(), m_content.runs.end(),
                           [number](const ChartRun& run) { return run.number == number; });
    };
    m_running.removeIf([&](const auto& line) { return !isDrawn(line.key()); });
    for (const ChartRun& run : m_content.runs)
        if (const auto line = m_running.find(run.number); line != m_running.end()) {
            const double finished = run.running ? static_cast<double>(run.history.epochs.size())
                                                : std::numeric_limits<double>::infinity();
            std::erase_if(*line, [finished](const ChartPoint& point) { return point.epoch <= finished; });
        }
}

void ChartPlot::drawRunning()
{
    for (std::size_t p = 0; p < m_panels.size(); ++p)
        for (std::size_t c = 0; c < m_panels[p].running.size(); ++c) {
            QCPGraph* graph = m_panels[p].running[c];
            const auto line = m_running.constFind(runOf(m_content.panels[p].curves[c]).number);
            if (!graph || line == m_running.constEnd())
                continue;
            const auto drawn = static_cast<std::size_t>(graph->dataCount());
            if (drawn > line->size())
                graph->data()->clear();
            for (std::size_t i = drawn; i < line->size(); ++i)
                graph->addData((*line)[i].along(m_view.axis), (*line)[i].training);
        }
}

} // namespace shelf
