// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QList>
#include <QWidget>

class QAction;
class QMenu;
class QTableView;
class QToolButton;

namespace shelf {

class RunRemoval;
class RunsModel;

/// The list of runs with its buttons and its menu. The row that the person is in is the session's current run;
/// several can be selected, to be pinned, copied and removed, which can be undone.
class RunsView : public QWidget {
    Q_OBJECT
public:
    explicit RunsView(Session& session, QWidget* parent = nullptr);

    RunsModel* model() const { return m_model; }
    /// While a training runs, none can be continued.
    void setBusy(bool busy);
    /// Adds what can be done with a run to the menu of its curve, which acts on it alone: the same actions as in
    /// the list. 0: none.
    void addToMenu(QMenu* menu, int run);
    /// Puts the runs removed last back in the list.
    void undoRemoval();

signals:
    void settingsWanted(int run);      ///< its settings for the form
    void continueWanted(int run);      ///< more epochs
    void otherDataWanted(int run);     ///< newer ratings or new books
    void removed(const QString& names); ///< undoRemoval() brings them back
    void onlyWanted(int run);           ///< to be drawn without any other

private:
    void makeActions();
    void makeButtons();
    QAction* addAction(const QString& text, void (RunsView::*act)());
    void followSession();
    void updateActions();
    void drawOnly();
    void pin();
    void pinAll();
    void unpinAll();
    void rename();
    void useSettings();
    void goOn();
    void goOnWithOtherData();
    void remove();
    void setPinned(const QList<int>& runs, bool on);
    QList<int> meant() const;
    const RunEntry* oneMeant() const;

    Session& m_session;
    RunsModel* m_model;
    QTableView* m_table;
    RunRemoval* m_removal;
    QAction* m_only = nullptr;
    QAction* m_pin = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_settings = nullptr;
    QAction* m_continue = nullptr;
    QAction* m_otherData = nullptr;
    QAction* m_remove = nullptr;
    QToolButton* m_renameButton = nullptr;
    QToolButton* m_settingsButton = nullptr;
    QToolButton* m_continueButton = nullptr;
    QToolButton* m_otherDataButton = nullptr;
    QToolButton* m_removeButton = nullptr;
    int m_pointed = 0; ///< the run whose curve has its menu open; 0: none
    bool m_busy = false;
};

} // namespace shelf
