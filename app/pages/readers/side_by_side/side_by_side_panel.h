// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/readers/side_by_side/side_by_side.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace shelf {

class BlendBar;
class BlendDesk;
class JoinedLists;
class ListHead;
class RunChoice;

/// Lists of several runs for the reader who is shown, side by side, with a blend of them.
class SideBySidePanel : public QWidget {
    Q_OBJECT
public:
    SideBySidePanel(Session& session, Jobs& jobs, const Recommending& recommending, QWidget* parent = nullptr);

    /// Off nothing is asked.
    void setOn(bool on);
    void ask(Recommending::Wishes wishes); ///< with this panel's own number of books
    void forget();                         ///< nobody is shown
    void markBook(int book);
    void focusLists();

signals:
    void bookPicked(int book);
    void trainingWanted();

private:
    void buildTop(QWidget* page);
    void showState(); ///< enough runs, or what is missing
    void showNames();
    void showLists();
    void showList(int at, const SideBySide::List& list, const SideBySide::List* left);
    void showWeights();
    void connectHead(ListHead* head, int at);
    int numberAt(int list) const;

    Session& m_session;
    const Recommending& m_recommending;
    RunChoice* m_choice;
    BlendDesk* m_blend;
    SideBySide* m_sides;
    std::optional<Recommending::Wishes> m_wishes;
    AskedReader m_listed; ///< whose lists were shown last
    QStackedWidget* m_pages = nullptr;
    JoinedLists* m_lists = nullptr;
    BlendBar* m_bar = nullptr;
    QLabel* m_agreement = nullptr;
    QSpinBox* m_count = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_blendButton = nullptr;
};

} // namespace shelf
