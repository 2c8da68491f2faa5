// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/preview/clean_anew.h"
#include "widgets/look/column_model.h"

#include <vector>

namespace shelf {

/// What each cleaning step leaves, from what there was before them all.
class CleaningStepsModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kStep, kGone, kRatings, kReaders, kBooks, kColumns };

    explicit CleaningStepsModel(QObject* parent = nullptr);
    void setSteps(const DataSize& before, const std::vector<CleaningStep>& steps);
    void clear();

protected:
    int rows() const override { return static_cast<int>(m_steps.size()); }

private:
    const CleaningStep& step(int row) const { return m_steps[static_cast<std::size_t>(row)]; }

    std::vector<CleaningStep> m_steps; ///< the first says what there was before
};

} // namespace shelf
