// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "engine/output/file_kind.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>

namespace shelf {

/// Of which kind a file of these bytes is; what it says may point into them.
using KindOf = std::function<FileKind(std::string_view bytes)>;

/// Writes a file whose name was chosen in a dialog, in the background: never over a file of the open data,
/// over a file of another kind, or in part. What goes wrong is reported to the session; `done` hears whether
/// the file is there, unless the receiver is gone by then.
void writeChosen(
    QObject* receiver, Jobs& jobs, Session& session, const QString& file, std::string bytes,
    const KindOf& kindOf, const std::function<void(bool)>& done = [](bool) {});

} // namespace shelf
