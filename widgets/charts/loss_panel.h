// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QSlider;

namespace shelf {

class LossChart;

/// Loss curves with their small buttons above: what the axis counts, logarithmic axes, smoothing, fit, save.
/// Panels that find no room are scrolled to.
class LossPanel : public QWidget {
    Q_OBJECT
public:
    explicit LossPanel(QWidget* parent = nullptr);

    LossChart* chart() const { return m_chart; }

signals:
    void saveRequested(); ///< the person wants what is shown in a file

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void holdHeight();
    void addToMenu(QMenu* menu);

    LossChart* m_chart;
    QComboBox* m_axis;
    QSlider* m_smoothing;
    QLabel* m_smoothingText;
};

} // namespace shelf
