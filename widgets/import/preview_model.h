// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/preview/reading_preview.h"

#include <QAbstractTableModel>

#include <memory>

namespace shelf {

/// The first rows of a file of ratings: the line, why it is left out (or nothing), and its cells. The header
/// says what each column is taken for, and its name.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kLine, kLeftOut, kFirstCell };

    explicit PreviewModel(QObject* parent = nullptr);
    void setPreview(std::shared_ptr<const ReadingPreview> preview);

    bool leavesOut() const; ///< any of the rows
    /// The column of the file; -1 of the first two.
    int fileColumn(int column) const { return column - kFirstCell; }
    /// What a column is taken for: "user-column"; empty: nothing.
    QString roleKey(int fileColumn) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const ReadingPreview> m_preview;
};

} // namespace shelf
