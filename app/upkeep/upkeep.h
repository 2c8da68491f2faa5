// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/preferences/preferences.h"
#include "app/session/session.h"

#include <QObject>

#include <cstdint>
#include <string>

namespace shelf {

class AutosavePlace;
class CrashOffer;
class LogWatch;
class NoticeBar;
class ProgramLog;

/// What keeps the program itself in order: its settings with their page, its log, and what a crash left.
class Upkeep : public QObject {
    Q_OBJECT
public:
    /// dataFolder: as of the window; empty: the person's own folders.
    Upkeep(Session& session, Jobs& jobs, Settings& settings, const QString& dataFolder, QWidget* window);

    Preferences& preferences() { return m_preferences; }
    ProgramLog& log() { return *m_log; }

    /// Settings that are everywhere: sizes of texts, threads, instructions. At the start, before anything is
    /// shown; from then on they follow by themselves.
    void applyAll();
    /// The commands of the window are made: they are followed from now on. bar: for what a crash left.
    void begin(NoticeBar* bar);
    void lookForCrashes();

    void setAutosavePlace(AutosavePlace* place) { m_autosave = place; }
    void showPreferences(const QString& words = {});
    void showLog();
    void showAbout();

signals:
    void said(const QString& text);

private:
    void apply(const QLatin1String& key);
    void applyInstructions();
    void limitOpened(std::uint64_t bytes);
    std::string dataPlace() const;

    Session& m_session;
    Jobs& m_jobs;
    Preferences m_preferences;
    QWidget* m_window;
    const QString m_dataFolder;
    ProgramLog* m_log;
    LogWatch* m_watch;
    CrashOffer* m_crashes = nullptr;
    AutosavePlace* m_autosave = nullptr;
    bool m_instructionsWait = false; ///< for the end of what is being calculated
};

} // namespace shelf
