// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/overview/suspects.h"
#include "widgets/look/column_model.h"

#include <memory>
#include <vector>

namespace shelf {

/// Readers that may be none, those with the most ratings first, and why.
class SuspectsModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kReader, kRatings, kWhy, kColumns };
    explicit SuspectsModel(QObject* parent = nullptr);

    void setSuspects(std::shared_ptr<const Dataset> data, std::vector<Suspect> readers);
    int userAt(int row) const; ///< -1 where there is no such row

protected:
    int rows() const override { return static_cast<int>(m_readers.size()); }
    QVariant look(int row, int, int role) const override;

private:
    const Suspect& at(int row) const { return m_readers[static_cast<std::size_t>(row)]; }
    QString why(const Suspicion& reason) const;

    std::shared_ptr<const Dataset> m_data;
    std::vector<Suspect> m_readers;
};

} // namespace shelf
