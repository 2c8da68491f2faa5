// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_plot.h"

#include "widgets/charts/chart_ticker.h"
#include "widgets/look/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace shelf {
namespace {

// Beyond these many points wide antialiased pens cost frames.
constexpr std::size_t kFinePoints = 4000;
constexpr std::size_t kFinePointsLive = 200; ///< while a run is being trained

constexpr double kClose = 0.1; ///< relative distance of two curves within which a label has no room

} // namespace

ChartPlot::ChartPlot(QCustomPlot* plot) : m_plot(plot), m_name(new QCPTextElement(plot)), m_levels(plot)
{
    // The legend has a row of its own above the curves: it covers nothing and nothing moves when it grows.
    auto* row = new QCPLayoutGrid;
    plot->plotLayout()->insertRow(0);
    plot->plotLayout()->addElement(0, 0, row);
    plot->axisRect()->insetLayout()->take(plot->legend);
    row->addElement(0, 0, m_name);
    row->addElement(0, 1, plot->legend);
    row->addElement(0, 2, new QCPLayoutElement(plot)); // takes the room the legend leaves
    m_name->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine);
    row->setMargins(QMargins(theme::kGrid, theme::kGrid / 2, theme::kGrid, 0));
    plot->plotLayout()->setRowStretchFactor(0, 0.001);
    plot->plotLayout()->setRowSpacing(0);
    plot->legend->setFillOrder(QCPLegend::foColumnsFirst, false);
    plot->legend->setBorderPen(Qt::NoPen);
    plot->legend->setBrush(Qt::NoBrush);
    plot->legend->setMargins(QMargins(0, 0, 0, 0));
    plot->legend->setColumnSpacing(2 * theme::kGrid);
    plot->legend->setVisible(true);
    QObject::connect(plot, &QCustomPlot::afterLayout, plot, [this] {
        placeTitles();
        m_levels.placeLabels();
    });
    plot->axisRect()->setMinimumMargins(QMargins(theme::kGrid, theme::kGrid, 2 * theme::kGrid, theme::kGrid));
}

void ChartPlot::draw(const QList<ChartRun>& runs, const ChartView& view, const ChartStyle& style)
{
    m_view = view;
    m_style = style;
    m_curves.clear();
    m_keys.clear();
    m_levels.clear();
    m_plot->clearPlottables();
    m_plot->clearItems();
    styleAxes();
    for (const ChartRun& run : runs)
        m_curves.append({run, chartPoints(run.history), nullptr, style.training, style.validation});

    std::size_t points = 0;
    bool live = false;
    for (const Curve& curve : m_curves) {
        points += 2 * curve.points.size();
        live = live || curve.run.running;
    }
    styleRankingAxis();
    m_plain = points > (live ? kFinePointsLive : kFinePoints);
    if (m_curves.size() == 1) {
        const ChartRun& run = m_curves.first().run;
        const int last = run.history.epochs.empty() ? 0 : run.history.epochs.back().epoch;
        const int end = std::max(last, run.running ? run.epochsPlanned : 0);
        m_levels.setAtLeft(2 * run.history.bestEpoch > end); // away from the label of the best epoch
    }
    addBaselines();
    for (Curve& curve : m_curves)
        addCurve(curve, runs.size() == 1);
    const auto isDrawn = [&](int number) {
        return std::any_of(runs.begin(), runs.end(),
                           [number](const ChartRun& run) { return run.number == number; });
    };
    m_running.removeIf([&](const auto& line) { return !isDrawn(line.key()); });
    // Of a finished epoch its mean is drawn; the way there only while it is on the way.
    for (const Curve& curve : m_curves)
        if (const auto line = m_running.find(curve.run.number); line != m_running.end()) {
            const double finished = curve.run.running ? static_cast<double>(curve.run.history.epochs.size())
                                                      : std::numeric_limits<double>::infinity();
            std::erase_if(*line, [finished](const ChartPoint& point) { return point.epoch <= finished; });
        }
    drawRunning();
    nameRun();
    addLegend();
}

/// Several runs are named by the legend, one alone before it.
void ChartPlot::nameRun()
{
    QFont font = m_plot->font();
    font.setWeight(QFont::DemiBold);
    const QString name = m_curves.size() == 1 ? m_curves.first().run.name : QString();
    m_name->setFont(font);
    m_name->setTextColor(m_style.text);
    const QFontMetrics metrics(font);
    m_name->setText(metrics.elidedText(name, Qt::ElideMiddle, m_plot->width() / 3));
    m_nameWidth = name.isEmpty() ? 0 : metrics.horizontalAdvance(m_name->text()) + 2 * theme::kGrid;
    m_name->setMaximumSize(m_nameWidth, QWIDGETSIZE_MAX);
}

void ChartPlot::styleAxes()
{
    m_plot->setBackground(QBrush(m_style.ground));
    m_plot->legend->setTextColor(m_style.text);
    m_plot->legend->setFont(m_plot->font());
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setBasePen(QPen(m_style.subdued, 1));
        axis->setTickPen(QPen(m_style.subdued, 1));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(m_style.subdued);
        axis->setLabelColor(m_style.text);
        axis->setTickLabelFont(m_plot->font());
        axis->setLabelFont(m_plot->font());
        axis->setNumberFormat(QStringLiteral("g"));
        axis->setNumberPrecision(5);
        axis->grid()->setPen(QPen(m_style.grid, 1));
        axis->grid()->setZeroLinePen(QPen(m_style.grid, 1));
    }
    m_plot->xAxis->setScaleType(m_view.logX ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    m_plot->yAxis->setScaleType(m_view.logY ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (m_view.logX)
        m_plot->xAxis->setTicker(QSharedPointer<LossTicker>::create());
    else if (m_view.axis == ChartAxis::seconds)
        m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    else
        m_plot->xAxis->setTicker(QSharedPointer<WholeTicker>::create());
    if (m_view.logY)
        m_plot->yAxis->setTicker(QSharedPointer<LossTicker>::create());
    else
        m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    m_plot->xAxis->setLabel(m_view.axis == ChartAxis::epoch   ? LossChart::tr("Epoch")
                            : m_view.axis == ChartAxis::batch ? LossChart::tr("Batch")
                                                              : LossChart::tr("Seconds of training"));
}

/// Beside the curves, and no further: above them stands the legend.
void ChartPlot::placeTitles()
{
    const int room = m_plot->axisRect()->height();
    const auto place = [room](QCPAxis* axis, const QStringList& titles) {
        const QFontMetrics metrics(axis->labelFont());
        for (const QString& title : titles)
            if (metrics.horizontalAdvance(title) <= room)
                return axis->setLabel(title);
        axis->setLabel(titles.isEmpty() ? QString()
                                        : metrics.elidedText(titles.last(), Qt::ElideRight, room));
    };
    place(m_plot->yAxis, m_lossTitles);
    place(m_plot->yAxis2, m_rankingTitles);
}

QStringList ChartPlot::axisTitles() const
{
    QStringList losses;
    for (const Curve& curve : m_curves)
        if (!curve.run.loss.isEmpty() && !losses.contains(curve.run.loss))
            losses << curve.run.loss;
    if (losses.isEmpty())
        return {LossChart::tr("Loss")};
    if (losses.size() == 1)
        return {LossChart::tr("Loss (%1)").arg(losses.first()), losses.first(), LossChart::tr("Loss")};
    return {LossChart::tr("Loss (%1: not comparable)").arg(losses.join(QStringLiteral(", "))),
            LossChart::tr("Losses, not comparable"), LossChart::tr("Losses")};
}

QCPGraph* ChartPlot::addGraph(const QPen& pen, const QVector<double>& x, const std::vector<double>& y,
                              QCPScatterStyle::ScatterShape marker)
{
    QCPGraph* graph = m_plot->addGraph();
    graph->removeFromLegend();
    graph->setPen(pen);
    graph->setAntialiased(!m_plain);
    graph->setAdaptiveSampling(true); // draws the extremes of each pixel column: no visible point is lost
    graph->setData(x, QVector<double>(y.begin(), y.end()), true);
    if (marker != QCPScatterStyle::ssNone && y.size() <= kMarkedPoints)
        graph->setScatterStyle(QCPScatterStyle(
            marker, QPen(pen.color(), 1.5),
            marker == QCPScatterStyle::ssDisc ? QBrush(pen.color()) : QBrush(m_style.ground), 6));
    return graph;
}

bool ChartPlot::shows(const Curve& curve, const QString& kind) const
{
    return !m_view.hidden.contains(kind) && !m_view.hidden.contains(QString::number(curve.run.number));
}

QCPGraph* ChartPlot::addLegendEntry(const QString& key, const QString& name, const QPen& pen,
                                    QCPScatterStyle::ScatterShape marker)
{
    QCPGraph* entry = addGraph(pen, {}, {}, marker);
    entry->setName(name);
    entry->addToLegend();
    m_keys.insert(entry, key);
    if (m_view.hidden.contains(key))
        m_plot->legend->itemWithPlottable(entry)->setTextColor(m_style.baseline);
    return entry;
}

void ChartPlot::addLegend()
{
    const bool alone = m_curves.size() == 1;
    const bool marked = alone && m_view.smoothing <= 0 && m_curves.first().points.size() <= kMarkedPoints;
    const bool held = std::any_of(m_curves.begin(), m_curves.end(), [](const Curve& curve) {
        return std::any_of(curve.points.begin(), curve.points.end(),
                           [](const ChartPoint& point) { return std::isfinite(point.validation); });
    });
    if (!m_curves.isEmpty()) {
        // With several runs these stand for the line styles; a color stands for a run.
        if (held || !ranks())
            addLegendEntry(kValidation, LossChart::tr("Validation"),
                           QPen(alone ? m_style.validation : m_style.subdued, 2),
                           marked ? QCPScatterStyle::ssDisc : QCPScatterStyle::ssNone);
        addLegendEntry(kTraining, LossChart::tr("Training"),
                       QPen(alone ? m_style.training : m_style.subdued, 2, Qt::DashLine),
                       marked ? QCPScatterStyle::ssSquare : QCPScatterStyle::ssNone);
    }
    if (ranks())
        addRankingLegend(alone);
    int widest = 1;
    if (!alone)
        for (const Curve& curve : m_curves)
            addLegendEntry(QString::number(curve.run.number), curve.run.name, QPen(curve.validation, 2),
                           QCPScatterStyle::ssNone);
    for (int i = 0; i < m_plot->legend->itemCount(); ++i)
        if (const QCPAbstractLegendItem* item = m_plot->legend->item(i)) // a wrapped row has empty cells
            widest = std::max(widest, item->minimumOuterSizeHint().width() + 2 * theme::kGrid);
    const int room = m_plot->width() - 4 * theme::kGrid - m_nameWidth;
    m_plot->legend->setWrap(std::max(1, room / widest));
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst, true);
    m_plot->legend->setMaximumSize(m_plot->legend->minimumOuterSizeHint());
}

void ChartPlot::addCurve(Curve& curve, bool alone)
{
    if (!alone && curve.run.color.isValid())
        curve.training = curve.validation = curve.run.color;
    QVector<double> x;
    QVector<double> measuredX; // the held-out part is not measured at every point
    std::vector<double> training;
    std::vector<double> validation;
    for (const ChartPoint& point : curve.points) {
        x.append(point.along(m_view.axis));
        training.push_back(point.training);
        if (std::isfinite(point.validation)) {
            measuredX.append(point.along(m_view.axis));
            validation.push_back(point.validation);
        }
    }
    const bool held = !validation.empty();
    const double width = m_plain ? 1 : 2;

    QColor faint = curve.training;
    faint.setAlpha(150);
    curve.running = addGraph(QPen(faint, 1), {}, {}, QCPScatterStyle::ssNone);
    curve.running->setAntialiased(false);
    curve.running->setVisible(shows(curve, kTraining));

    const auto add = [&](const QString& kind, const QColor& color, Qt::PenStyle style,
                         const QVector<double>& at, const std::vector<double>& values,
                         QCPScatterStyle::ScatterShape marker) {
        if (!shows(curve, kind))
            return;
        // Raw first: the smoothed curve lies on top of it.
        if (m_view.smoothing > 0) {
            QColor raw = color;
            raw.setAlpha(80);
            addGraph(QPen(raw, 1), at, values, QCPScatterStyle::ssNone);
            marker = QCPScatterStyle::ssNone;
        }
        addGraph(QPen(color, width, style), at, smoothed(values, m_view.smoothing), marker);
    };
    add(kTraining, curve.training, Qt::DashLine, x, training, QCPScatterStyle::ssSquare);
    if (held)
        add(kValidation, curve.validation, Qt::SolidLine, measuredX, validation, QCPScatterStyle::ssDisc);
    if (held && shows(curve, kValidation))
        addBest(curve, alone);
    addRankingCurve(curve, alone);
    if (x.isEmpty() && std::isfinite(curve.run.level) && shows(curve, kValidation))
        m_levels.add(curve.run.level, curve.run.name, QPen(curve.validation, 2), m_style.subdued);
}

QCPGraph* ChartPlot::addRing(double x, double y, const QColor& color)
{
    QCPGraph* ring = addGraph(Qt::NoPen, {x}, {y}, QCPScatterStyle::ssNone);
    ring->setLineStyle(QCPGraph::lsNone);
    ring->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(color, 2), Qt::NoBrush, 13));
    return ring;
}

void ChartPlot::addBest(const Curve& curve, bool alone)
{
    const auto best = std::find_if(curve.points.begin(), curve.points.end(),
                                   [](const ChartPoint& point) { return point.isBest; });
    if (best == curve.points.end() || !std::isfinite(best->validation))
        return;
    const double x = best->along(m_view.axis);
    addRing(x, best->validation, alone ? m_style.best : curve.validation);
    if (!alone)
        return;
    auto* label = new QCPItemText(m_plot);
    label->setText(
        LossChart::tr("best: epoch %1").arg(QLocale().toString(static_cast<int>(std::lround(best->epoch)))));
    label->setFont(m_plot->font());
    label->setColor(m_style.best);
    QColor ground = m_style.ground;
    ground.setAlpha(200);
    label->setBrush(ground);
    label->setPadding(QMargins(3, 0, 3, 0));
    // Below the ring, as a curve's lowest point has its line above it; unless the training curve is there.
    const double below = best->validation - best->training;
    const bool up = below >= 0 && below < kClose * best->validation;
    // The axis of a single epoch goes on to the next.
    const double last = std::max({curve.points.back().epoch, double(curve.run.epochsPlanned), 2.0});
    const int room = m_plot->axisRect()->width();
    const double half =
        room > 0 ? 0.5 * QFontMetrics(m_plot->font()).horizontalAdvance(label->text()) / room : 0.1;
    const bool atEnd = best->epoch >= (0.97 - half) * last;
    const bool atStart = best->epoch <= half * last;
    label->setPositionAlignment((atEnd     ? Qt::AlignRight
                                 : atStart ? Qt::AlignLeft
                                           : Qt::AlignHCenter) |
                                (up ? Qt::AlignBottom : Qt::AlignTop));
    auto* anchor = new QCPItemTracer(m_plot);
    anchor->setStyle(QCPItemTracer::tsNone);
    anchor->position->setCoords(x, best->validation);
    label->position->setType(QCPItemPosition::ptAbsolute);
    label->position->setParentAnchor(anchor->position);
    label->position->setCoords(0, (up ? -1 : 1) * (theme::kGrid + 2));
}

void ChartPlot::addBaselines()
{
    // Runs on one split share their baselines: each level is drawn once.
    QStringList drawn;
    for (const Curve& curve : m_curves)
        for (const Baseline& baseline : curve.run.baselines) {
            if (!std::isfinite(baseline.validationLoss))
                continue;
            const QString label = LossChart::tr("%1 %2").arg(
                QString::fromStdString(baseline.name), QLocale().toString(baseline.validationLoss, 'g', 4));
            if (drawn.contains(label))
                continue;
            drawn << label;
            m_levels.add(baseline.validationLoss, label, QPen(m_style.baseline, 1, Qt::DashDotLine),
                         m_style.subdued);
        }
    m_lossTitles = axisTitles();
    m_plot->yAxis->setLabel(m_lossTitles.last()); // how long it may be is known when all is laid out
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

void ChartPlot::drawRunning()
{
    for (Curve& curve : m_curves) {
        const auto line = m_running.constFind(curve.run.number);
        if (!curve.running || line == m_running.constEnd())
            continue;
        const auto drawn = static_cast<std::size_t>(curve.running->dataCount());
        if (drawn > line->size())
            curve.running->data()->clear();
        for (std::size_t i = drawn; i < line->size(); ++i)
            curve.running->addData((*line)[i].along(m_view.axis), (*line)[i].training);
    }
}

} // namespace shelf
