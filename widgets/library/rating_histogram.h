// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace shelf {

/// How often each rating was given. Scales of many values are gathered into at most kMostBars bars.
class RatingHistogram : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMostBars = 20;

    struct Bar {
        float low = 0;
        float high = 0; ///< equal to low for a single value
        std::uint64_t count = 0;
    };

    explicit RatingHistogram(QWidget* parent = nullptr);
    /// values ascending; counts as long as values.
    void setCounts(const std::vector<float>& values, const std::vector<std::uint64_t>& counts);
    const std::vector<Bar>& bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    QRectF slot(std::size_t bar) const;
    QString name(const Bar& bar) const;
    QString sentence(const Bar& bar) const;

    std::vector<Bar> m_bars;
    std::uint64_t m_total = 0;
    std::uint64_t m_largest = 0;
    int m_hovered = -1;
};

} // namespace shelf
