// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/layout.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace shelf {

/// The cost of a layout against its iterations as a small line without axes; the last value stands beside it.
/// The first, exaggerated iterations may cost far more: the line begins at the top of what is left.
class CostCurve : public QWidget {
    Q_OBJECT
public:
    explicit CostCurve(QWidget* parent = nullptr);

    /// iterations: what the width stands for.
    void setCurve(std::vector<CostPoint> curve, int iterations);
    void setName(const QString& name); ///< "KL divergence"
    const std::vector<CostPoint>& curve() const { return m_curve; }
    /// What is written beside the line where it is so many pixels wide: without the name where both have no
    /// room.
    QString writtenIn(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void describe();
    QString valueText(double cost) const;
    std::vector<CostPoint> m_curve;
    QString m_name;
    int m_iterations = 1;
};

} // namespace shelf
