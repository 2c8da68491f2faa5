// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/bar_fitting.h"

#include <QList>

class QMenu;
class QToolButton;
class QWidget;

namespace shelf {

/// Keeps a bar in as few lines as can be: buttons that would make one more stand, with their words, in the
/// menu of a button at its end, which is seen only then.
class BarFold : public BarFitting {
    Q_OBJECT
public:
    /// bar has a FlowLayout; it keeps this. buttons: in the order of the bar,
    /// always visible otherwise; the last goes first. reserve: pixels that are left for what comes and goes.
    /// Made after the bar's BarWords, which writes words where there is room among the icons that this leaves.
    BarFold(QWidget* bar, QToolButton* more, const QList<QToolButton*>& buttons, int reserve = 0);

protected:
    void fit() override;

private:
    void fillMenu();
    int heightWith(qsizetype count, int width) const;

    QToolButton* m_more;
    QMenu* m_menu;
    QList<QToolButton*> m_buttons;
    int m_reserve;
};

} // namespace shelf
