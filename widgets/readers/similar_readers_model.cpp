// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/similar_readers_model.h"

#include "widgets/book/stars.h"

#include <QLocale>

namespace shelf {

SimilarReadersModel::SimilarReadersModel(QObject* parent) : QAbstractTableModel(parent) {}

void SimilarReadersModel::setReaders(std::shared_ptr<const Dataset> data, SimilarReaders readers)
{
    beginResetModel();
    m_data = std::move(data);
    m_readers = std::move(readers);
    endResetModel();
}

int SimilarReadersModel::userAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_readers.readers[static_cast<std::size_t>(row)].user : -1;
}

int SimilarReadersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_readers.readers.size());
}

int SimilarReadersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant SimilarReadersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_data)
        return {};
    const SimilarReader& reader = m_readers.readers[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case kReader:
            return QString::fromStdString(m_data->userIds[static_cast<std::size_t>(reader.user)]);
        case kLikeness:
            return QLocale().toString(static_cast<double>(reader.likeness), 'f', 2);
        case kCommon:
            return QLocale().toString(reader.common);
        }
        return {};
    case StarDelegate::kValueRole:
        return index.column() == kLikeness ? QVariant(static_cast<double>(reader.likeness)) : QVariant();
    case Qt::ToolTipRole:
        return tr("Double click or Enter shows this reader");
    case Qt::TextAlignmentRole:
        return index.column() == kReader ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SimilarReadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != kReader)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == kLikeness)
        return m_readers.kind == LikenessKind::vectors
                   ? tr("Cosine of the two reader vectors: 1 is the same direction")
                   : tr("Share of books in common, as the cosine of the two sets; few in common count less");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kReader:
        return tr("Reader");
    case kLikeness:
        return tr("Alike");
    case kCommon:
        return tr("In common");
    }
    return {};
}

} // namespace shelf
