// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/take_away/report/report_choice.h"
#include "app/take_away/report_map.h"
#include "engine/base/result.h"
#include "engine/run/run.h"

#include <QByteArray>
#include <QString>

namespace shelf {

/// The run's loss curves as a report shows them, drawn by the window's own chart: SVG on a light ground. Only
/// on the thread that owns the windows, where widgets may be made. Empty where there is no curve.
QByteArray reportCurves(const Run& run);

/// Writes the run as one HTML page that needs no other file, or as a PDF, by the ending of the name: what
/// matters first, figures a dimension last. On any thread. map: null: the principal components are drawn.
Status writeReport(const Run& run, const QByteArray& curves, const QString& file,
                   const ReportMap* map = nullptr, const ReportChoice& choice = {});

/// Whether a report of this name is a PDF.
bool isPdf(const QString& file);

} // namespace shelf
