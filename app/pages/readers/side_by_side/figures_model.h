// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/readers/side_by_side/blend_desk.h"
#include "engine/evaluation/metric.h"
#include "widgets/look/column_model.h"

#include <vector>

namespace shelf {

/// What runs and their blends come to on what is held out: a row each, the figures of rankings as columns.
class FiguresModel : public ColumnModel {
    Q_OBJECT
public:
    explicit FiguresModel(QObject* parent = nullptr);
    void setMeasured(const std::vector<BlendDesk::Measured>& measured);
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int rows() const override { return static_cast<int>(m_measured.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    std::vector<BlendDesk::Measured> m_measured;
    std::vector<const EvaluationMetric*> m_metrics; ///< of the columns after the first
};

} // namespace shelf
