// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/bar_fitting.h"

#include <QList>

class QToolButton;
class QWidget;

namespace shelf {

/// Writes beside the icons of a bar what they are called, as many as its width has room for: the bar gets no
/// line more by them. What comes first in the list has its word first.
class BarWords : public BarFitting {
    Q_OBJECT
public:
    /// bar has a layout whose height depends on its width; it keeps this. reserve: pixels that are left for
    /// what comes and goes in it, which is not to push anything into another line.
    BarWords(QWidget* bar, const QList<QToolButton*>& buttons, int reserve = 0);

    void takeAway(); ///< all words, until they are fitted again

protected:
    void fit() override;

private:
    QList<QToolButton*> m_buttons;
    int m_reserve;
};

} // namespace shelf
