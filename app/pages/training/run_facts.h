// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "engine/parameters/settings.h"
#include "engine/projection/projection.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

namespace shelf {

/// What is worked out about the current run and about the model that the form describes: its layers and how
/// the numbers of its embedding spread. Shows nothing.
class RunFacts : public QObject {
    Q_OBJECT
public:
    RunFacts(Session& session, Jobs& jobs, QObject* parent = nullptr);

    /// The form's settings; their layers are worked out a moment later, off this thread.
    void setSettings(const RunSettings& settings);
    /// Of the current run; statisticsFound() follows. At once where there is nothing to work out.
    void findStatistics();
    /// The form rests: layersFound() follows. At once where there is nothing to work out.
    void findLayers();

signals:
    /// of: in words, whose layers they are, or why there are none.
    void layersFound(const std::vector<shelf::LayerInfo>& layers, const QString& of);
    /// Rows may follow the words.
    void statisticsFound(const std::vector<shelf::DimensionStatistics>& rows, const QString& of);

private:
    void expectOtherLayers();

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_statisticsSlot, m_layersSlot;
    RunSettings m_settings;
    int m_layersAsked = 0; ///< an answer to an earlier question is of no use
    QTimer m_settle; ///< the form is being typed into: not every keystroke builds a model
};

} // namespace shelf
