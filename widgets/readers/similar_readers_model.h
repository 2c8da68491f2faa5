// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/recommend/somebody.h"
#include "widgets/look/column_model.h"

#include <memory>

namespace shelf {

/// Readers like one reader, most alike first.
class SimilarReadersModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kReader, kLikeness, kCommon, kColumns };
    explicit SimilarReadersModel(QObject* parent = nullptr);

    void setReaders(std::shared_ptr<const Dataset> data, SimilarReaders readers);
    int userAt(int row) const; ///< -1 where there is no such row

protected:
    int rows() const override { return static_cast<int>(m_readers.readers.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    std::shared_ptr<const Dataset> m_data;
    SimilarReaders m_readers;
};

} // namespace shelf
