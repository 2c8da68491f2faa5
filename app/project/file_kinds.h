// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/manifest.h"
#include "engine/project/project.h"

#include <QString>

namespace shelf {

/// What a file that was opened once is, by its name alone.
enum class WorkKind { project, run, data };

inline bool endsWith(const QString& file, std::string_view ending)
{
    return file.endsWith(QLatin1String(ending.data(), static_cast<qsizetype>(ending.size())),
                         Qt::CaseInsensitive);
}

inline bool isProjectFile(const QString& file)
{
    return endsWith(file, kProjectEnding);
}

inline WorkKind workKindOf(const QString& file)
{
    return isProjectFile(file)          ? WorkKind::project
           : endsWith(file, kRunEnding) ? WorkKind::run
                                        : WorkKind::data;
}

} // namespace shelf
