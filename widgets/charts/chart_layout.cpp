// SPDX-License-Identifier: GPL-3.0-or-later
// Where the panels of a chart stand, and what is written around them.
#include "engine/training/measure_epoch.h"
#include "widgets/charts/chart_legend.h"
#include "widgets/charts/chart_plot.h"
#include "widgets/charts/chart_ticker.h"
#include "widgets/look/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {
namespace {

constexpr theme::Units kLeastWidth(30);  ///< of a panel that stands beside others
constexpr theme::Units kLeastHeight(18.75); ///< of any
constexpr double kAspect = 1.7;   ///< of a panel that reads well
constexpr int kNameCharacters = 24;

QStringList titlesOf(const ChartPanel& panel)
{
    if (panel.isOfSome) // which no room is too little for, unlike which way is better
        return {
            LossChart::tr("%1 of %Ln reader(s)", nullptr, static_cast<int>(kRankedUsers)).arg(panel.metric),
            panel.metric};
    if (!panel.isLoss)
        return {LossChart::tr("%1, higher is better").arg(panel.metric), panel.metric};
    if (panel.metric.isEmpty())
        return {LossChart::tr("Loss")};
    return {LossChart::tr("Loss (%1), lower is better").arg(panel.metric),
            LossChart::tr("Loss (%1)").arg(panel.metric), panel.metric};
}

} // namespace

/// Among those that leave every panel its room, the number that makes them of a good shape.
int ChartPlot::columnsFor(int width, int height) const
{
    const int count = static_cast<int>(m_content.panels.size());
    const int most = std::clamp(width / kLeastWidth, 1, std::max(1, count));
    int best = most;
    double difference = std::numeric_limits<double>::infinity();
    for (int columns = 1; columns <= most; ++columns) {
        const int rows = (count + columns - 1) / columns;
        if (rows == 0 || height / rows < kLeastHeight)
            continue;
        const double shape = double(width) / columns / (double(height) / rows);
        if (const double away = std::abs(std::log(shape / kAspect)); away < difference) {
            difference = away;
            best = columns;
        }
    }
    return best;
}

int ChartPlot::neededHeight() const
{
    const int count = static_cast<int>(m_content.panels.size());
    const int most = std::clamp(m_plot->width() / kLeastWidth, 1, std::max(1, count));
    return m_plot->legend->minimumOuterSizeHint().height() + kLeastHeight * ((count + most - 1) / most);
}

void ChartPlot::layOut()
{
    const QSize room =
        m_plot->viewport().size() - QSize(0, m_plot->legend->minimumOuterSizeHint().height() + theme::kGrid);
    const int columns = columnsFor(room.width(), room.height());
    if (m_panels.size() != m_content.panels.size() || columns != m_columns) {
        m_panels.clear();
        m_grid->clear();
        m_columns = columns;
        m_grid->setWrap(columns);
        m_grid->setFillOrder(QCPLayoutGrid::foColumnsFirst, false);
        for (std::size_t i = 0; i < m_content.panels.size(); ++i) {
            auto* area = new QCPAxisRect(m_plot);
            // What is drawn first is what joins its layer first, and axes() gives another order at each
            // start.
            for (const QCPAxis::AxisType side :
                 {QCPAxis::atLeft, QCPAxis::atRight, QCPAxis::atTop, QCPAxis::atBottom}) {
                QCPAxis* axis = area->axis(side);
                axis->setLayer(QStringLiteral("axes"));
                axis->grid()->setLayer(QStringLiteral("grid"));
            }
            m_grid->addElement(area);
            m_panels.push_back({area, ChartLevels(m_plot, area), {}, {}, nullptr, nullptr, {}});
        }
    }
    for (Panel& panel : m_panels) {
        panel.levels = ChartLevels(m_plot, panel.area);
        panel.bests.clear();
        styleAxes(panel);
    }
}

void ChartPlot::styleAxes(Panel& panel)
{
    for (QCPAxis* axis : {panel.x(), panel.y()}) {
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
    panel.x()->setScaleType(m_view.logX ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    panel.y()->setScaleType(m_view.logY ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (m_view.logX)
        panel.x()->setTicker(QSharedPointer<LossTicker>::create());
    else if (m_view.axis == ChartAxis::seconds)
        panel.x()->setTicker(QSharedPointer<QCPAxisTicker>::create());
    else
        panel.x()->setTicker(QSharedPointer<WholeTicker>::create());
    if (m_view.logY)
        panel.y()->setTicker(QSharedPointer<LossTicker>::create());
    else
        panel.y()->setTicker(QSharedPointer<QCPAxisTicker>::create());
    // What stands below another panel says it for both; levels alone stand nowhere along the axis.
    const auto index = static_cast<std::size_t>(&panel - m_panels.data());
    const bool counts = !m_content.panels[index].curves.empty();
    panel.x()->setTickLabels(counts);
    panel.x()->setTicks(counts);
    panel.x()->grid()->setVisible(counts);
    if (!counts || index + static_cast<std::size_t>(m_columns) < m_panels.size())
        return panel.x()->setLabel({});
    panel.x()->setLabel(m_view.axis == ChartAxis::epoch   ? LossChart::tr("Epoch")
                        : m_view.axis == ChartAxis::batch ? LossChart::tr("Batch")
                                                          : LossChart::tr("Seconds of training"));
}

void ChartPlot::titlePanel(std::size_t i)
{
    Panel& panel = m_panels[i];
    const ChartPanel& content = m_content.panels[i];
    panel.titles = titlesOf(content);
    const bool beginsAbove = !m_view.logY && std::any_of(content.curves.begin(), content.curves.end(),
                                                         [&](const PanelCurve& curve) {
                                                             return m_content.leadIn(content, curve) > 0;
                                                         });
    if (beginsAbove)
        panel.titles.prepend(LossChart::tr("%1; begins above", "a chart's title").arg(panel.titles.first()));
    const auto text = [this](Qt::Alignment side, const QColor& color) {
        auto* item = new QCPItemText(m_plot);
        item->setFont(m_plot->font());
        item->setColor(color);
        item->setClipToAxisRect(false);
        item->setPositionAlignment(side | Qt::AlignBottom);
        item->position->setType(QCPItemPosition::ptAbsolute);
        return item;
    };
    panel.title = text(Qt::AlignLeft, m_style.text);
    QFont strong = m_plot->font();
    strong.setWeight(QFont::DemiBold);
    panel.title->setFont(strong);
    panel.best = text(Qt::AlignRight, m_style.best);
    const int columns = std::max(1, m_columns);
    panel.levels.reserve(m_plot->viewport().width() / columns);
}

/// Above their panels, where no curve comes; shorter where there is little room, and never cut.
void ChartPlot::placeTitles()
{
    for (Panel& panel : m_panels) {
        if (!panel.title)
            continue;
        const QRect outer = panel.area->outerRect();
        const int left = outer.left() + theme::kGrid;
        const int right = outer.right() - theme::kGrid;
        const auto first = [](const QStringList& texts, const QFont& font, int room) {
            const QFontMetrics metrics(font);
            for (const QString& text : texts)
                if (metrics.horizontalAdvance(text) <= room)
                    return text;
            return QString();
        };
        QString title = first(panel.titles, panel.title->font(), right - left);
        if (title.isEmpty())
            title = QFontMetrics(panel.title->font())
                        .elidedText(panel.titles.last(), Qt::ElideRight, right - left);
        // The epoch that did best is worth more than the words beside the metric.
        const auto roomBeside = [&](const QString& text) {
            return right - left - 2 * theme::kGrid -
                   QFontMetrics(panel.title->font()).horizontalAdvance(text);
        };
        QString best;
        for (const QString& shorter : panel.titles)
            if (best = first(panel.bests, panel.best->font(), roomBeside(shorter)); !best.isEmpty()) {
                title = shorter;
                break;
            }
        const double base = panel.area->top() - theme::kGrid / 2.0;
        panel.title->setText(title);
        panel.title->position->setCoords(left, base);
        panel.best->setText(best);
        panel.best->position->setCoords(right, base);
    }
}

/// The runs, and below what kind of line is what.
void ChartPlot::addLegend()
{
    QCPLegend* legend = m_plot->legend;
    legend->clearItems();
    legend->setTextColor(m_style.text);
    legend->setFont(m_plot->font());
    const QFontMetrics metrics(m_plot->font());
    const auto add = [&](const QString& key, const QString& name, const QPen& pen) {
        legend->addItem(new ChartLegendItem(legend, key, name, pen, m_view.hidden.contains(key)));
    };
    bool curves = false;
    for (std::size_t i = 0; i < m_content.points.size(); ++i) {
        const ChartRun& run = m_content.runs[static_cast<qsizetype>(i)];
        curves = curves || run.running || !m_content.points[i].empty();
        if (run.name.isEmpty())
            continue;
        const QString name =
            metrics.elidedText(run.name, Qt::ElideMiddle, kNameCharacters * metrics.averageCharWidth());
        add(QString::number(run.number),
            run.running ? LossChart::tr("%1 (training)", "the run that is being trained").arg(name) : name,
            QPen(colorOf(i), 3));
    }
    if (curves) {
        add(kValidation, LossChart::tr("Validation"), QPen(m_style.text, 2));
        add(kTraining, LossChart::tr("Training"), QPen(m_style.text, 2, Qt::DashLine));
    }
    wrapLegend(legend, m_plot->viewport().width() - 4 * theme::kGrid);
}

QCPAxisRect* ChartPlot::areaAt(QPointF place) const
{
    for (const Panel& panel : m_panels)
        if (panel.area->outerRect().contains(place.toPoint()))
            return panel.area;
    return nullptr;
}

const ChartLegendItem* ChartPlot::legendItemAt(QPointF place) const
{
    for (int i = 0; i < m_plot->legend->itemCount(); ++i)
        if (const QCPAbstractLegendItem* item = m_plot->legend->item(i);
            item && item->outerRect().contains(place.toPoint()))
            return dynamic_cast<const ChartLegendItem*>(item);
    return nullptr;
}

} // namespace shelf
