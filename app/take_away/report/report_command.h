// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "app/take_away/shown_map.h"

#include <functional>
#include <optional>

class QWidget;

namespace shelf {

/// Asks what it is to have and where to, then writes the current run's report as a job; `written` gets the file. map: the one shown
/// of that run, which the report takes.
void askForReport(Session& session, Jobs& jobs, Settings& settings, QWidget* window,
                  const std::optional<ShownMap>& map, const std::function<void(const QString&)>& written);

} // namespace shelf
