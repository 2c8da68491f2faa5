// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QPainter;

namespace shelf {

/// Paints value of `scale` stars, partly filled ones included, left-aligned and centered in the area.
/// Scales of more than five stars are painted as five.
void paintStars(QPainter& painter, const QRectF& area, double value, double scale, const QColor& filled,
                const QColor& empty);

/// Shows a number as stars and the number; the item's Qt::DisplayRole stays the number's text, which is what
/// assistive technology reads.
class StarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit StarDelegate(QObject* parent = nullptr);
    void setScale(double largest); ///< the highest rating there is

    /// The item's data role that holds the value as a double.
    static constexpr int kValueRole = Qt::UserRole + 1;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    double m_scale = 5;
};

/// Shows a number as a bar between the smallest and the largest rating with the number at its right.
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit BarDelegate(QObject* parent = nullptr);
    void setRange(double low, double high);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    double m_low = 0;
    double m_high = 1;
};

} // namespace shelf
