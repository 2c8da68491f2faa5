// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/file_kinds.h"
#include "app/session/session.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace shelf {

class SearchField;
struct WindowActions;

/// The row at the window's head: open, recent, the run that answers, search, export, report, more.
class TopBar : public QFrame {
    Q_OBJECT
public:
    TopBar(Session& session, const WindowActions& actions, QWidget* parent = nullptr);

    SearchField* search() const { return m_search; }
    void setRecent(const QStringList& files);
    void setMenus(const QList<QMenu*>& menus); ///< of the button for all else

    QSize minimumSizeHint() const override; ///< with icons alone

signals:
    void recentChosen(const QString& file);
    void recentCleared();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* makeButton(QAction* action, const char* name, const QString& text, bool withText);
    void fillRuns();
    void addRecent(WorkKind kind, const QString& title, const QStringList& files);
    void setIcons();
    /// Words beside the icons as far as there is room for them beside run and search.
    void fit();
    void leaveOut(int words);

    Session& m_session;
    QComboBox* m_runs;
    SearchField* m_search;
    QMenu* m_recentMenu;
    QLabel* m_runLabel = nullptr;
    QList<QToolButton*> m_worded; ///< the first loses its words last
    QToolButton* m_recent = nullptr;
    QToolButton* m_more = nullptr;
};

} // namespace shelf
