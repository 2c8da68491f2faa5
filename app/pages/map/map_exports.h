// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/map/map_page.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace shelf {

class JobControl;

/// What can be taken away from the map page: pictures, a page, an animation, tables. Asks where and writes by
/// a job.
class MapExports : public QObject {
    Q_OBJECT
public:
    MapExports(MapPage& page, Session& session, Jobs& jobs);

    void fill(QMenu& menu);

private:
    void savePicture();
    void savePage();
    void saveAnimation(bool frames);
    void saveCoordinates();
    void saveSelection();
    void saveNeighbors();
    /// Asks for a file of this kind beside the running program, then writes by a job.
    void ask(const QString& title, const QString& name, const QString& filter,
             const std::function<std::function<QString(JobControl&)>(const QString& file)>& writer,
             bool folder = false);
    void write(const QString& title, const std::function<QString(JobControl&)>& work);

    MapPage& m_page;
    Session& m_session;
    Jobs& m_jobs;
};

} // namespace shelf
