// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/trials_model.h"

#include "widgets/look/table_cells.h"
#include "widgets/look/theme.h"
#include "widgets/search/search_words.h"

#include <QFont>
#include <QLocale>

#include <cmath>
#include <limits>

namespace shelf {

TrialsModel::Part TrialsModel::partOf(int column) const
{
    if (column == 0)
        return number;
    if (column <= axisCount())
        return parameter;
    return static_cast<Part>(share + (column - axisCount() - 1));
}

int TrialsModel::resultColumn() const
{
    return axisCount() + 2;
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

QString TrialsModel::text(QChar separator) const
{
    QString out;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << (row < 0
                          ? headerData(column, Qt::Horizontal).toString()
                          : display(m_state.trials[static_cast<std::size_t>(row)], -1, column).toString());
        out += tableLine(cells, separator);
    }
    return out;
}

int TrialsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_state.trials.size());
}

int TrialsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_state.plan.axes.empty() ? 0 : axisCount() + 6;
}

QVariant TrialsModel::display(const Trial& trial, int row, int column) const
{
    const QLocale locale;
    switch (partOf(column)) {
    case number:
        return locale.toString(trial.configuration + 1);
    case parameter:
        return QString::fromStdString(trial.values[static_cast<std::size_t>(column) - 1]);
    case share:
        return shareLabel(trial.share);
    case result: {
        if (trial.failed())
            return QStringLiteral("–");
        const QString value = locale.toString(trial.objective, 'f', 4);
        return row >= 0 && row == m_best ? tr("✓ %1").arg(value) : value;
    }
    case epochs:
        return trial.epochs > 0 ? locale.toString(trial.epochs) : QStringLiteral("–");
    case seconds:
        return locale.toString(trial.seconds, 'f', 1);
    case note:
        return QString::fromStdString(trial.message);
    }
    return {};
}

QVariant TrialsModel::sortValue(const Trial& trial, int column) const
{
    switch (partOf(column)) {
    case number:
        return trial.configuration * 100 + trial.rung;
    case parameter: {
        const std::size_t axis = static_cast<std::size_t>(column) - 1;
        return positionOnAxis(m_state.plan.axes[axis], trial.values[axis]);
    }
    case share:
        return trial.share;
    case result:
        return trial.failed() ? std::numeric_limits<double>::quiet_NaN() : trial.objective;
    case epochs:
        return trial.epochs;
    case seconds:
        return trial.seconds;
    case note:
        return QString::fromStdString(trial.message);
    }
    return {};
}

QVariant TrialsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Trial& trial = m_state.trials[static_cast<std::size_t>(index.row())];
    const bool best = index.row() == m_best;
    switch (role) {
    case Qt::DisplayRole:
        return display(trial, index.row(), index.column());
    case Qt::UserRole:
        return sortValue(trial, index.column());
    case Qt::ToolTipRole:
        return trialSentence(m_state, index.row());
    case Qt::TextAlignmentRole:
        return partOf(index.column()) == note ? QVariant()
                                              : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        if (!best)
            return {};
        QFont font;
        font.setBold(true);
        return font;
    }
    case Qt::ForegroundRole:
        if (trial.failed())
            return theme::colors().subdued;
        return best ? QVariant(theme::colors().best) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return best ? tr("best") : trial.failed() ? tr("failed") : QVariant();
    default:
        return {};
    }
}

QVariant TrialsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((partOf(section) == note ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (partOf(section)) {
    case number:
        return tr("Trial");
    case parameter:
        return axisLabel(m_state.plan.axes[static_cast<std::size_t>(section) - 1]);
    case share:
        return tr("Training");
    case result:
        return objectiveLabel(m_state.plan.objective);
    case epochs:
        return tr("Epochs");
    case seconds:
        return tr("Seconds");
    case note:
        return tr("What went wrong");
    }
    return {};
}

TrialsFilter::TrialsFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(Qt::UserRole);
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
