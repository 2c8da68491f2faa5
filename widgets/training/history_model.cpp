// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/history_model.h"

#include "widgets/help/help_topic.h"
#include "widgets/words/engine_words.h"

#include <QLocale>

#include <algorithm>
#include <array>
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

QString whole(const QLocale& locale, double number)
{
    return locale.toString(static_cast<int>(number));
}

QString fourDecimals(const QLocale& locale, double number)
{
    return locale.toString(number, 'f', 4);
}

struct Figure {
    QString (*title)();
    double (*value)(const EpochRecord& record);
    QString (*write)(const QLocale& locale, double number);
};

/// In the order of HistoryModel::Column.
const std::array<Figure, HistoryModel::columnCount_>& figures()
{
    using Record = const EpochRecord&;
    static const std::array<Figure, HistoryModel::columnCount_> all{{
        {[] { return HistoryModel::tr("Epoch"); }, [](Record record) { return double(record.epoch); }, whole},
        {[] { return HistoryModel::tr("Training loss"); }, [](Record record) { return record.trainLoss; },
         fourDecimals},
        {[] { return HistoryModel::tr("Validation loss"); },
         [](Record record) { return record.validationLoss; }, fourDecimals},
        {[] { return wordsOf("RMSE"); }, [](Record record) { return record.validationRmse; },
         fourDecimals},
        {[] { return wordsOf("MAE"); }, [](Record record) { return record.validationMae; },
         fourDecimals},
        {[] { return HistoryModel::tr("NDCG@10"); }, [](Record record) { return record.validationNdcg; },
         fourDecimals},
        {[] { return HistoryModel::tr("Learning rate"); }, [](Record record) { return record.learningRate; },
         [](const QLocale& locale, double number) { return locale.toString(number, 'g', 4); }},
        {[] { return HistoryModel::tr("Time, s"); }, [](Record record) { return record.seconds; },
         [](const QLocale& locale, double number) { return locale.toString(number, 'f', 2); }},
    }};
    return all;
}

} // namespace

HistoryModel::HistoryModel(QObject* parent) : ColumnModel(parent)
{
    std::vector<TableColumn> columns;
    for (const Figure& figure : figures()) {
        const int column = static_cast<int>(columns.size());
        columns.push_back({figure.title,
                           [this, column, write = figure.write](int row) {
                               const double number = value(row, column);
                               return std::isfinite(number) ? write(QLocale(), number) : QStringLiteral("–");
                           },
                           true, [this, column](int row) { return value(row, column); }});
    }
    setColumns(std::move(columns));
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    constexpr const char* kTopics[columnCount_] = {"term-epoch",  "term-loss",   "term-loss",
                                                   "metric-rmse", "metric-mae",  "metric-ndcg",
                                                   "setting-learning_rate", nullptr};
    const bool hasTopic =
        orientation == Qt::Horizontal && section >= 0 && section < columnCount_ && kTopics[section];
    if (hasTopic && role == kHelpTopicRole)
        return QLatin1String(kTopics[section]);
    if (hasTopic && role == Qt::ToolTipRole)
        return tr("F1 says what this is");
    return ColumnModel::headerData(section, orientation, role);
}

double HistoryModel::value(int row, int column) const
{
    return figures()[static_cast<std::size_t>(column)].value(m_history.epochs[static_cast<std::size_t>(row)]);
}

QVariant HistoryModel::look(int row, int, int role) const
{
    const bool isBest = m_history.epochs[static_cast<std::size_t>(row)].epoch == m_history.bestEpoch;
    if (role == Qt::FontRole)
        return boldFont(isBest);
    if (role == Qt::ToolTipRole && isBest)
        return tr("The epoch that did best on the held-out ratings");
    return {};
}

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

bool HistoryModel::isEmpty(int column) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (std::isfinite(value(row, column)))
            return false;
    return rowCount() > 0;
}

} // namespace shelf
