// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/notes_model.h"

#include "engine/data/archives/packed_file.h"
#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"

#include <QLocale>

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

NotesModel::NotesModel(QObject* parent) : ColumnModel(parent)
{
    std::vector<TableColumn> columns(kColumns);
    columns[kKind] = {[] { return tr("Kind"); }, [this](int row) { return warningKindName(note(row).kind); }};
    columns[kFile] = {.title = [] { return tr("File"); },
                      .text = [this](int row) { return textOf(nameWithArchive(note(row).file)); },
                      .tip = [this](int row) { return textOf(note(row).file); },
                      .copied = [this](int row) { return textOf(note(row).file); }};
    const auto line = [this](int row) { return static_cast<qlonglong>(note(row).line); };
    columns[kLine] = {
        .title = [] { return tr("Line"); },
        .text = [line](int row) { return line(row) > 0 ? QLocale().toString(line(row)) : QString(); },
        .isNumber = true,
        .sort = [line](int row) { return line(row); },
        .copied = [line](int row) { return line(row) > 0 ? QString::number(line(row)) : QString(); }};
    columns[kMessage] = {[] { return tr("Note"); }, [this](int row) { return textOf(note(row).message); }};
    setColumns(std::move(columns));
}

QVariant NotesModel::look(int row, int, int role) const
{
    return role == Qt::ToolTipRole ? QVariant(textOf(note(row).message)) : QVariant();
}

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

} // namespace shelf
