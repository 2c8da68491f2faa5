// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/similar_readers_model.h"

#include "widgets/look/text.h"
#include "widgets/menus/book_role.h"

#include <QLocale>

namespace shelf {

SimilarReadersModel::SimilarReadersModel(QObject* parent) : ColumnModel(parent)
{
    const auto reader = [this](int row) -> const SimilarReader& {
        return m_readers.readers[static_cast<std::size_t>(row)];
    };
    const auto likeness = [reader](int row) { return static_cast<double>(reader(row).likeness); };
    std::vector<TableColumn> columns(kColumns);
    columns[kReader] = {[] { return tr("Reader"); },
                        [this, reader](int row) {
                            return textOf(m_data->userIds[static_cast<std::size_t>(reader(row).user)]);
                        }};
    columns[kLikeness] = {
        .title = [] { return tr("Alike"); },
        .text = [likeness](int row) { return QLocale().toString(likeness(row), 'f', 2); },
        .isNumber = true,
        .sort = [likeness](int row) { return likeness(row); },
        .titleTip =
            [this] {
                return m_readers.kind == LikenessKind::vectors
                           ? tr("Cosine of the two reader vectors: 1 is the same direction")
                           : tr("Share of books in common, as the cosine of the two sets; few in common "
                                "count less");
            },
        .bar = [likeness](int row) { return likeness(row); }};
    //: Header: how many books both readers rated
    columns[kCommon] = {[] { return tr("In common"); },
                        [reader](int row) { return QLocale().toString(reader(row).common); }, true,
                        [reader](int row) { return reader(row).common; }};
    setColumns(std::move(columns));
}

QVariant SimilarReadersModel::look(int row, int, int role) const
{
    if (role == kReaderRole)
        return userAt(row);
    return role == Qt::ToolTipRole ? tr("Double click or Enter shows this reader") : QVariant();
}

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

} // namespace shelf
