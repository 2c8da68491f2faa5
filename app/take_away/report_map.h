// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/files/exports/export.h"
#include "engine/projection/projection.h"
#include "engine/run/run.h"
#include "widgets/map/content/map_content.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace shelf {

/// The map of a report.
inline constexpr QSize kReportMapSize(900, 620);
struct ReportMap {
    QByteArray png;
    QString caption;
};
/// That on the screen, where the call knows of one.
Result<std::optional<ReportMap>> shownReportMap(const ExportCall& call);

/// The map as a PNG of two pixels a unit of size, on any thread; needs a QGuiApplication for its fonts.
Result<QByteArray> mapPng(const MapContent& content, const QString& title, const QSize& size);
/// The run's books where the projection puts them, as such a picture.
Result<QByteArray> mapPng(const Run& run, const Projection& projection, const QSize& size);

} // namespace shelf
