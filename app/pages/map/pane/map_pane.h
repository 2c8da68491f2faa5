// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/map/pane/map_measure.h"
#include "app/pages/map/pane/map_source.h"
#include "engine/projection/map_parameters.h"
#include "widgets/map/content/map_content.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace shelf {

class EpochStrip;
class Jobs;
class MapDrawing;
class MapStrip;
class ProjectionView;

/// One canvas with all that belongs to it: what MapDrawing has to show, the strip that starts and stops it,
/// the epochs of the training, and how faithful the map shown is. What it looks like is set from outside.
class MapPane : public QWidget {
    Q_OBJECT
public:
    /// name: of the object, which tells two panes apart.
    MapPane(Session& session, Jobs& jobs, const QString& name, QWidget* parent = nullptr);
    ~MapPane() override;

    /// Draws from other vectors now; the work on those before goes on unseen.
    void setSource(const MapSource& source);
    const MapSource& source() const;
    /// Principal components and axes are drawn at once; for the others the person presses Start, unless they
    /// have been worked out already.
    void setParameters(const MapParameters& parameters);
    MapDrawing& drawing() const;

    bool hasMap() const;
    ProjectionPtr map() const; ///< the one shown, when it is at rest

    QualityPtr quality() const; ///< null while it is not measured
    void measure();

    /// Where the epochs of a training can be replayed.
    void setEpochsShown(bool shown);
    bool hasEpochs() const;
    /// The maps of the epochs in the order of time, where they are worked out.
    const std::vector<ProjectionPtr>& epochMaps() const;

    ProjectionView* view() const;
    /// Changes how the map looks; kept for the maps that follow.
    void edit(const std::function<void(MapContent&)>& change);

signals:
    void contentRenewed(); ///< other books or another run: what edit() set has to be set again
    void mapChanged();     ///< another map is shown, or none
    void qualityChanged(); ///< measured, or not any more
    void stateChanged();   ///< running, paused, out of date ...
    void activated();      ///< clicked into or focused
    void parametersChanged(const shelf::MapParameters& parameters); ///< by the pane itself: more iterations

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
