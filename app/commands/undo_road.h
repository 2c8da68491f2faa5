// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace shelf {

/// Undo and redo of the whole window. What can be taken back is known by the part of the window where it was
/// done, which has an action of its own with the key: the two of the window find the one that is meant, that
/// of the widget which has the keyboard, or of what is around it, or of the page that is shown.
class UndoRoad : public QObject {
    Q_OBJECT
public:
    /// page: the one that is shown.
    UndoRoad(QAction* undo, QAction* redo, QWidget* window, std::function<QWidget*()> page);

    /// The action that would be triggered; null: there is nothing to take back.
    QAction* found(bool redo) const;
    void show(); ///< names and enables the two by what they would do
    void rest(); ///< by nothing in particular, as their keys are

protected:
    /// Ctrl+Z where nothing around the keyboard takes it.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* m_undo;
    QAction* m_redo;
    QWidget* m_window;
    std::function<QWidget*()> m_page;
};

} // namespace shelf
