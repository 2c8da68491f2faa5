// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/preview_model.h"

#include "widgets/size/plain_tip.h"
#include "widgets/look/table_cells.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/words/engine_words.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kLongestCell = 200; // of what is shown; the tool tip has more
constexpr std::size_t kLongestTip = 2000;

QString cellText(const std::string& cell, std::size_t longest)
{
    QString text = textOf(std::string_view(cell).substr(0, longest)).simplified();
    if (cell.size() > longest)
        text += QStringLiteral("…");
    return text;
}

} // namespace

PreviewModel::PreviewModel(QObject* parent) : QAbstractTableModel(parent) {}

void PreviewModel::setPreview(std::shared_ptr<const ReadingPreview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

bool PreviewModel::leavesOut() const
{
    return m_preview && std::any_of(m_preview->rows.begin(), m_preview->rows.end(),
                                    [](const PreviewRow& row) { return !row.leftOut.empty(); });
}

QString PreviewModel::roleKey(int fileColumn) const
{
    if (!m_preview || fileColumn < 0)
        return {};
    const std::pair<int, const char*> roles[] = {{m_preview->user, "user-column"},
                                                 {m_preview->book, "book-column"},
                                                 {m_preview->rating, "rating-column"},
                                                 {m_preview->time, "time-column"}};
    for (const auto& [column, key] : roles)
        if (column == fileColumn)
            return QLatin1String(key);
    return {};
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_preview ? 0 : kFirstCell + static_cast<int>(m_preview->columns.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PreviewRow& row = m_preview->rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() == kLine);
    if (role == Qt::ForegroundRole && !row.leftOut.empty())
        return index.column() == kLeftOut ? theme::colors().warning : theme::colors().subdued;
    if (role == Qt::FontRole && !row.leftOut.empty() && index.column() >= kFirstCell) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == kLine)
        return role == Qt::DisplayRole ? QVariant(QLocale().toString(qlonglong(row.line))) : QVariant();
    if (index.column() == kLeftOut)
        return textOf(row.leftOut);
    const auto column = static_cast<std::size_t>(fileColumn(index.column()));
    if (column >= row.cells.size())
        return QString();
    return role == Qt::DisplayRole ? cellText(row.cells[column], kLongestCell)
                                   : plainTip(cellText(row.cells[column], kLongestTip));
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_preview || section < 0 || section >= columnCount())
        return {};
    const int column = fileColumn(section);
    const QString key = roleKey(column);
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section == kLine);
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(!key.isEmpty());
        return font;
    }
    if (role == Qt::ForegroundRole && column >= 0 && key.isEmpty())
        return theme::colors().subdued;
    if (role == Qt::ToolTipRole)
        return column < 0 ? QVariant() : tr("Click to say what this column is");
    if (role != Qt::DisplayRole)
        return {};
    if (section == kLine)
        return tr("Line");
    if (section == kLeftOut)
        return tr("Left out");
    const QString name = textOf(m_preview->columns[static_cast<std::size_t>(column)]);
    const ReadingOption* option = key.isEmpty() ? nullptr : findReadingOption(key.toStdString());
    return QStringLiteral("%1\n%2").arg(option ? wordsOf(option->label) : tr("not used"), name);
}

} // namespace shelf
