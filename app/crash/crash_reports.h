// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace shelf {

/// What the program left when it ended unexpectedly.
struct CrashReport {
    QString file;
    QDateTime when;
    QString text;
};

inline constexpr int kMostCrashReports = 10;

/// Those that nobody has been told of, the newest first: they count as told from now on, in this window and
/// in every other. The oldest are deleted where there are more than kMostCrashReports. Reads files.
QList<CrashReport> takeNewCrashReports(const QString& folder);
/// All that are kept, the newest first. Reads files.
QList<CrashReport> crashReports(const QString& folder);
/// False where one is still there afterwards.
bool deleteCrashReports(const QList<CrashReport>& reports);

} // namespace shelf
