// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash/crash_reports.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr qint64 kLongest = 64 * 1024; ///< bytes of a report that are shown
const QString kNew = QStringLiteral(".new.txt");

/// crash-SECONDS-PID.txt; invalid: none of ours.
QDateTime timeOf(const QString& name)
{
    bool isNumber = false;
    const qint64 seconds = name.section(QLatin1Char('-'), 1, 1).toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds) : QDateTime();
}

CrashReport readReport(const QString& path, const QDateTime& when)
{
    QFile file(path);
    QString text;
    if (file.open(QIODevice::ReadOnly))
        text = QString::fromUtf8(file.read(kLongest));
    return {path, when, text};
}

/// Their paths, the newest first.
QList<std::pair<QDateTime, QString>> listed(const QString& folder)
{
    QList<std::pair<QDateTime, QString>> all;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("crash-*.txt")}, QDir::Files))
        if (const QDateTime when = timeOf(name); when.isValid())
            all.append({when, dir.filePath(name)});
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a > b; });
    return all;
}

} // namespace

QList<CrashReport> takeNewCrashReports(const QString& folder)
{
    QList<CrashReport> taken;
    const auto all = listed(folder);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto& [when, path] = all[i];
        if (i >= kMostCrashReports) {
            QFile::remove(path);
            continue;
        }
        if (!path.endsWith(kNew))
            continue;
        const QString told = path.left(path.size() - kNew.size()) + QStringLiteral(".txt");
        if (QFile::rename(path, told)) // of two windows one succeeds
            taken.append(readReport(told, when));
    }
    return taken;
}

QList<CrashReport> crashReports(const QString& folder)
{
    QList<CrashReport> all;
    for (const auto& [when, path] : listed(folder))
        all.append(readReport(path, when));
    return all;
}

bool deleteCrashReports(const QList<CrashReport>& reports)
{
    bool isGone = true;
    for (const CrashReport& report : reports)
        if (!QFile::remove(report.file) && QFile::exists(report.file))
            isGone = false;
    return isGone;
}

} // namespace shelf
