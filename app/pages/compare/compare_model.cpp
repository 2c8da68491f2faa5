// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_model.h"

#include "widgets/look/theme.h"

#include <algorithm>
#include <cmath>

namespace shelf {
namespace {

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

/// Unmeasured ones last, whichever way is better.
void sortBest(std::vector<CompareColumn>& columns, double (*valueOf)(const CompareColumn&), bool higher)
{
    std::stable_sort(columns.begin(), columns.end(), [&](const CompareColumn& a, const CompareColumn& b) {
        const double x = valueOf(a);
        const double y = valueOf(b);
        if (std::isnan(x) || std::isnan(y))
            return !std::isnan(x) && std::isnan(y);
        return higher ? x > y : x < y;
    });
}

} // namespace

CompareModel::CompareModel(Session& session, QObject* parent) : ColumnModel(parent), m_session(session)
{
    refresh();
}

std::vector<CompareColumn> CompareModel::makeColumns()
{
    std::vector<CompareColumn> columns;
    std::vector<std::string> texts;
    m_severalSeeds = false;
    for (const RunEntry& entry : m_session.runs()) {
        if (!entry.run || entry.isGiven()) // such have neither settings nor figures
            continue;
        std::string text = seedlessText(entry.run->settings);
        const auto same = std::find(texts.begin(), texts.end(), text);
        m_severalSeeds = m_severalSeeds || same != texts.end();
        if (m_seedsTogether && same != texts.end()) {
            CompareColumn& column = columns[static_cast<std::size_t>(same - texts.begin())];
            column.runs.push_back(entry.run);
            column.numbers << entry.number;
            continue;
        }
        columns.push_back({{entry.run}, {entry.number}, entry.name, entry.color});
        texts.push_back(std::move(text));
    }
    for (CompareColumn& column : columns)
        if (column.runs.size() > 1)
            column.name = tr("%1 × %Ln seed(s)", nullptr, static_cast<int>(column.runs.size()))
                              .arg(QString::fromStdString(column.runs.front()->settings.preset));
    if (m_order == Order::bestRmse)
        sortBest(columns, columnRmse, false);
    else if (m_order == Order::bestNdcg)
        sortBest(columns, columnNdcg, true);
    return columns;
}

void CompareModel::refresh()
{
    std::vector<RunPtr> runs;
    for (const RunEntry& entry : m_session.runs())
        if (entry.run && !entry.isGiven())
            runs.push_back(entry.run);
    std::vector<CompareColumn> columns = makeColumns();
    std::vector<CompareRow> rows = compareRows(columns);
    if (rows == m_rows && columns == m_columns)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    setColumns(tableColumns());
    m_unequal = runs.size() > 1 && (!sameSplit(runs) || !sameLoss(runs));
    endResetModel();
}

void CompareModel::setOrder(Order order)
{
    m_order = order;
    refresh();
}

void CompareModel::setSeedsTogether(bool on)
{
    m_seedsTogether = on;
    refresh();
}

int CompareModel::runAt(int column) const
{
    const QList<int> numbers = runsAt(column);
    return numbers.isEmpty() ? 0 : numbers.first();
}

QList<int> CompareModel::runsAt(int column) const
{
    return column > 0 && column <= static_cast<int>(m_columns.size())
               ? m_columns[static_cast<std::size_t>(column) - 1].numbers
               : QList<int>();
}

int CompareModel::columnOf(int run) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].numbers.contains(run))
            return static_cast<int>(i) + 1;
    return -1;
}

std::vector<TableColumn> CompareModel::tableColumns() const
{
    if (m_columns.empty())
        return {};
    const auto row = [this](int number) -> const CompareRow& {
        return m_rows[static_cast<std::size_t>(number)];
    };
    std::vector<TableColumn> columns;
    columns.push_back(
        {[] { return tr("Result or setting"); }, [row](int number) { return row(number).name; }});
    for (int run = 0; run < static_cast<int>(m_columns.size()); ++run) {
        const auto column = [this, run]() -> const CompareColumn& {
            return m_columns[static_cast<std::size_t>(run)];
        };
        columns.push_back({.title = [column] { return column().name; },
                           .text =
                               [row, run](int number) {
                                   const QString& value = row(number).values[run];
                                   return row(number).best == run ? tr("✓ %1").arg(value) : value;
                               },
                           .isNumber = true,
                           .titleMark = [column] { return column().color; },
                           .copied = [row, run](int number) { return row(number).values[run]; }});
    }
    return columns;
}

QVariant CompareModel::look(int number, int column, int role) const
{
    const CompareRow& row = m_rows[static_cast<std::size_t>(number)];
    const bool isBest = column > 0 && row.best == column - 1;
    switch (role) {
    case Qt::FontRole:
        return boldFont(row.isSetting ? row.differs : isBest);
    case Qt::ForegroundRole:
        return isBest ? QVariant(theme::colors().best) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return isBest ? QVariant(tr("best")) : QVariant();
    case Qt::ToolTipRole:
        return isBest                  ? QVariant(tr("The best of these runs"))
               : row.meaning.isEmpty() ? QVariant()
                                       : QVariant(row.meaning);
    default:
        return {};
    }
}

} // namespace shelf
