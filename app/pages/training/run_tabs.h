// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/parameters/settings.h"

#include <QTabWidget>

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace shelf {

class HistoryModel;
class LayerModel;
class LayerView;
class ModelAbout;
class Jobs;
class RunFacts;
class RunsView;
class StatisticsModel;

/// What belongs to the runs, below their curves: the list of runs, the epochs of the one
/// in training or selected, the layers of
/// the model that the form describes, statistics of the embedding, a log, and what the form's model is.
class RunTabs : public QTabWidget {
    Q_OBJECT
public:
    RunTabs(Session& session, Jobs& jobs, QWidget* parent = nullptr);

    RunsView* runs() const { return m_runs; }
    /// The form's settings; their layers are worked out a moment later, off this thread.
    void setSettings(const RunSettings& settings);
    void log(const QString& line);
    /// Turns to the words about the form's model.
    void showAbout();

private:
    QWidget* makeEpochs();
    QWidget* makeLayers();
    QWidget* makeStatistics();
    QWidget* makeLog();
    void followRun(int number);
    void showEpochs();
    void showLayers(const std::vector<LayerInfo>& layers, const QString& of);

    Session& m_session;
    int m_followed = 0; ///< whose epochs are listed
    RunFacts* m_facts;
    RunsView* m_runs;
    HistoryModel* m_history;
    QTableView* m_epochs = nullptr;
    LayerModel* m_layers;
    ModelAbout* m_about = nullptr;
    LayerView* m_picture = nullptr;
    QLabel* m_layersTotal = nullptr;
    StatisticsModel* m_statistics;
    QLabel* m_statisticsNote = nullptr;
    QPlainTextEdit* m_log = nullptr;
};

} // namespace shelf
