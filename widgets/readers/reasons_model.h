// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/recommend/top_n.h"
#include "widgets/look/column_model.h"

#include <memory>
#include <vector>

namespace shelf {

/// The books that speak for one recommendation, strongest first, each with its weight as a bar beside the
/// strongest.
class ReasonsModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kTitle, kWeight, kColumns };
    explicit ReasonsModel(QObject* parent = nullptr);

    void setReasons(std::shared_ptr<const Dataset> data, std::vector<Reason> reasons);
    int bookAt(int row) const; ///< -1 where there is no such row
    double largest() const;    ///< the largest weight; 1 where there is none above 0

protected:
    int rows() const override { return static_cast<int>(m_reasons.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    QString titleOf(int row) const;
    std::shared_ptr<const Dataset> m_data;
    std::vector<Reason> m_reasons;
};

/// What the reasons of a recommendation are and what their weights mean, in one sentence with its title.
QString reasonWords(const Recommendation& recommendation, const QString& title);

} // namespace shelf
