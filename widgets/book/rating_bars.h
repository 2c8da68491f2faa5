// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

namespace shelf {

/// How often each rating was given to one book: a small bar a rating value, the counts on hover and in the
/// accessible description.
class RatingBars : public QWidget {
    Q_OBJECT
public:
    explicit RatingBars(QWidget* parent = nullptr);
    /// values ascending; counts as long as values.
    void setCounts(const QVector<float>& values, const QVector<quint32>& counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF barArea(int i) const;

    QVector<float> m_values;
    QVector<quint32> m_counts;
    quint32 m_largest = 0;
};

} // namespace shelf
