// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/recommend/somebody.h"

#include <QAbstractTableModel>

#include <memory>

namespace shelf {

/// Readers like one reader, most alike first.
class SimilarReadersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kReader, kLikeness, kCommon, kColumns };
    explicit SimilarReadersModel(QObject* parent = nullptr);

    void setReaders(std::shared_ptr<const Dataset> data, SimilarReaders readers);
    int userAt(int row) const; ///< -1 where there is no such row

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Dataset> m_data;
    SimilarReaders m_readers;
};

} // namespace shelf
