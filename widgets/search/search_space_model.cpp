// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/search_space_model.h"

#include "engine/parameters/parameter_table.h"
#include "widgets/look/text.h"
#include "widgets/search/search_words.h"
#include "widgets/words/engine_words.h"

#include <QLocale>

#include <algorithm>

namespace shelf {

namespace {

QString shown(const SearchAxis& axis)
{
    if (!axis.isRange())
        return QString::fromStdString(axisText(axis, false)).replace(u',', QStringLiteral(", "));
    const QLocale locale;
    const QString low = locale.toString(axis.low, 'g', 6);
    const QString high = locale.toString(axis.high, 'g', 6);
    return axis.logarithmic ? SearchSpaceModel::tr("%1 to %2, log").arg(low, high)
                            : SearchSpaceModel::tr("%1 to %2").arg(low, high);
}

} // namespace

SearchSpaceModel::SearchSpaceModel(QObject* parent) : ColumnModel(parent)
{
    const auto axis = [this](int row) -> const SearchAxis& {
        return m_rows[static_cast<std::size_t>(row)].axis;
    };
    std::vector<TableColumn> columns(columnCount_);
    //: Header of a column: the settings that a search varies (a verb, said to the person)
    columns[name] = {[] { return tr("Vary"); }, [axis](int row) { return axisLabel(axis(row)); }};
    //: Header of a column: the values over which a setting is varied
    columns[values] = {[] { return tr("Over"); }, [axis](int row) { return shown(axis(row)); }};
    setColumns(std::move(columns));
}

QVariant SearchSpaceModel::look(int row, int column, int role) const
{
    const Row& shownRow = m_rows[static_cast<std::size_t>(row)];
    if (role == Qt::EditRole)
        return column == name ? axisLabel(shownRow.axis) : textOf(axisText(shownRow.axis, false));
    if (role == Qt::CheckStateRole && column == name)
        return shownRow.chosen ? Qt::Checked : Qt::Unchecked;
    const Parameter* parameter = role == Qt::ToolTipRole ? findParameter(shownRow.axis.key) : nullptr;
    if (!parameter)
        return {};
    const QString meaning = wordsOf(parameter->meaning);
    return column == name
               ? meaning
               : tr("%1\nA range as 8:128 or 8:128:log, or values as 16,32,64; F2 edits.").arg(meaning);
}

void SearchSpaceModel::setBase(const RunSettings& base)
{
    beginResetModel();
    m_base = base;
    m_rows.clear();
    const std::size_t customary = defaultAxes(base).size();
    for (SearchAxis& axis : possibleAxes(base))
        m_rows.push_back({std::move(axis), m_rows.size() < customary});
    endResetModel();
    emit chosenChanged();
}

void SearchSpaceModel::setChosen(const std::vector<SearchAxis>& axes)
{
    beginResetModel();
    for (Row& row : m_rows) {
        const auto found = std::find_if(axes.begin(), axes.end(),
                                        [&](const SearchAxis& axis) { return axis.key == row.axis.key; });
        row.chosen = found != axes.end();
        if (row.chosen)
            row.axis = *found;
    }
    endResetModel();
    emit chosenChanged();
}

std::vector<SearchAxis> SearchSpaceModel::chosen() const
{
    std::vector<SearchAxis> axes;
    for (const Row& row : m_rows)
        if (row.chosen)
            axes.push_back(row.axis);
    return axes;
}

bool SearchSpaceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == name && role == Qt::CheckStateRole) {
        row.chosen = value.toInt() == Qt::Checked;
    } else if (index.column() == values && role == Qt::EditRole) {
        const std::string text = row.axis.key + "=" + value.toString().trimmed().toStdString();
        auto axis = parseAxis(text, m_base);
        if (!axis) {
            emit refused(QString::fromStdString(axis.error().text()));
            return false;
        }
        if (*axis == row.axis)
            return true;
        row.axis = std::move(*axis);
        row.chosen = true; // whoever writes a range wants it varied
    } else {
        return false;
    }
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount_ - 1));
    emit chosenChanged();
    return true;
}

Qt::ItemFlags SearchSpaceModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    return index.column() == name ? flags | Qt::ItemIsUserCheckable : flags | Qt::ItemIsEditable;
}

} // namespace shelf
