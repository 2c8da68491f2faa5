// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_model.h"

#include "engine/run/parameter_table.h"
#include "widgets/loss_chart.h"
#include "widgets/theme.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace shelf {
namespace {

const QString kNone = QStringLiteral("–");

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString number(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : kNone;
}

double lowestLoss(const Run& run)
{
    double lowest = chartRun(run).level;
    for (const EpochRecord& record : run.history.epochs)
        if (std::isfinite(record.validationLoss) && !(lowest <= record.validationLoss))
            lowest = record.validationLoss;
    return lowest;
}

double metric(const Run& run, double RatingMetrics::*value)
{
    return run.metrics.count > 0 ? run.metrics.*value : std::nan("");
}

/// Where the smallest finite value is; -1 where fewer than two can be compared.
int smallest(const std::vector<double>& values)
{
    int best = -1;
    int known = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        ++known;
        if (best < 0 || values[i] < values[static_cast<std::size_t>(best)])
            best = static_cast<int>(i);
    }
    return known > 1 ? best : -1;
}

bool sameLoss(const std::vector<RunPtr>& runs)
{
    return std::all_of(runs.begin(), runs.end(), [&](const RunPtr& run) {
        return run->settings.training.loss == runs.front()->settings.training.loss;
    });
}

bool sameSplit(const std::vector<RunPtr>& runs)
{
    return std::all_of(runs.begin(), runs.end(), [&](const RunPtr& run) {
        return run->split.validation == runs.front()->split.validation;
    });
}

QString quoted(QString text, QChar separator)
{
    if (separator == QLatin1Char('\t') || !(text.contains(separator) || text.contains(QLatin1Char('"'))))
        return text;
    return QStringLiteral("\"%1\"").arg(text.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
}

} // namespace

CompareModel::CompareModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
    refresh();
}

std::vector<CompareModel::Row> CompareModel::makeRows(const std::vector<RunPtr>& runs)
{
    std::vector<Row> rows;
    if (runs.empty())
        return rows;
    const auto addResult = [&](const QString& name, const QString& meaning, int decimals, bool ranked,
                               auto valueOf) {
        Row row{name, meaning, {}, false, false, -1};
        std::vector<double> values;
        for (const RunPtr& run : runs) {
            values.push_back(valueOf(*run));
            row.values << number(values.back(), decimals);
        }
        row.differs = row.values.count(row.values.first()) != row.values.size();
        if (ranked && row.differs)
            row.best = smallest(values);
        rows.push_back(std::move(row));
    };
    addResult(tr("Best validation loss"), tr("The lowest loss on held-out ratings of all epochs"), 4,
              sameLoss(runs), lowestLoss);
    addResult(tr("RMSE, stars"), tr("Root of the mean squared error of the kept model on held-out ratings"),
              4, true, [](const Run& run) { return metric(run, &RatingMetrics::rmse); });
    addResult(tr("MAE, stars"), tr("Mean size of the error of the kept model on held-out ratings"), 4, true,
              [](const Run& run) { return metric(run, &RatingMetrics::mae); });
    addResult(tr("MAE of whole stars"), tr("The same with predictions rounded to whole stars"), 4, true,
              [](const Run& run) { return metric(run, &RatingMetrics::maeRounded); });
    addResult(tr("Best epoch"), tr("The epoch with the lowest validation loss"), 0, false,
              [](const Run& run) {
                  return run.history.bestEpoch > 0 ? double(run.history.bestEpoch) : std::nan("");
              });
    addResult(tr("Epochs trained"), {}, 0, false,
              [](const Run& run) { return double(run.history.epochs.size()); });
    addResult(tr("Training time, s"), {}, 2, false, [](const Run& run) { return run.seconds; });
    addResult(tr("Parameters"), tr("Numbers that training has learned"), 0, false,
              [](const Run& run) { return double(run.model->parameterCount()); });

    std::vector<Row> settings;
    for (const Parameter& parameter : parameterTable()) {
        Row row{fromView(parameter.label), fromView(parameter.meaning), {}, false, true, -1};
        bool applies = false;
        for (const RunPtr& run : runs) {
            const bool here = parameter.applies(run->settings);
            const QString value = QString::fromStdString(parameter.get(run->settings));
            row.values << (here && !value.isEmpty() ? value : kNone);
            applies = applies || here;
        }
        row.differs = row.values.count(row.values.first()) != row.values.size();
        if (applies)
            settings.push_back(std::move(row));
    }
    std::stable_partition(settings.begin(), settings.end(), [](const Row& row) { return row.differs; });
    rows.insert(rows.end(), settings.begin(), settings.end());
    return rows;
}

void CompareModel::refresh()
{
    std::vector<RunPtr> runs;
    std::vector<Column> columns;
    for (const RunEntry& entry : m_session.runs())
        if (entry.run) {
            runs.push_back(entry.run);
            columns.push_back({entry.number, entry.name, entry.color});
        }
    std::vector<Row> rows = makeRows(runs);
    if (rows == m_rows && columns == m_columns)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    m_unequal = runs.size() > 1 && (!sameSplit(runs) || !sameLoss(runs));
    endResetModel();
}

int CompareModel::runAt(int column) const
{
    return column > 0 && column <= static_cast<int>(m_columns.size())
               ? m_columns[static_cast<std::size_t>(column) - 1].number
               : 0;
}

QString CompareModel::text(QChar separator) const
{
    QString out;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << quoted(row < 0       ? headerData(column, Qt::Horizontal).toString()
                            : column == 0 ? m_rows[static_cast<std::size_t>(row)].name
                                          : m_rows[static_cast<std::size_t>(row)].values[column - 1],
                            separator);
        out += cells.join(separator) + QLatin1Char('\n');
    }
    return out;
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_columns.empty() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == 0;
    const bool isBest = !isName && row.best == index.column() - 1;
    switch (role) {
    case Qt::DisplayRole:
        return isName   ? row.name
               : isBest ? tr("✓ %1").arg(row.values[index.column() - 1])
                        : row.values[index.column() - 1];
    case Qt::TextAlignmentRole:
        return isName ? QVariant() : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        if (!(row.isSetting ? row.differs : isBest))
            return {};
        QFont font;
        font.setBold(true);
        return font;
    }
    case Qt::ForegroundRole:
        return isBest ? QVariant(theme::colors().best) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return isBest ? tr("best") : QVariant();
    case Qt::ToolTipRole:
        return isBest ? tr("The best of these runs") : row.meaning.isEmpty() ? QVariant() : row.meaning;
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? tr("Result or setting") : QVariant();
    const Column& column = m_columns[static_cast<std::size_t>(section) - 1];
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case Qt::DecorationRole:
        return column.color;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace shelf
