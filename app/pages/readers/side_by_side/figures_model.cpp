// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/side_by_side/figures_model.h"

#include "app/pages/readers/side_by_side/side_by_side_words.h"
#include "engine/evaluation/metric.h"
#include "widgets/help/help_topic.h"
#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"

namespace shelf {

FiguresModel::FiguresModel(QObject* parent) : ColumnModel(parent)
{
    setMeasured({});
}

void FiguresModel::setMeasured(const std::vector<BlendDesk::Measured>& measured)
{
    beginResetModel();
    m_measured = measured;
    const int k = measured.empty() ? RankingParameters().k : measured.front().figures.k;
    const auto figures = [this](int row) -> const RankingMetrics& {
        return m_measured[static_cast<std::size_t>(row)].figures;
    };
    std::vector<TableColumn> columns;
    m_metrics.clear();
    columns.push_back(
        {[] { return tr("Run or blend"); },
         [this](int row) { return SideBySideWords::name(m_measured[static_cast<std::size_t>(row)]); }});
    const auto add = [&](const EvaluationMetric& metric) {
        m_metrics.push_back(&metric);
        columns.push_back(
            {.title = [&metric, k] { return textOf(metric.titleAt(k)); },
             .text =
                 [&metric, figures](int row) {
                     return SideBySideWords::figure(metric.of(figures(row)), metric.intervalOf(figures(row)),
                                                    3);
                 },
             .isNumber = true,
             .sort = [&metric, figures](int row) { return metric.of(figures(row)); },
             .titleTip = [&metric] { return tr("%1 – F1: more").arg(wordsOf(metric.meaning)); }});
    };
    for (const bool judges : {true, false}) // what models are put in order by comes first
        for (const EvaluationMetric& metric : rankingMetricTable())
            if (metric.hasInterval() && metric.standsIn(MetricRank::judge) == judges)
                add(metric);
    setColumns(std::move(columns));
    endResetModel();
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kHelpTopicRole && orientation == Qt::Horizontal && section > 0 &&
        section <= static_cast<int>(m_metrics.size()))
        return topics::ofMetric(m_metrics[static_cast<std::size_t>(section - 1)]->key);
    return ColumnModel::headerData(section, orientation, role);
}

QVariant FiguresModel::look(int row, int, int role) const
{
    return role == Qt::FontRole ? boldFont(m_measured[static_cast<std::size_t>(row)].isBlend) : QVariant();
}

} // namespace shelf
