// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/trials_model.h"

#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/search/search_words.h"

#include <QLocale>

#include <cmath>
#include <limits>

namespace shelf {

int TrialsModel::resultColumn() const
{
    return static_cast<int>(m_state.plan.axes.size()) + 2;
}

std::vector<TableColumn> TrialsModel::columnsOf(const SearchPlan& plan) const
{
    if (plan.axes.empty())
        return {};
    std::vector<TableColumn> columns;
    columns.push_back({[] { return tr("Trial"); },
                       [this](int row) { return QLocale().toString(trial(row).configuration + 1); }, true,
                       [this](int row) { return trial(row).configuration * 100 + trial(row).rung; }});
    for (std::size_t i = 0; i < plan.axes.size(); ++i)
        columns.push_back(
            {.title = [axis = plan.axes[i]] { return axisLabel(axis); },
             .text = [this, i,
                      axis = plan.axes[i]](int row) { return valueLabel(axis, trial(row).values[i]); },
             .isNumber = true,
             .sort = [this, i, axis = plan.axes[i]](
                         int row) { return positionOnAxis(axis, trial(row).values[i]); },
             .copied = [this, i](int row) { return textOf(trial(row).values[i]); }});
    columns.push_back({[] { return tr("Training"); },
                       [this](int row) { return shareLabel(trial(row).share); }, true,
                       [this](int row) { return trial(row).share; }});
    const auto result = [this](int row) {
        return trial(row).failed() ? QStringLiteral("–") : QLocale().toString(trial(row).objective, 'f', 4);
    };
    columns.push_back(
        {.title = [objective = plan.objective] { return objectiveLabel(objective); },
         .text = [this,
                  result](int row) { return row == m_best ? tr("✓ %1").arg(result(row)) : result(row); },
         .isNumber = true,
         .sort =
             [this](int row) {
                 return trial(row).failed() ? std::numeric_limits<double>::quiet_NaN() : trial(row).objective;
             },
         .copied = result});
    columns.push_back({[] { return tr("Epochs"); },
                       [this](int row) {
                           const int epochs = trial(row).epochs;
                           return epochs > 0 ? QLocale().toString(epochs) : QStringLiteral("–");
                       },
                       true, [this](int row) { return trial(row).epochs; }});
    columns.push_back({[] { return tr("Seconds"); },
                       [this](int row) { return QLocale().toString(trial(row).seconds, 'f', 1); }, true,
                       [this](int row) { return trial(row).seconds; }});
    columns.push_back(
        {[] { return tr("What went wrong"); }, [this](int row) { return textOf(trial(row).message); }});
    return columns;
}

QVariant TrialsModel::look(int row, int, int role) const
{
    const bool best = row == m_best;
    switch (role) {
    case Qt::ToolTipRole:
        return trialSentence(m_state, row);
    case Qt::FontRole:
        return boldFont(best);
    case Qt::ForegroundRole:
        if (trial(row).failed())
            return theme::colors().subdued;
        return best ? QVariant(theme::colors().best) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return best ? tr("best") : trial(row).failed() ? tr("failed") : QVariant();
    default:
        return {};
    }
}

void TrialsModel::setSearch(const SearchState& state)
{
    const int before = rowCount();
    const int after = static_cast<int>(state.trials.size());
    bool grows = state.plan.axes == m_state.plan.axes && state.plan.objective == m_state.plan.objective &&
                 after >= before && before > 0;
    for (int i = 0; grows && i < before; ++i) {
        const Trial& a = m_state.trials[static_cast<std::size_t>(i)];
        const Trial& b = state.trials[static_cast<std::size_t>(i)];
        grows = a.values == b.values && a.rung == b.rung;
    }
    if (!grows) {
        beginResetModel();
        m_state = state;
        m_best = state.best();
        setColumns(columnsOf(state.plan));
        endResetModel();
        return;
    }
    if (after > before)
        beginInsertRows({}, before, after - 1);
    m_state = state;
    if (after > before)
        endInsertRows();
    const int was = std::exchange(m_best, state.best());
    for (const int row : {was, m_best})
        if (row >= 0 && was != m_best)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

TrialsFilter::TrialsFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ColumnModel::kSortRole);
}

void TrialsFilter::setShown(bool some, const QList<int>& rows)
{
    m_some = some;
    m_rows = QSet<int>(rows.begin(), rows.end());
    invalidateFilter();
}

bool TrialsFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return !m_some || m_rows.contains(row);
}

bool TrialsFilter::lessThan(const QModelIndex& a, const QModelIndex& b) const
{
    const QVariant left = a.data(sortRole());
    const QVariant right = b.data(sortRole());
    if (left.typeId() == QMetaType::Double && right.typeId() == QMetaType::Double) {
        const double x = left.toDouble();
        const double y = right.toDouble();
        if (std::isnan(x) != std::isnan(y))
            return (sortOrder() == Qt::AscendingOrder) == std::isnan(y);
    }
    return QSortFilterProxyModel::lessThan(a, b);
}

} // namespace shelf
