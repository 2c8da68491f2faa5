// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/side_by_side/figures_model.h"

#include "app/pages/readers/side_by_side/side_by_side_words.h"
#include "engine/evaluation/metric.h"
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
    columns.push_back(
        {[] { return tr("Run or blend"); },
         [this](int row) { return SideBySideWords::name(m_measured[static_cast<std::size_t>(row)]); }});
    const auto add = [&](const EvaluationMetric& metric) {
        columns.push_back({.title = [&metric, k] { return textOf(metric.titleAt(k)); },
                           .text =
                               [&metric, figures](int row) {
                                   return SideBySideWords::figure(metric.of(figures(row)),
                                                                  metric.intervalOf(figures(row)), 3);
                               },
                           .isNumber = true,
                           .sort = [&metric, figures](int row) { return metric.of(figures(row)); },
                           .titleTip = [&metric] { return wordsOf(metric.meaning); }});
    };
    for (const bool judges : {true, false}) // what models are put in order by comes first
        for (const EvaluationMetric& metric : rankingMetricTable())
            if (metric.hasInterval() && metric.standsIn(MetricRank::judge) == judges)
                add(metric);
    setColumns(std::move(columns));
    endResetModel();
}

QVariant FiguresModel::look(int row, int, int role) const
{
    return role == Qt::FontRole ? boldFont(m_measured[static_cast<std::size_t>(row)].isBlend) : QVariant();
}

} // namespace shelf
