// SPDX-License-Identifier: GPL-3.0-or-later
// The window's settings, its log and what a crash left.
#include "app/base/window_words.h"
#include "app/journal/run_journal.h"
#include "app/language/window_language.h"
#include "app/pages/training/training_page.h"
#include "app/record/program_log.h"
#include "app/session/cover_store.h"
#include "app/session/kept_settings.h"
#include "app/upkeep/upkeep.h"
#include "app/window/book_pane.h"
#include "app/window/job_bar.h"
#include "app/window/main_window_p.h"
#include "app/window/open_controller.h"
#include "app/window/top_bar.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QTimer>

#include <utility>

namespace shelf {

namespace {

constexpr int kSoon = 500; // ms

} // namespace

void MainWindow::connectUpkeep()
{
    Parts& p = *m_parts;
    p.upkeep->begin(p.crashBar);
    connect(p.upkeep, &Upkeep::said, p.jobs, &JobBar::say);
    connect(p.jobs, &JobBar::saidSomething, p.upkeep,
            [&p](const QString& sentence) { p.upkeep->log().add(LogKind::note, sentence); });
    connect(p.actions.settings, &QAction::triggered, p.upkeep, [&p] { p.upkeep->showPreferences(); });
    connect(p.actions.log, &QAction::triggered, p.upkeep, &Upkeep::showLog);
    connect(p.actions.about, &QAction::triggered, p.upkeep, &Upkeep::showAbout);
    // A kill costs no more of the form than what was typed last.
    auto* soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(kSoon);
    connect(p.training, &TrainingPage::settingsChanged, soon, qOverload<>(&QTimer::start));
    connect(soon, &QTimer::timeout, this, [this, &p] { keepTraining(m_settings, p.training->settings()); });
    connect(&p.upkeep->preferences(), &Preferences::allReset, this, &MainWindow::restore);
    connect(&p.upkeep->preferences(), &Preferences::changed, this, [this, &p](const QLatin1String& key) {
        const auto is = [&](const auto&... ones) { return ((key == QLatin1String(ones.name)) || ...); };
        if (is(keys::coverFetching, keys::coverLibraries))
            p.covers->follow();
        else if (is(keys::language))
            speakSoon(languageOfChoice(m_settings.get(keys::language)));
        else if (is(keys::recentFiles))
            p.top->setRecent(m_settings.recentFiles());
        else if (is(keys::trainingPreset, keys::trainingSettings))
            p.training->setSettings(keptTraining(m_settings));
        else if (is(keys::metric, keys::neighbors))
            m_session.chooseNearest(keptNearest(m_settings));
        else if (is(keys::theme, keys::bookPanelShown, keys::autosave, keys::autosaveSeconds, keys::openedLimit))
            applySettings();
    });
}

/// Those that hold at once in this window.
void MainWindow::applySettings()
{
    Parts& p = *m_parts;
    const Preferences& preferences = p.upkeep->preferences();
    const QString theme = preferences.get(keys::theme);
    if (std::exchange(p.theme, theme) != theme) {
        theme::apply(*qApp, themeNamed(theme));
        for (QAction* action : p.actions.themes->actions())
            action->setChecked(action->data().toString() == theme);
    }
    setBookPanelShown(preferences.get(keys::bookPanelShown));
    p.journal->setAutosave(preferences.get(keys::autosave), preferences.get(keys::autosaveSeconds));
    p.open->setCacheLimit(static_cast<std::uint64_t>(preferences.get(keys::openedLimit)) << 20);
}

} // namespace shelf
