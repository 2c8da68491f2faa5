// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QWidget>

#include <optional>

class QMenu;
class QTableView;
class QToolButton;

namespace shelf {

class RunsModel;

/// The list of runs with its buttons. Selecting a run makes it the session's current one; removing one can be
/// undone.
class RunsView : public QWidget {
    Q_OBJECT
public:
    explicit RunsView(Session& session, QWidget* parent = nullptr);

    RunsModel* model() const { return m_model; }
    /// While a training runs, none can be continued.
    void setBusy(bool busy);
    /// Adds what can be done with a run to a menu of its own or of its curve.
    void addToMenu(QMenu* menu, int run);
    /// Puts the run removed last back in the list.
    void undoRemoval();

signals:
    void settingsWanted(int run);      ///< its settings for the form
    void continueWanted(int run);      ///< more epochs
    void otherDataWanted(int run);     ///< newer ratings or new books
    void removed(const QString& name); ///< undoRemoval() brings it back
    void onlyWanted(int run);          ///< to be drawn without any other

private:
    void followSession();
    void updateButtons();
    void removeSelected();
    void remove(int number);
    void pinAll(bool on);
    void showMenu(const QPoint& place);
    int selected() const;

    Session& m_session;
    RunsModel* m_model;
    QTableView* m_table;
    QToolButton* m_rename;
    QToolButton* m_settings;
    QToolButton* m_continue;
    QToolButton* m_otherData;
    QToolButton* m_remove;
    std::optional<RunEntry> m_removed;
    bool m_busy = false;
};

} // namespace shelf
