// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/table_cells.h"

#include <QStyledItemDelegate>

class QPainter;

namespace shelf {

/// Paints value of `scale` stars, partly filled ones included, left-aligned and centered in the area.
/// Scales of more than five stars are painted as five.
void paintStars(QPainter& painter, const QRectF& area, double value, double scale, const QColor& filled,
                const QColor& empty);

/// Shows a number as stars and the number; the item's Qt::DisplayRole stays the number's text, which is what
/// assistive technology reads. A click on a star of an item that can be edited sets its Qt::EditRole; F2
/// opens a box for the number.
class StarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit StarDelegate(QObject* parent = nullptr);
    void setScale(double largest); ///< the highest rating there is
    /// What can be given: from `low` up in steps, to the scale's end.
    void setSteps(double low, double step);
    /// The rating that a click at x (from the left end of stars that are `width` wide) gives.
    double ratingAt(double x, double width) const;

    /// The item's data role that holds the value as a double.
    static constexpr int kValueRole = kBarRole;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

private:
    double m_scale = 5;
    double m_low = 1;
    double m_step = 1;
};

/// Shows a number as a bar between a smallest and a largest number (ratings, scores) with the number at its
/// right.
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit BarDelegate(QObject* parent = nullptr);
    void setRange(double low, double high);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    double m_low = 0;
    double m_high = 1;
};

} // namespace shelf
