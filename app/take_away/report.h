// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/take_away/report_map.h"
#include "engine/base/result.h"
#include "engine/run/run.h"

#include <QByteArray>
#include <QString>

namespace shelf {

/// The run's loss curves as a report shows them, drawn by the window's own chart: SVG on a light ground. Only
/// on the thread that owns the windows, where widgets may be made. Empty where there is no curve.
QByteArray reportCurves(const Run& run);

/// Writes the whole run as one HTML page that needs no other file: data, split, settings, curves, baselines,
/// layers, embedding statistics, map, neighbors, recommendations and how to repeat it. On any thread.
/// map: null: the principal components are drawn.
Status writeReport(const Run& run, const QByteArray& curves, const QString& file,
                   const ReportMap* map = nullptr);

} // namespace shelf
