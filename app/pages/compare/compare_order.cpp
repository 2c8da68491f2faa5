// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_order.h"

#include "app/pages/compare/compare_model.h"

#include <cmath>
#include <optional>
#include <vector>

namespace shelf {

namespace {

/// What has no value stands last, whichever way is sorted.
bool isMissing(const QVariant& value)
{
    return !value.isValid() || (value.userType() == QMetaType::Double && std::isnan(value.toDouble()));
}

} // namespace

CompareOrder::CompareOrder(CompareModel& model, QObject* parent) : FoundRows(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(ColumnModel::kSortRole);
    setDynamicSortFilter(true);
}

void CompareOrder::setSearch(const QString& words)
{
    setWords(words.trimmed());
}

void CompareOrder::setPreset(const QString& preset)
{
    m_preset = preset;
    invalidateFilter();
}

void CompareOrder::setData(const QString& data)
{
    m_data = data;
    invalidateFilter();
}

bool CompareOrder::accepts(int row) const
{
    const CompareEntry& entry = m_model.entries()[static_cast<std::size_t>(row)];
    // Baselines stay beside the runs of any preset: they are what these are to be held against.
    return (m_preset.isEmpty() || entry.preset == m_preset || entry.isBaseline) &&
           (m_data.isEmpty() || entry.data == m_data) && FoundRows::filterAcceptsRow(row, {});
}

bool CompareOrder::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (!m_model.isHeader(row))
        return accepts(row);
    for (int other = 0; !m_model.isHeader(other); ++other)
        if (m_model.groupOf(other) == m_model.groupOf(row) && accepts(other))
            return true;
    return false;
}

bool CompareOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int a = left.row();
    const int b = right.row();
    // Only values turn with the direction.
    const auto first = [this](bool isFirst) { return isFirst == (sortOrder() == Qt::AscendingOrder); };
    if (const int order = QString::localeAwareCompare(m_model.groupOf(a), m_model.groupOf(b)); order != 0)
        return first(order < 0);
    if (m_model.isHeader(a) != m_model.isHeader(b))
        return first(m_model.isHeader(a));
    if (m_model.isHeader(a))
        return a < b;
    if (m_model.isBaseline(a) != m_model.isBaseline(b))
        return first(m_model.isBaseline(b));
    const QVariant x = left.data(sortRole());
    const QVariant y = right.data(sortRole());
    if (isMissing(x) || isMissing(y))
        return isMissing(x) != isMissing(y) ? first(isMissing(y)) : first(a < b);
    if (x == y)
        return first(a < b);
    const bool areNumbers = x.userType() == QMetaType::Double && y.userType() == QMetaType::Double;
    return areNumbers ? x.toDouble() < y.toDouble()
                      : QString::localeAwareCompare(x.toString(), y.toString()) < 0;
}

QString CompareOrder::text(QChar separator) const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        if (const int source = mapToSource(index(row, 0)).row(); !m_model.isHeader(source))
            rows.push_back(source);
    return m_model.text(separator, rows);
}

} // namespace shelf
