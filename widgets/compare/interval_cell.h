// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation/interval.h"

#include <QMetaType>
#include <QString>
#include <QStyledItemDelegate>

#include <limits>

namespace shelf {

/// A figure of a cell and where it lies, for IntervalDelegate: under kBarRole.
struct IntervalCell {
    double value = 0;
    Interval interval = {}; ///< NaN: just the value
    Interval scale = {};    ///< from which left end to which right one; the same for all cells of a figure
    double reference = std::numeric_limits<double>::quiet_NaN(); ///< what it is held against: a line across
    QString brief = {};    ///< the value alone, where the cell's text says the interval too
    bool isMarked = false; ///< the best, or one that stands out
};

/// Paints a figure as a dot on its interval, all cells of a column on one scale, with the number at the
/// right.
class IntervalDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where a value of the scale lies on a track from left to right; the middle where the scale is one
    /// point.
    static double placeOf(double value, const Interval& scale, double left, double right);
};

} // namespace shelf

Q_DECLARE_METATYPE(shelf::IntervalCell)
