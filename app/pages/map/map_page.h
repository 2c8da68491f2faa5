// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/take_away/shown_map.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMenu;

namespace shelf {

class CatalogueIndexSource;
class CoverStore;
class Jobs;
class KeptTags;
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
    /// The map as it stands now; none while there is no map to save.
    std::optional<ShownMap> shownMap() const;
    KeptTags& tags() const; ///< on the books of the data at hand

signals:
    /// A menu opens on a book of the map; whoever knows what can be done with a book adds it.
    void menuWanted(QMenu* menu, int book);

private:
    class Private;
    friend class MapExports;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
