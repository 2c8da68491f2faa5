// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace shelf {

class LossChart;

/// Loss curves with their small buttons above: what the axis counts, logarithmic axes, smoothing, fit, save.
class LossPanel : public QWidget {
    Q_OBJECT
public:
    explicit LossPanel(QWidget* parent = nullptr);

    LossChart* chart() const { return m_chart; }

signals:
    void saveRequested(); ///< the person wants the picture in a file

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const QString& name, const QString& icon, const QString& label,
                           const QString& tip);
    void recolor();

    LossChart* m_chart;
    QComboBox* m_axis;
    QSlider* m_smoothing;
    QLabel* m_smoothingText;
    QList<QToolButton*> m_buttons;
};

} // namespace shelf
