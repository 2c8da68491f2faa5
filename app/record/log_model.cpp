// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record/log_model.h"

#include "app/record/program_log.h"

#include <QLocale>

namespace shelf {

LogModel::LogModel(const ProgramLog& log, QObject* parent)
    : QAbstractTableModel(parent), m_log(log), m_rows(static_cast<int>(log.entries().size()))
{
    connect(&log, &ProgramLog::added, this, [this] {
        beginInsertRows({}, m_rows, m_rows);
        ++m_rows;
        endInsertRows();
    });
    connect(&log, &ProgramLog::dropped, this, [this] {
        beginRemoveRows({}, 0, 0);
        --m_rows;
        endRemoveRows();
    });
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_log.entries().size())
        return {};
    const LogEntry& entry = m_log.entries()[index.row()];
    if (role == kKindRole)
        return static_cast<int>(entry.kind);
    if (role == Qt::ToolTipRole && index.column() == text)
        return entry.text.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case time:
        return QLocale().toString(entry.time.time(), QLocale::LongFormat);
    case kind:
        return ProgramLog::kindName(entry.kind);
    default:
        return entry.text;
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Header of the log: what happened
    const QString titles[columns]{tr("Time"), tr("Kind"), tr("What")};
    return titles[section];
}

} // namespace shelf
