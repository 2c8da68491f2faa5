// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs.h"
#include "app/session.h"
#include "engine/neighbors/nearest.h"

#include <QSize>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace shelf {

/// The books of the current run as points in the plane or in space.
class MapPage : public QWidget {
    Q_OBJECT
public:
    MapPage(Session& session, Jobs& jobs, QWidget* parent = nullptr);
    ~MapPage() override;

    /// False while there is no map to save.
    bool hasPicture() const;
    /// Writes the map as it stands now, in light colors with title and legend; the kind follows the name:
    /// .png, .svg, .pdf. size in pixels (png) or units of 1/96 inch. False with a reason in *error. May be
    /// called in a worker, whatever becomes of the page meanwhile.
    using SavePicture = std::function<bool(const QString& file, QSize size, QString* error)>;
    SavePicture picture() const;

    /// The metric and the number of nearest books that the book panel shows: the map draws the same ones.
    void setNeighborChoice(Metric metric, int count);

private:
    QString pictureTitle() const;
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
