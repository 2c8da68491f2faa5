// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "engine/files/exports/export_job.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace shelf {

/// What the window wants to take away; it owns what the call points to.
struct ExportRequest {
    std::vector<const Export*> exports;
    ExportCall call;
    DatasetPtr data;
    RunPtr run;           ///< null where no export needs one
    bool replace = false; ///< also a person's own files
};

/// Writes exports while the window lives on: in jobs, but for the pictures that only the window's thread can
/// paint, of which each takes a turn of the event loop.
class ExportWriter : public QObject {
    Q_OBJECT
public:
    explicit ExportWriter(Jobs& jobs, QObject* parent = nullptr);

    /// One after the other: not while another is written. Ends in written(), inTheWay() or failed().
    void write(const ExportRequest& request);

signals:
    /// cautions: as of ExportJob.
    void written(const shelf::Exported& what, const QStringList& cautions);
    /// Nothing was written: these names are a person's own files.
    void inTheWay(const QStringList& names);
    void failed(const shelf::Error& error);

private:
    struct Painted {
        ExportJob::Painting what;
        std::string bytes;
    };
    void paintNext();
    void publish();

    Jobs& m_jobs;
    ExportRequest m_request; ///< owns what m_work looks at
    std::shared_ptr<ExportJob> m_work;
    QStringList m_cautions;
    std::vector<Painted> m_painted;
};

} // namespace shelf
