// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "engine/files/exports/exports.h"
#include "engine/neighbors/nearest.h"
#include "engine/projection/projection.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace shelf {

/// One kind of file that can be taken away.
struct ExportPart {
    const char* key;
    QString label;
    QString meaning;
    QStringList files; ///< the names it writes
    bool needsRun = true;
    bool isPicture = false;
};

/// Pictures stand once for each format: "curves" writes loss_curves.png, .svg and .pdf as chosen.
QList<ExportPart> exportParts();

struct ExportRequest {
    QString folder;
    QStringList parts;   ///< keys
    QStringList formats; ///< "png", "svg", "pdf": for the pictures
    int recommendations = 10;
    bool unitLength = false;
    Metric metric = Metric::cosine; ///< of the nearest books
    int neighbors = 10;             ///< a book
    /// The map whose coordinates and web page are written; null: the two principal components.
    std::shared_ptr<const Projection> projection = nullptr;
};

/// Names of all files that it asks for.
QStringList exportFiles(const ExportRequest& request);
/// Names of files that stand in the folder already and would be replaced.
QStringList filesInTheWay(const ExportRequest& request);
QStringList pictureFiles(const ExportRequest& request, const QString& part);

/// Writes all but the pictures; for a worker thread. run may be null where no part needs one.
Result<WrittenFiles> writeExports(const ExportRequest& request, const Dataset& data, const Run* run,
                                  JobControl& control);

} // namespace shelf
