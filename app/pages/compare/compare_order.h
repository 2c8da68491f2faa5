// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/found_rows.h"

#include <QString>

namespace shelf {

class CompareModel;

/// The rows of a CompareModel as they are shown: filtered by words, preset and data; group by group, each
/// below its header; sorted within, whichever way with what has no value last and baselines behind the runs
/// that they stand beside.
class CompareOrder : public FoundRows {
    Q_OBJECT
public:
    explicit CompareOrder(CompareModel& model, QObject* parent = nullptr);

    void setPreset(const QString& preset); ///< empty: all
    void setData(const QString& data);     ///< empty: all
    void setSearch(const QString& words);

    /// All that is shown, in this order; a comma quotes where needed.
    QString text(QChar separator) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool accepts(int row) const;

    CompareModel& m_model;
    QString m_preset;
    QString m_data;
};

} // namespace shelf
