// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace shelf {

class CleaningPlan;
class CleaningStepsModel;
class OptionForm;

/// What is to be left out of the open data, and what each step leaves, before it is applied.
class CleaningPanel : public QWidget {
    Q_OBJECT
public:
    explicit CleaningPanel(CleaningPlan& plan, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showPlan();
    void say(const QString& key, const QString& value);
    void recolor();

    CleaningPlan& m_plan;
    OptionForm* m_form;
    QLabel* m_state;
    QLabel* m_problem;
    CleaningStepsModel* m_steps;
    QTableView* m_table;
    QPushButton* m_undo;
    QPushButton* m_nothing;
    QPushButton* m_apply;
};

} // namespace shelf
