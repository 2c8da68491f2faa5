// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/search/search.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QTableView;
class QVBoxLayout;

namespace shelf {

class SearchSpaceModel;

/// What a search is to do, as fields: the model that it starts from, what is varied, how the trials are drawn
/// and judged, and when it ends.
class SearchForm : public QWidget {
    Q_OBJECT
public:
    explicit SearchForm(Session& session, QWidget* parent = nullptr);

    SearchPlan plan() const;
    void setPlan(const SearchPlan& plan);
    /// What the form of the training page holds: one of the places to start from. Ranges that were edited
    /// stay as long as nothing has changed beneath them; where `keep` all fields stay.
    void setTrainingSettings(const RunSettings& settings, bool keep);
    /// Why what was typed last was refused; empty where all is well.
    const QString& problem() const { return m_problem; }
    void setFieldsEnabled(bool enabled);

    QVBoxLayout* below() const { return m_layout; } ///< for what stands below the fields

signals:
    void changed();
    void refused(); ///< problem() says what

private:
    void makeModel();
    void makeAxes();
    void makeTrials();
    void layOut();
    void chooseBase();
    RunSettings chosenBase() const;

    Session& m_session;
    SearchSpaceModel* m_space;
    RunSettings m_training;
    QString m_problem;
    QVBoxLayout* m_layout = nullptr;
    QComboBox* m_preset = nullptr;
    QTableView* m_axes = nullptr;
    QComboBox* m_method = nullptr;
    QComboBox* m_objective = nullptr;
    QSpinBox* m_trials = nullptr;
    QDoubleSpinBox* m_minutes = nullptr;
};

} // namespace shelf
