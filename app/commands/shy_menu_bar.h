// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QMenuBar;
class QMainWindow;

namespace shelf {

class CommandTable;

/// The menu bar, out of the way until Alt or F10 asks for it, and gone again when it is left; or always there
/// where somebody wants that. (On a Mac it is the system's, and always there.)
class ShyMenuBar : public QObject {
    Q_OBJECT
public:
    ShyMenuBar(const CommandTable& commands, QMainWindow* window);

    void setAlwaysShown(bool shown);
    QMenuBar* bar() const { return m_bar; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void remember(); ///< where the keyboard is
    void giveBack();
    void leave();

    QMainWindow* m_window;
    QMenuBar* m_bar;
    QPointer<QWidget> m_before; ///< had the keyboard before the bar
    bool m_always = false;
    bool m_altAlone = false; ///< Alt is down, and nothing else has been pressed since
    bool m_hadKeyboard = false; ///< the bar, before Alt was pressed
};

} // namespace shelf
