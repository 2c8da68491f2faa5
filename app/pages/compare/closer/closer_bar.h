// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace shelf {

class CloserLook;
class FlowLayout;
class Session;

/// Which figure runs are looked at by, against which run, and the button that measures what is missing.
class CloserBar : public QWidget {
    Q_OBJECT
public:
    /// prefix: of the object names, as several of these stand on a page. withAgainst: one run can be chosen
    /// that all others are held against.
    CloserBar(CloserLook& look, const Session& session, const QString& prefix, bool withAgainst,
              QWidget* parent = nullptr);

    void addTool(QWidget* tool); ///< in the line, after what is there
    /// At the right end.
    void addButton(QPushButton* button);

private:
    void update();

    CloserLook& m_look;
    const Session& m_session;
    QHBoxLayout* m_layout;
    FlowLayout* m_lines;
    QComboBox* m_metric;
    QComboBox* m_against;
    QPushButton* m_measure;
};

/// "Measure 3 runs reader by reader"
QString measureWords(const CloserLook& look);
/// Why no two runs are held against each other yet; empty where they are.
QString noPairsWords(const CloserLook& look);

} // namespace shelf
