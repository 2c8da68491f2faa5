// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/projection/projection.h"
#include "engine/run/run.h"

#include <QByteArray>
#include <QSize>

namespace shelf {

/// The run's books where the projection puts them, as a PNG of two pixels a unit of size, on any thread;
/// needs a QGuiApplication for its fonts.
Result<QByteArray> mapPng(const Run& run, const Projection& projection, const QSize& size);

} // namespace shelf
