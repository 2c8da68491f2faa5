// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/layout.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <array>
#include <vector>

class QToolButton;

namespace shelf {

class CostCurve;
class ElidedLabel;

/// The strip below a map: what the layout costs from iteration to iteration, where it stands, and the buttons
/// that start, pause, stop and lengthen it. Shows what it is told and says what was pressed.
class MapStrip : public QWidget {
    Q_OBJECT
public:
    explicit MapStrip(QWidget* parent = nullptr);

    struct State {
        bool running = false;
        bool paused = false;
        bool stopping = false;
        bool canStart = false; ///< settings differ from the map shown, or there is none yet
        bool canGoOn = false;  ///< the layout was stopped before its end
        bool canLengthen = false;
        QString text;     ///< where it stands
        QString problem;  ///< why it can't start; empty otherwise
        QString costName; ///< "KL divergence"; empty: no curve
    };
    void setState(const State& state);
    void setCurve(const std::vector<CostPoint>& curve, int iterations);

    /// The buttons have icons alone where there is no room for their words.
    QSize minimumSizeHint() const override;

signals:
    void startWanted();
    void goOnWanted();
    void pauseWanted(bool paused);
    void stopWanted();
    void lengthenWanted();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* button(const QString& name, const QString& text, const QString& help);
    void setIcons();
    QStringList words() const; ///< of the buttons, in the language of now
    void measureWords();
    void writeWords();
    std::array<int, 4> m_wordWidths{}; ///< of the buttons with their words
    QStringList m_measured; ///< the words of these widths
    CostCurve* m_curve;
    ElidedLabel* m_text;
    QToolButton* m_start = nullptr;
    QToolButton* m_pause = nullptr;
    QToolButton* m_stop = nullptr;
    QToolButton* m_longer = nullptr;
    bool m_hasCost = false;
    bool m_hasCurve = false;
    bool m_curveFits = true;
    bool m_goesOn = false;
    bool m_paused = false;
};

} // namespace shelf
