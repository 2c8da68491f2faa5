// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/upkeep/upkeep.h"

#include "app/base/opened_data.h"
#include "app/base/user_folders.h"
#include "app/common/shared_settings.h"
#include "app/crash/crash_offer.h"
#include "app/preferences/preferences_dialog.h"
#include "app/preferences/text_size.h"
#include "app/record/log_dialog.h"
#include "app/record/log_watch.h"
#include "app/record/program_log.h"
#include "app/window/help/about_dialog.h"
#include "engine/base/system/usual_threads.h"
#include "engine/kernels/choose_kernels.h"
#include "engine/kernels/kernels.h"
#include "widgets/window/notice_bar.h"

#include <optional>

namespace shelf {

namespace {

/// The one that is shown already, or a new one; beside the window, which stays alive.
template <class Dialog, class Make> Dialog* shownBeside(QWidget* window, Make make)
{
    auto* dialog = window->findChild<Dialog*>();
    if (!dialog)
        dialog = make();
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

QString stateFolder(const QString& dataFolder)
{
    return dataFolder.isEmpty() ? QString::fromStdString(userStateFolder())
                                : dataFolder + QStringLiteral("/state");
}

} // namespace

Upkeep::Upkeep(Session& session, Jobs& jobs, Settings& settings, const QString& dataFolder, QWidget* window)
    : QObject(window),
      m_session(session),
      m_jobs(jobs),
      m_preferences(settings),
      m_window(window),
      m_dataFolder(dataFolder),
      m_log(new ProgramLog(stateFolder(dataFolder), this)),
      m_watch(new LogWatch(*m_log, session, jobs, this))
{
    m_log->catchQtMessages();
    m_log->add(LogKind::step, tr("Started, version %1").arg(QLatin1String(SHELFSPACE_VERSION)));
    connect(&m_preferences, &Preferences::changed, this, &Upkeep::apply);
    connect(&jobs, &Jobs::finished, this, [this] {
        if (m_instructionsWait)
            applyInstructions();
    });
}

void Upkeep::applyAll()
{
    for (const SettingRow& row : settingRows())
        apply(QLatin1String(row.key));
}

void Upkeep::apply(const QLatin1String& key)
{
    const auto is = [&](const auto& one) { return key == QLatin1String(one.name); };
    if (is(keys::textSize))
        applyTextSize(m_preferences.get(keys::textSize));
    else if (is(keys::contrast))
        applyContrast(m_preferences.get(keys::contrast));
    else if (is(keys::motion))
        applyMotion(m_preferences.get(keys::motion));
    else if (is(keys::threads))
        chooseUsualThreads(m_preferences.get(keys::threads));
    else if (is(keys::openedLimit))
        limitOpened(static_cast<std::uint64_t>(m_preferences.get(keys::openedLimit)) << 20);
    else if (is(keys::instructions))
        applyInstructions();
}

/// In this window, and in the command line from its next call on.
void Upkeep::limitOpened(std::uint64_t bytes)
{
    chooseOpenedLimit(bytes);
    const bool isUsual = bytes == OpenedCache().limit;
    m_jobs.start<Status>(
        {.quiet = true}, this,
        [folder = dataPlace(), limit = isUsual ? std::nullopt : std::optional(bytes)](JobControl&) {
            return changeSharedSettings(folder, [&](SharedSettings& shared) { shared.openedLimit = limit; });
        },
        [this](const Status& status) {
            if (!status)
                m_session.reportError(status.error());
        });
}

std::string Upkeep::dataPlace() const
{
    return m_dataFolder.isEmpty() ? userDataFolder() : m_dataFolder.toStdString();
}

/// No calculation begins with one set and ends with another.
void Upkeep::applyInstructions()
{
    m_instructionsWait = !m_jobs.isIdle();
    if (m_instructionsWait)
        return;
    chooseKernels(m_preferences.get(keys::instructions).toStdString());
}

void Upkeep::begin(NoticeBar* bar)
{
    m_crashes = new CrashOffer(m_jobs, bar, stateFolder(m_dataFolder) + QStringLiteral("/crashes"), m_window);
    connect(m_crashes, &CrashOffer::said, this, &Upkeep::said);
    m_watch->followCommands(*m_window);
}

void Upkeep::lookForCrashes()
{
    m_crashes->look();
}

void Upkeep::showPreferences(const QString& words)
{
    auto* dialog = shownBeside<PreferencesDialog>(m_window, [this] {
        const QString data = QString::fromStdString(dataPlace());
        auto* made = new PreferencesDialog(
            m_preferences, m_jobs,
            {{tr("Unsaved work and readers"), data},
             {tr("What can be had again"), QString::fromStdString(userCacheFolder())},
             {tr("Log and crash reports"), stateFolder(m_dataFolder)}},
            m_window, m_autosave);
        connect(made, &PreferencesDialog::said, this, &Upkeep::said);
        return made;
    });
    if (!words.isEmpty())
        dialog->find(words);
}

void Upkeep::showLog()
{
    shownBeside<LogDialog>(m_window, [this] { return new LogDialog(*m_log, m_session, m_jobs, m_window); });
}

void Upkeep::showAbout()
{
    shownBeside<AboutDialog>(m_window, [this] { return new AboutDialog(m_preferences.changedOnes(), m_window); });
}

} // namespace shelf
