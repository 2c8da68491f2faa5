// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/search/search.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace shelf {

class Jobs;
class ParallelCoordinates;
class TrialsFilter;
class TrialsModel;

/// A search's trials as parallel coordinates over a table: a line selected in one is selected in the other,
/// and brushes on the axes leave only what passes them in the table.
class SearchResults : public QWidget {
    Q_OBJECT
public:
    SearchResults(Session& session, Jobs& jobs, QWidget* parent = nullptr);

    void setSearch(const SearchState& state);
    int selected() const; ///< index of the trial in hand: the one selected, or else the best; -1: none

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTools();
    void makeTable();
    void selectTrial(int trial);
    void arrange();
    void filter();
    void useSettings(bool train);
    void savePicture();
    void copyTable();
    void saveTable();
    void updateButtons();
    void recolor();

    Session& m_session;
    Jobs& m_jobs;
    SearchState m_state;
    TrialsModel* m_model;
    TrialsFilter* m_filter;
    ParallelCoordinates* m_picture;
    QTableView* m_table;
    QStackedWidget* m_stack;
    QPushButton* m_use = nullptr;
    QPushButton* m_train = nullptr;
    QToolButton* m_lift = nullptr;
    bool m_following = false; ///< one view follows the other: no echo
};

} // namespace shelf
