// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_model.h"

#include "widgets/compare/interval_cell.h"
#include "widgets/help/help_topic.h"
#include "widgets/look/theme.h"
#include "widgets/words/engine_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace shelf {

namespace {

/// Grows from one run to the next as they were trained, and not as they were opened: by the clock, and within
/// a second by the number that the name was given.
double whenTrained(const CompareEntry& entry)
{
    constexpr double kOneRun = 1e-5;
    std::int64_t created = entry.runs.front()->created;
    for (const RunPtr& run : entry.runs)
        created = std::min(created, run->created);
    const int named = entry.name.mid(entry.name.lastIndexOf(u'#') + 1).toInt();
    return static_cast<double>(created) + kOneRun * (named > 0 ? named : entry.numbers.first());
}

} // namespace

CompareModel::CompareModel(Session& session, QObject* parent) : ColumnModel(parent), m_session(session)
{
    refresh();
}

void CompareModel::refresh()
{
    CompareEntries entries = compareEntries(m_session.runs(), m_seedsTogether);
    std::vector<CompareFact> facts = compareFacts(entries.list);
    QStringList signature = {QString::number(static_cast<int>(m_group)), QString::number(m_allColumns)};
    for (const CompareEntry& entry : entries.list)
        signature << entry.name << entry.color.name() << entry.preset << entry.data
                  << QString::number(entry.runs.size());
    for (const CompareFact& fact : facts)
        signature << fact.name << fact.values;
    if (signature == m_signature)
        return;
    beginResetModel();
    m_signature = std::move(signature);
    m_entries = std::move(entries);
    m_facts = std::move(facts);
    m_shown.clear();
    for (const CompareFact& fact : m_facts)
        if (m_allColumns || fact.isMain)
            m_shown.push_back(&fact);
    m_groups.clear();
    if (m_group != CompareGroup::none)
        for (const CompareEntry& entry : m_entries.list)
            if (!m_groups.contains(groupOf(entry)))
                m_groups << groupOf(entry);
    setColumns(tableColumns());
    endResetModel();
}

void CompareModel::setGroup(CompareGroup group)
{
    m_group = group;
    refresh();
}

void CompareModel::setSeedsTogether(bool on)
{
    m_seedsTogether = on;
    refresh();
}

void CompareModel::setAllColumns(bool on)
{
    m_allColumns = on;
    refresh();
}

int CompareModel::runAt(int row) const
{
    const QList<int> numbers = runsAt(row);
    return numbers.isEmpty() ? 0 : numbers.first();
}

QList<int> CompareModel::runsAt(int row) const
{
    return row >= 0 && !isHeader(row) ? m_entries.list[static_cast<std::size_t>(row)].numbers : QList<int>();
}

int CompareModel::rowOf(int run) const
{
    for (std::size_t i = 0; i < m_entries.list.size(); ++i)
        if (m_entries.list[i].numbers.contains(run))
            return static_cast<int>(i);
    return -1;
}

bool CompareModel::isBaseline(int row) const
{
    return !isHeader(row) && m_entries.list[static_cast<std::size_t>(row)].isBaseline;
}

QString CompareModel::groupOf(const CompareEntry& entry) const
{
    switch (m_group) {
    case CompareGroup::none:
        break;
    case CompareGroup::preset:
        return entry.preset;
    case CompareGroup::data:
        return entry.data;
    }
    return {};
}

QString CompareModel::groupOf(int row) const
{
    return isHeader(row) ? m_groups[row - static_cast<int>(m_entries.list.size())]
                         : groupOf(m_entries.list[static_cast<std::size_t>(row)]);
}

QStringList CompareModel::wordsOf(QString CompareEntry::*member) const
{
    QStringList words;
    for (const CompareEntry& entry : m_entries.list)
        if (!entry.isBaseline && !words.contains(entry.*member))
            words << entry.*member;
    return words;
}

const CompareFact* CompareModel::factOf(int column) const
{
    return column >= wordColumns && column < columnCount()
               ? m_shown[static_cast<std::size_t>(column - wordColumns)]
               : nullptr;
}

QString CompareModel::countText(const QString& group) const
{
    int runs = 0;
    for (const CompareEntry& entry : m_entries.list)
        if (!entry.isBaseline && groupOf(entry) == group)
            runs += static_cast<int>(entry.numbers.size());
    return runs == 0 ? group : tr("%1: %Ln run(s)", nullptr, runs).arg(group);
}

QVariant CompareModel::cellText(int row, const CompareFact& fact) const
{
    if (isHeader(row))
        return QString();
    const QString& value = fact.values[row];
    return fact.best == row ? tr("✓ %1").arg(value) : value;
}

QVariant CompareModel::sortedBy(int row, const CompareFact& fact) const
{
    if (isHeader(row))
        return {};
    const double number = fact.numbers[static_cast<std::size_t>(row)];
    return std::isfinite(number) || !fact.isSetting ? QVariant(number) : QVariant(fact.values[row]);
}

QVariant CompareModel::bar(int row, const CompareFact& fact) const
{
    if (isHeader(row) || !fact.hasIntervals() || !std::isfinite(fact.numbers[static_cast<std::size_t>(row)]))
        return {};
    IntervalCell cell;
    cell.value = fact.numbers[static_cast<std::size_t>(row)];
    cell.interval = fact.intervals[static_cast<std::size_t>(row)];
    cell.scale = fact.scale();
    cell.isMarked = fact.best == row;
    cell.brief = QLocale().toString(cell.value, 'f', fact.decimals);
    if (cell.isMarked)
        cell.brief = tr("✓ %1").arg(cell.brief);
    return QVariant::fromValue(cell);
}

TableColumn CompareModel::wordColumn(const QString& title, QString CompareEntry::*member) const
{
    return {.title = [title] { return title; },
            .text =
                [this, member](int row) {
                    return isHeader(row) ? QString() : m_entries.list[static_cast<std::size_t>(row)].*member;
                }};
}

TableColumn CompareModel::factColumn(const CompareFact* fact) const
{
    const bool isNumber =
        std::any_of(fact->numbers.begin(), fact->numbers.end(), [](double n) { return std::isfinite(n); });
    return {.title = [fact] { return fact->name; },
            .text = [this, fact](int row) { return cellText(row, *fact); },
            .isNumber = isNumber,
            .sort = [this, fact](int row) { return sortedBy(row, *fact); },
            .titleTip = [fact] { return fact->meaning; },
            .bar = [this, fact](int row) { return bar(row, *fact); },
            .copied = [this, fact](int row) { return isHeader(row) ? QVariant() : fact->values[row]; }};
}

std::vector<TableColumn> CompareModel::tableColumns() const
{
    if (m_entries.list.empty())
        return {};
    std::vector<TableColumn> columns;
    columns.push_back(wordColumn(tr("Run"), &CompareEntry::name));
    columns.front().text = [this](int row) {
        return isHeader(row) ? countText(groupOf(row)) : m_entries.list[static_cast<std::size_t>(row)].name;
    };
    columns.front().sort = [this](int row) {
        return isHeader(row) || isBaseline(row) ? double(row)
                                                : whenTrained(m_entries.list[static_cast<std::size_t>(row)]);
    };
    columns.push_back(wordColumn(tr("Preset"), &CompareEntry::preset));
    columns.push_back(wordColumn(tr("Measured on"), &CompareEntry::data));
    for (const CompareFact* fact : m_shown)
        columns.push_back(factColumn(fact));
    return columns;
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const CompareFact* fact = orientation == Qt::Horizontal ? factOf(section) : nullptr;
    if (role == Qt::InitialSortOrderRole && fact)
        return static_cast<int>(fact->better == Better::higher ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (role == Qt::FontRole && fact && fact->isSetting)
        return boldFont(fact->differs);
    if (role == kHelpTopicRole && fact)
        return fact->topic;
    const QVariant plain = ColumnModel::headerData(section, orientation, role);
    return role == Qt::ToolTipRole && fact && !fact->topic.isEmpty()
               ? QVariant(tr("%1 – F1: more").arg(plain.toString()))
               : plain;
}

QVariant CompareModel::look(int row, int column, int role) const
{
    if (isHeader(row))
        return role == Qt::FontRole ? boldFont(true) : QVariant();
    const CompareEntry& entry = m_entries.list[static_cast<std::size_t>(row)];
    const CompareFact* fact = factOf(column);
    const bool isBest = fact && fact->best == row;
    switch (role) {
    case Qt::DecorationRole:
        return column == runColumn && entry.color.isValid() ? QVariant(entry.color) : QVariant();
    case Qt::FontRole:
        return boldFont(fact && fact->isSetting ? fact->differs && !entry.isBaseline
                                                : isBest || (column == runColumn &&
                                                             entry.numbers.contains(m_session.currentRun())));
    case Qt::ForegroundRole:
        return isBest             ? QVariant(theme::colors().best)
               : entry.isBaseline ? QVariant(theme::colors().subdued)
                                  : QVariant();
    case Qt::AccessibleDescriptionRole:
        return isBest ? QVariant(tr("best")) : entry.isBaseline ? QVariant(tr("baseline")) : QVariant();
    case Qt::ToolTipRole:
        return isBest                         ? QVariant(tr("The best of these: %1").arg(fact->values[row]))
               : fact && fact->hasIntervals() ? QVariant(fact->values[row])
               : fact && !fact->meaning.isEmpty() ? QVariant(fact->meaning)
                                                  : QVariant();
    default:
        return {};
    }
}

} // namespace shelf
