// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/neighbors/nearest.h"

#include <QSize>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace shelf {

class CatalogueIndexSource;
class CoverStore;
class Jobs;
class Session;
class Settings;

/// The books of the current run as points in the plane or in space, one map or two side by side.
class MapPage : public QWidget {
    Q_OBJECT
public:
    /// index: for finding books by their words; covers: their pictures; settings: what is kept. Each may be
    /// null.
    MapPage(Session& session, Jobs& jobs, CatalogueIndexSource* index = nullptr, CoverStore* covers = nullptr,
            Settings* settings = nullptr, QWidget* parent = nullptr);
    ~MapPage() override;

    /// False while there is no map to save.
    bool hasPicture() const;
    /// Writes the map as it stands now, in light colors with title and legend; the kind follows the name:
    /// .png, .svg, .pdf. size in pixels (png) or units of 1/96 inch. False with a reason in *error. May be
    /// called in a worker, whatever becomes of the page meanwhile.
    using SavePicture = std::function<bool(const QString& file, QSize size, QString* error)>;
    SavePicture picture() const;

private:
    class Private;
    friend class MapExports;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
