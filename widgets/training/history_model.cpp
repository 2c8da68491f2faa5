// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/history_model.h"

#include <QFont>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace shelf {
namespace {

bool same(const EpochRecord& a, const EpochRecord& b)
{
    return a.epoch == b.epoch && a.step == b.step && a.trainLoss == b.trainLoss && a.seconds == b.seconds;
}

bool continues(const History& next, const History& old)
{
    return next.epochs.size() >= old.epochs.size() &&
           std::equal(old.epochs.begin(), old.epochs.end(), next.epochs.begin(), same);
}

} // namespace

void HistoryModel::setHistory(const History& history)
{
    if (!continues(history, m_history) || m_history.epochs.empty()) {
        beginResetModel();
        m_history = history;
        endResetModel();
        return;
    }
    const int before = rowCount();
    const int after = static_cast<int>(history.epochs.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_history = history;
        endInsertRows();
    } else {
        m_history = history;
    }
    if (before > 0) // the best epoch may be another one now
        emit dataChanged(index(0, 0), index(before - 1, columnCount_ - 1), {Qt::FontRole, Qt::ToolTipRole});
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_history.epochs.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnCount_;
}

double HistoryModel::value(int row, int column) const
{
    const EpochRecord& record = m_history.epochs[static_cast<std::size_t>(row)];
    switch (column) {
    case epoch:
        return record.epoch;
    case trainingLoss:
        return record.trainLoss;
    case validationLoss:
        return record.validationLoss;
    case rmse:
        return record.validationRmse;
    case mae:
        return record.validationMae;
    case ndcg:
        return record.validationNdcg;
    case learningRate:
        return record.learningRate;
    default:
        return record.seconds;
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isBest = m_history.epochs[static_cast<std::size_t>(index.row())].epoch == m_history.bestEpoch;
    const double number = value(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QLocale locale;
        if (!std::isfinite(number))
            return QStringLiteral("–");
        if (index.column() == epoch)
            return locale.toString(static_cast<int>(number));
        if (index.column() == learningRate)
            return locale.toString(number, 'g', 4);
        return locale.toString(number, 'f', index.column() == seconds ? 2 : 4);
    }
    case Qt::UserRole:
        return number;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        if (!isBest)
            return {};
        QFont font;
        font.setBold(true);
        return font;
    }
    case Qt::ToolTipRole:
        return isBest ? tr("The epoch that did best on the held-out ratings") : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case epoch:
        return tr("Epoch");
    case trainingLoss:
        return tr("Training loss");
    case validationLoss:
        return tr("Validation loss");
    case rmse:
        return tr("RMSE, stars");
    case mae:
        return tr("MAE, stars");
    case ndcg:
        return tr("NDCG@10");
    case learningRate:
        return tr("Learning rate");
    case seconds:
        return tr("Time, s");
    default:
        return {};
    }
}

bool HistoryModel::isEmpty(int column) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (std::isfinite(value(row, column)))
            return false;
    return rowCount() > 0;
}

QString HistoryModel::text() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount_; ++column)
            if (!isEmpty(column))
                cells << (row < 0 ? headerData(column, Qt::Horizontal) : data(index(row, column))).toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace shelf
