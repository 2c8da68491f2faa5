// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QString>
#include <QWidget>

class QComboBox;
class QLabel;

namespace shelf {

class CompareModel;
struct CompareFact;
class MetricPlot;

/// One figure against another: axes chosen from all figures and costs, and the Pareto front named.
class MetricPanel : public QWidget {
    Q_OBJECT
public:
    MetricPanel(const CompareModel& model, Session& session, QWidget* parent = nullptr);

    /// Takes what the model shows now.
    void refresh();

private:
    QComboBox* makeAxis(const char* name, const QString& label);
    void fillAxes();
    const CompareFact* chosen(const QComboBox* axis) const;
    void draw();

    const CompareModel& m_model;
    Session& m_session;
    bool m_chosen = false; ///< axes, by the person
    QComboBox* m_x;
    QComboBox* m_y;
    QLabel* m_front;
    MetricPlot* m_plot;
};

} // namespace shelf
