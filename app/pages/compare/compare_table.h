// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QPushButton;
class QLineEdit;
class QTableView;

namespace shelf {

class CompareDesk;
class CompareModel;
class CompareOrder;
class Jobs;
struct CompareFact;

/// The table of all runs with what can be done to it: filter, groups, order, seeds together, further
/// measurements, removing a run (which can be undone), copying and saving what is shown.
class CompareTable : public QWidget {
    Q_OBJECT
public:
    CompareTable(Session& session, Jobs& jobs, QWidget* parent = nullptr);

    CompareModel* model() const { return m_model; }
    void refresh();
    /// Of those shown, in their order: what other views of the comparison take.
    void selectRows(const QList<int>& runs);
    /// Puts what was removed last back.
    void undoRemoval();

signals:
    void removed(const QString& names);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeView();
    QWidget* makeTools();
    void makeFilters(QWidget* bar);
    QComboBox* makeChoice(QWidget* bar, const char* name, const QString& label, const QString& tip);
    void spanGroups();
    void fillChoices();
    void choose(const QModelIndex& index);
    QPushButton* addButton(const char* name, const QString& text, const QString& label, const QString& tip);
    void copyTable();
    void saveTable();
    void removeSelected();
    void askToOpenTest();
    void showChanged(const std::vector<CompareFact>& before);
    QList<int> selectedRuns() const;
    void updateButtons();
    void recolor();

    Session& m_session;
    Jobs& m_jobs;
    CompareModel* m_model;
    CompareOrder* m_order;
    CompareDesk* m_desk;
    QTableView* m_view;
    QLineEdit* m_filter = nullptr;
    QComboBox* m_preset = nullptr;
    QComboBox* m_data = nullptr;
    QComboBox* m_group = nullptr;
    QCheckBox* m_seeds = nullptr;
    QCheckBox* m_all = nullptr;
    QPushButton* m_measure = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    bool m_measuring = false; ///< what was asked for is not seen yet
};

} // namespace shelf
