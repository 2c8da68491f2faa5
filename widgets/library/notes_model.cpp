// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/notes_model.h"

#include "engine/data/archives/packed_file.h"
#include "widgets/look/table_cells.h"

#include <QLocale>
#include <QStringList>

#include <map>

namespace shelf {

QString warningKindName(WarningKind kind)
{
    switch (kind) {
    case WarningKind::duplicateRating:
        return NotesModel::tr("Rated twice");
    case WarningKind::missingBook:
        return NotesModel::tr("Book not in the catalogue");
    case WarningKind::raggedLine:
        return NotesModel::tr("Wrong number of fields");
    case WarningKind::badValue:
        return NotesModel::tr("Bad value");
    case WarningKind::join:
        return NotesModel::tr("How files were joined");
    case WarningKind::encoding:
        return NotesModel::tr("Character encoding");
    case WarningKind::longQuote:
        return NotesModel::tr("Stray quote");
    case WarningKind::unrated:
        return NotesModel::tr("Not rated");
    case WarningKind::assumption:
        return NotesModel::tr("Assumption");
    case WarningKind::columns:
        return NotesModel::tr("Choice of columns");
    case WarningKind::timeForm:
        return NotesModel::tr("Meaning of times");
    case WarningKind::decimal:
        return NotesModel::tr("Decimal sign");
    case WarningKind::spelling:
        return NotesModel::tr("Spelling of ids");
    case WarningKind::cleaned:
        return NotesModel::tr("Cleaned");
    case WarningKind::other:
        break;
    }
    return NotesModel::tr("Other");
}

NotesModel::NotesModel(QObject* parent) : QAbstractTableModel(parent) {}

void NotesModel::setDataset(std::shared_ptr<const Dataset> data)
{
    beginResetModel();
    m_data = std::move(data);
    m_kind.reset();
    arrange();
    endResetModel();
}

void NotesModel::setKind(std::optional<WarningKind> kind)
{
    beginResetModel();
    m_kind = kind;
    arrange();
    endResetModel();
}

void NotesModel::arrange()
{
    m_rows.clear();
    for (std::size_t i = 0; m_data && i < m_data->warnings.size(); ++i) {
        if (!m_kind || m_data->warnings[i].kind == *m_kind)
            m_rows.push_back(i);
    }
}

std::vector<std::pair<WarningKind, int>> NotesModel::kinds() const
{
    std::map<WarningKind, int> counts;
    for (std::size_t i = 0; m_data && i < m_data->warnings.size(); ++i)
        ++counts[m_data->warnings[i].kind];
    return {counts.begin(), counts.end()};
}

QString NotesModel::asText() const
{
    QString text = tableLine({tr("Kind"), tr("File"), tr("Line"), tr("Note")}, u'\t');
    for (const std::size_t row : m_rows) {
        const Warning& warning = m_data->warnings[row];
        text += tableLine({warningKindName(warning.kind), QString::fromStdString(warning.file),
                           warning.line > 0 ? QString::number(warning.line) : QString(),
                           QString::fromStdString(warning.message)},
                          u'\t');
    }
    return text;
}

int NotesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NotesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant NotesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Warning& warning = m_data->warnings[m_rows[static_cast<std::size_t>(index.row())]];
    if (role == Qt::TextAlignmentRole)
        return index.column() == kLine ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                       : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return index.column() == kFile ? QString::fromStdString(warning.file)
                                       : QString::fromStdString(warning.message);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case kKind:
        return warningKindName(warning.kind);
    case kFile:
        return QString::fromStdString(std::string(nameWithArchive(warning.file)));
    case kLine:
        return warning.line > 0 ? QLocale().toString(static_cast<qlonglong>(warning.line)) : QString();
    default:
        return QString::fromStdString(warning.message);
    }
}

QVariant NotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == kLine ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Kind"), tr("File"), tr("Line"), tr("Note")};
    return section >= 0 && section < names.size() ? names[section] : QVariant();
}

} // namespace shelf
