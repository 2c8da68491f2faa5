// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "engine/search/search.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace shelf {

class Jobs;
class SearchJob;
class SearchResults;
class SearchSpaceModel;

/// Search for settings: what to vary and for how long at the left, the trials as a picture and a table at the
/// right.
class SearchPanel : public QWidget {
    Q_OBJECT
public:
    SearchPanel(Session& session, Jobs& jobs, QWidget* parent = nullptr);
    ~SearchPanel() override;

    /// What the form of the training page holds: one of the places to start from.
    void setTrainingSettings(const RunSettings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeForm();
    void chooseBase();
    RunSettings chosenBase() const;
    SearchPlan plan() const;
    void start();
    void updateState();
    void updateHint();
    void openSearch();
    void saveSearchAs();
    void take(const SearchState& state);
    bool goesOn() const;
    void recolor();

    Session& m_session;
    SearchJob* m_job;
    SearchSpaceModel* m_space;
    SearchResults* m_results;
    RunSettings m_training;
    QComboBox* m_preset = nullptr;
    QTableView* m_axes = nullptr;
    QComboBox* m_method = nullptr;
    QComboBox* m_objective = nullptr;
    QSpinBox* m_trials = nullptr;
    QDoubleSpinBox* m_minutes = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_save = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_hint = nullptr;
    QString m_problem; ///< why what was typed last was refused
};

} // namespace shelf
