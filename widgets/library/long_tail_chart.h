// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace shelf {

/// Number of ratings against rank, both on logarithmic axes: how few books (or readers) hold how many of the
/// ratings. The hovered place is told in words.
class LongTailChart : public QWidget {
    Q_OBJECT
public:
    enum class Of { readers, books };

    explicit LongTailChart(Of of, QWidget* parent = nullptr);
    /// Most first, none of them 0. taken: they count books that were taken, not ratings.
    void setCounts(std::vector<std::uint32_t> counts, bool taken = false);

    /// What the first `rank` of them hold, as a sentence; rank is 1-based.
    QString sentence(std::size_t rank) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    QPointF place(double rank, double count) const;
    std::size_t rankAt(double x) const;
    void drawAxes(QPainter& painter) const;
    QString title() const;

    Of m_of;
    bool m_taken = false;
    std::vector<std::uint32_t> m_counts;
    std::vector<std::uint64_t> m_sums; ///< of the first 1, 2, ... counts
    std::size_t m_hovered = 0;         ///< a rank; 0: none
};

} // namespace shelf
