// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_content.h"

#include "engine/output/text_fields.h"
#include "engine/parameters/parameter_text.h"
#include "engine/training/measure_epoch.h"
#include "widgets/words/baseline_name.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace shelf {
namespace {

const QString kRankingMetric = QStringLiteral("NDCG@10");
constexpr std::size_t kFewPoints = 6; ///< all of which are shown
constexpr double kFlattens = 4;       ///< times the largest of the later half
constexpr double kInSight = 2;        ///< likewise: what is shown of a curve that begins above

class ContentBuilder {
public:
    ContentBuilder(const QList<ChartRun>& runs, const ChartView& view) : m_view(view)
    {
        m_content.runs = runs;
        for (const ChartRun& run : runs)
            m_content.points.push_back(chartPoints(run.history));
    }

    ChartContent build()
    {
        const bool held = !m_view.hidden.contains(kValidation);
        for (std::size_t i = 0; i < m_content.points.size(); ++i) {
            const ChartRun& run = m_content.runs[static_cast<qsizetype>(i)];
            if (m_view.hidden.contains(QString::number(run.number)))
                continue;
            if (held) {
                addCurve(i, panel(run.loss, true), false);
                addCurve(i, panel(kRankingMetric, false), false);
                if (m_content.points[i].empty() && std::isfinite(run.level))
                    panel(run.loss, true).levels.push_back({i, run.name, run.level});
                if (m_content.points[i].empty() && std::isfinite(run.rankingLevel))
                    panel(kRankingMetric, false).levels.push_back({i, run.name, run.rankingLevel});
            }
            // A run under way has a line before its first epoch has ended.
            if (!m_view.hidden.contains(kTraining) && (run.running || !m_content.points[i].empty()))
                addCurve(i, panel(run.loss, true), true);
        }
        std::erase_if(m_content.panels,
                      [](const ChartPanel& each) { return each.curves.empty() && each.levels.empty(); });
        std::stable_sort(
            m_content.panels.begin(), m_content.panels.end(),
            [](const ChartPanel& a, const ChartPanel& b) { return a.isHeldOut() && !b.isHeldOut(); });
        if (held)
            addBaselines();
        return std::move(m_content);
    }

private:
    ChartPanel& panel(const QString& metric, bool isLoss)
    {
        for (ChartPanel& each : m_content.panels)
            if (each.metric == metric && each.isLoss == isLoss)
                return each;
        m_content.panels.push_back({.metric = metric, .isLoss = isLoss});
        return m_content.panels.back();
    }

    void addCurve(std::size_t run, ChartPanel& into, bool training)
    {
        PanelCurve curve{run, training, {}};
        const std::vector<ChartPoint>& points = m_content.points[run];
        for (std::size_t i = 0; i < points.size(); ++i)
            if (std::isfinite(into.valueAt(curve, points[i])))
                curve.points.push_back(i);
        if (training || !curve.points.empty())
            into.curves.push_back(std::move(curve));
    }

    /// In the panels of the runs that they belong to. Runs on one split share theirs: each is drawn once.
    void addBaselines()
    {
        for (ChartPanel& each : m_content.panels)
            for (const ChartRun& run : m_content.runs) {
                if (m_view.hidden.contains(QString::number(run.number)) ||
                    (each.isLoss && run.loss != each.metric))
                    continue;
                for (const Baseline& baseline : run.baselines) {
                    each.isOfSome = each.isOfSome || (!each.isLoss && !each.curves.empty() &&
                                                      baseline.ranking.users > kRankedUsers);
                    addBaseline(each, baselineName(baseline.name),
                                each.isLoss                  ? baseline.validationLoss
                                : baseline.ranking.users > 0 ? baseline.ranking.ndcg
                                                             : std::numeric_limits<double>::quiet_NaN());
                }
            }
    }

    static void addBaseline(ChartPanel& into, const QString& name, double value)
    {
        const bool known = std::any_of(into.levels.begin(), into.levels.end(), [&](const PanelLevel& level) {
            return level.name == name && std::abs(level.value - value) <= 1e-4 * std::abs(value);
        });
        if (std::isfinite(value) && !known)
            into.levels.push_back({PanelLevel::kBaseline, name, value});
    }

    const ChartView& m_view;
    ChartContent m_content;
};

std::string cell(const QString& text)
{
    std::string field;
    appendCsvField(field, text.toStdString());
    return field;
}

} // namespace

std::size_t ChartContent::leadIn(const ChartPanel& panel, const PanelCurve& curve) const
{
    const std::vector<std::size_t>& at = curve.points;
    if (!panel.isLoss || at.size() < kFewPoints)
        return 0;
    const auto value = [&](std::size_t i) { return panel.valueAt(curve, points[curve.run][at[i]]); };
    double later = 0;
    for (std::size_t i = at.size() / 2; i < at.size(); ++i)
        later = std::max(later, value(i));
    if (!(value(0) > kFlattens * later))
        return 0;
    std::size_t above = 0;
    while (above < at.size() / 2 && value(above) > kInSight * later)
        ++above;
    return above;
}

double ChartPanel::valueAt(const PanelCurve& curve, const ChartPoint& point) const
{
    if (curve.training)
        return point.training;
    return isLoss ? point.validation : point.ndcg;
}

bool ChartPanel::isHeldOut() const
{
    return !levels.empty() ||
           std::any_of(curves.begin(), curves.end(), [](const PanelCurve& curve) { return !curve.training; });
}

ChartContent ChartContent::of(const QList<ChartRun>& runs, const ChartView& view)
{
    return ContentBuilder(runs, view).build();
}

std::string chartCsv(const ChartContent& content, ChartAxis axis,
                     const std::vector<std::pair<double, double>>& ranges)
{
    std::string text = "run,metric,part,epoch,batch,seconds,value\n";
    for (std::size_t p = 0; p < content.panels.size(); ++p) {
        const ChartPanel& panel = content.panels[p];
        const auto& [low, high] = ranges[p];
        const std::string metric = cell(panel.metric.isEmpty() ? QStringLiteral("loss") : panel.metric);
        for (const PanelCurve& curve : panel.curves) {
            const std::string head = cell(content.runs[static_cast<qsizetype>(curve.run)].name) + ',' +
                                     metric + (curve.training ? ",training," : ",validation,");
            for (const std::size_t i : curve.points) {
                const ChartPoint& point = content.points[curve.run][i];
                if (point.along(axis) < low || point.along(axis) > high)
                    continue;
                text += head + numberText(point.epoch) + ',' + numberText(point.batch) + ',' +
                        numberText(point.seconds) + ',' + numberText(panel.valueAt(curve, point)) + '\n';
            }
        }
        for (const PanelLevel& level : panel.levels)
            text += cell(level.name) + ',' + metric +
                    (level.run == PanelLevel::kBaseline ? ",baseline,,,," : ",validation,,,,") +
                    numberText(level.value) + '\n';
    }
    return text;
}

} // namespace shelf
