// SPDX-License-Identifier: GPL-3.0-or-later
// Who hears whom: the commands, the pages, what is kept, and the session.
#include "app/base/ask.h"
#include "app/guide/guide.h"
#include "app/help/help_desk.h"
#include "app/journal/kept_runs_offer.h"
#include "app/journal/kept_searches_offer.h"
#include "app/journal/run_journal.h"
#include "app/journal/search_journal.h"
#include "app/language/window_language.h"
#include "app/pages/compare/compare_page.h"
#include "app/pages/import/cleaning_plan.h"
#include "app/pages/import/import_page.h"
#include "app/pages/library/library_page.h"
#include "app/pages/map/map_page.h"
#include "app/pages/readers/readers_page.h"
#include "app/pages/search/search_panel.h"
#include "app/pages/training/data_joiner.h"
#include "app/pages/training/training_page.h"
#include "app/ready/ready_dialog.h"
#include "app/project/cleaning_part.h"
#include "app/serve/window/run_serving.h"
#include "app/serve/window/serve_dialog.h"
#include "app/session/cover_store.h"
#include "app/session/kept_settings.h"
#include "app/upkeep/opened_clearing.h"
#include "app/upkeep/upkeep.h"
#include "app/window/book_pane.h"
#include "app/window/export_dialog.h"
#include "app/window/job_bar.h"
#include "app/window/main_window_p.h"
#include "app/window/open_controller.h"
#include "app/window/run_saver.h"
#include "app/window/top_bar.h"
#include "app/window/unsaved_runs.h"
#include "engine/vectors/open_vectors.h"
#include "widgets/help/help_topic.h"
#include "widgets/look/text.h"
#include "widgets/window/message_bar.h"
#include "widgets/window/notice_bar.h"
#include "widgets/window/page_rail.h"
#include "widgets/window/page_stack.h"
#include "widgets/window/search_field.h"
#include "widgets/words/engine_words.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <memory>

namespace shelf {

void MainWindow::connectActions()
{
    Parts& p = *m_parts;
    connect(p.actions.openFiles, &QAction::triggered, p.open, &OpenController::chooseFiles);
    connect(p.actions.openFolder, &QAction::triggered, p.open, &OpenController::chooseFolder);
    connect(p.actions.openRun, &QAction::triggered, p.open, &OpenController::chooseRun);
    connect(p.actions.openVectors, &QAction::triggered, p.open, &OpenController::chooseVectors);
    connect(&m_session, &Session::openingRequested, p.open, &OpenController::chooseFiles);
    connect(p.actions.openAs, &QAction::triggered, p.open, &OpenController::chooseFilesToLookAt);
    connect(p.actions.openLibrary, &QAction::triggered, p.readers, &ReadersPage::importReader);
    connect(p.actions.openSample, &QAction::triggered, p.open, &OpenController::openSample);
    connect(p.actions.saveRunAs, &QAction::triggered, this,
            [&p, this] { p.saver->saveAs(m_session.currentRun()); });
    connect(p.actions.exportResults, &QAction::triggered, this, [&p, this] {
        auto* dialog = findChild<ExportDialog*>();
        if (!dialog) {
            dialog = new ExportDialog(m_session, m_jobs, m_settings, *p.map, *p.covers, this);
            setHelpTopic(dialog, QStringLiteral("export"));
            connect(dialog, &ExportDialog::stopped, this,
                    [&p] { p.jobs->say(tr("Export stopped; nothing was written")); });
        }
        dialog->show(); // beside the window, which stays alive
        dialog->raise();
        dialog->activateWindow();
    });
    connect(p.actions.report, &QAction::triggered, this, &MainWindow::writeReport);
    connect(p.actions.find, &QAction::triggered, this, [&p] {
        p.top->search()->setFocus(Qt::ShortcutFocusReason);
        p.top->search()->selectAll();
    });
    connect(p.actions.back, &QAction::triggered, &m_session, &Session::goBack);
    connect(p.actions.forward, &QAction::triggered, &m_session, &Session::goForward);
    connect(p.actions.bookPanel, &QAction::triggered, this, &MainWindow::setBookPanelShown);
    connect(p.actions.fullScreen, &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    p.actions.coverPictures->setChecked(p.covers->isAllowed());
    connect(p.actions.coverPictures, &QAction::triggered, p.covers, &CoverStore::setAllowed);
    connect(p.covers, &CoverStore::allowedChanged, p.actions.coverPictures, &QAction::setChecked);
    connect(p.actions.themes, &QActionGroup::triggered, this, [this](QAction* action) {
        m_parts->upkeep->preferences().set(keys::theme, action->data().toString());
    });
    connect(p.actions.resetSettings, &QAction::triggered, this, [this] {
        ask(this, tr("Reset all settings?"),
            tr("Recent files, sizes, colors and the last training settings are forgotten. Data and runs "
               "stay."),
            {tr("Keep them"), tr("Reset")}, [this](int answer) {
                if (answer != 1)
                    return;
                m_parts->upkeep->preferences().resetAll();
                m_parts->jobs->say(tr("All settings are as at the first start"));
            });
    });
    connect(p.actions.clearOpened, &QAction::triggered, this, [this] {
        askToClearOpened(this, m_jobs, [this](const QString& said) { m_parts->jobs->say(said); });
    });
    connect(p.actions.tour, &QAction::triggered, p.guide, &Guide::startTour);
    connect(p.actions.help, &QAction::triggered, this,
            [&p] { p.help->showHelpHere(helpTopicOf(p.stack->currentPage())); });
    connect(p.actions.guide, &QAction::triggered, p.help, [&p] { p.help->showHelp(); });
    connect(p.actions.glossary, &QAction::triggered, p.help,
            [&p] { p.help->showHelp(QStringLiteral("glossary")); });
    connect(p.help, &HelpDesk::webPageWanted, this,
            [](const QString& address) { QDesktopServices::openUrl(QUrl(address)); });
    connect(p.guide, &Guide::pageWanted, this, &MainWindow::showPage);
    connect(p.guide, &Guide::said, p.jobs, &JobBar::say);
    connect(p.actions.quit, &QAction::triggered, this, &QWidget::close);
    for (int i = 0; i < p.actions.pages.size(); ++i)
        connect(p.actions.pages[i], &QAction::triggered, this, [this, i, &p] {
            showPage(static_cast<PageId>(i));
            p.stack->focusCurrent();
        });
    connect(p.rail, &PageRail::selected, this, [this](int page) { showPage(static_cast<PageId>(page)); });

    connect(p.library, &LibraryPage::openWanted, p.open, &OpenController::chooseFiles);
    connect(p.library, &LibraryPage::folderWanted, p.open, &OpenController::chooseFolder);
    connect(p.library, &LibraryPage::sampleWanted, p.open, &OpenController::openSample);
    connectImport();
    connect(p.top, &TopBar::recentChosen, this, [&p](const QString& file) { p.open->openFiles({file}); });
    connect(p.top, &TopBar::recentCleared, p.open, &OpenController::forgetRecent);
    const auto showRecent = [this, &p] { p.top->setRecent(m_settings.recentFiles()); };
    connect(p.open, &OpenController::recentChanged, this, showRecent);
    connect(p.saver, &RunSaver::recentChanged, this, showRecent);
    const auto times = std::make_shared<int>(0);
    connect(p.open, &OpenController::opened, this, [this, &p, times] {
        ++*times;
        p.message->dismiss();
        enableActions();
    });
    // Other data are looked at first. Who goes to another page while the program starts stays there.
    connect(p.open, &OpenController::dataOpened, this, [this, times] {
        if (*times > 1 || page() == PageId::importing)
            showPage(PageId::library);
    });
    connect(p.open, &OpenController::libraryMet, p.readers, &ReadersPage::openLibraryFile);
    connect(p.open, &OpenController::keptOpened, p.kept, [&p] { p.kept->look(); });
    connect(p.kept, &KeptRunsOffer::openWanted, p.open, &OpenController::openKept);
    connect(p.kept, &KeptRunsOffer::said, p.jobs, &JobBar::say);
    connect(p.open, &OpenController::said, p.jobs, &JobBar::say);
    connect(p.actions.keptRuns, &QAction::triggered, p.kept, [&p] { p.kept->look(true); });
    connect(p.journal, &RunJournal::failed, &m_session, &Session::reportError);
    connect(p.saver, &RunSaver::saved, this, [this](const QString& file) {
        m_parts->jobs->say(tr("Saved in %1").arg(QDir::toNativeSeparators(file)));
    });
    connect(p.jobs, &JobBar::notesRequested, this, [this, &p] {
        showPage(PageId::library);
        p.library->showNotes();
    });
    connect(p.message, &MessageBar::linkActivated, this,
            [](const QString& link) { QDesktopServices::openUrl(QUrl(link)); });
}

void MainWindow::connectReady()
{
    Parts& p = *m_parts;
    connect(p.actions.openReady, &QAction::triggered, this, &MainWindow::showReady);
    connect(p.library, &LibraryPage::readyWanted, this, &MainWindow::showReady);
    connect(p.ready, &ReadyFetcher::fetched, this, [&p](const QString& key) {
        const ReadySet* set = findReadySet(key.toStdString());
        p.jobs->say(tr("%1 is here: Ready data sets opens it").arg(wordsOf(set->title)));
    });
    connect(p.ready, &ReadyFetcher::failed, this, [this, &p](const QString& key) {
        if (!findChild<ReadyDialog*>()) // which says it itself
            m_session.reportError(p.ready->state(*findReadySet(key.toStdString())).problem);
    });
}

void MainWindow::showReady()
{
    auto* dialog = findChild<ReadyDialog*>();
    if (!dialog) {
        dialog = new ReadyDialog(*m_parts->ready, this);
        setHelpTopic(dialog, QStringLiteral("data-ready"));
        connect(dialog, &ReadyDialog::openWanted, this, [this](const DataSource& source) {
            StartOptions options;
            options.data = source;
            m_parts->open->open(options);
        });
        connect(dialog, &ReadyDialog::copyWanted, this, [this](bool isFolder) {
            isFolder ? m_parts->open->chooseFolder() : m_parts->open->chooseFiles();
        });
    }
    dialog->show(); // beside the window, which stays alive
    dialog->raise();
    dialog->activateWindow();
}

/// A run that goes on with other data has these opened first.
void MainWindow::connectOtherData()
{
    Parts& p = *m_parts;
    auto* joiner = new DataJoiner(m_session, m_jobs, this);
    connect(p.training, &TrainingPage::otherDataWanted, this, [&p, joiner](int run) {
        p.open->chooseRatingsFor(tr("Continue with other data"), "otherData",
                                 [joiner, run](const DatasetPtr& read) { joiner->join(run, read); });
    });
    connect(joiner, &DataJoiner::dataWanted, p.open, &OpenController::take);
    connect(joiner, &DataJoiner::ready, this, [this, &p](const ContinuationPtr& joined) {
        showPage(PageId::training);
        p.training->continueWith(joined);
    });
}

void MainWindow::connectServing()
{
    Parts& p = *m_parts;
    const auto isOn = [&p] { return p.serving->state() == RunServing::State::on; };
    connect(p.actions.serve, &QAction::triggered, this, [this, &p, isOn] {
        p.actions.serve->setChecked(isOn()); // the dialog has the switch
        auto* dialog = findChild<ServeDialog*>();
        if (!dialog)
            dialog = new ServeDialog(m_session, *p.serving, this);
        dialog->show(); // beside the window, which stays alive
        dialog->raise();
        dialog->activateWindow();
    });
    connect(p.serving, &RunServing::changed, this, [this, &p, isOn] {
        p.actions.serve->setChecked(isOn());
        enableActions();
        if (isOn())
            p.jobs->say(tr("%1 is served at %2").arg(p.serving->runName(), p.serving->url()));
    });
}

/// How files are read and what is left out of them.
void MainWindow::connectImport()
{
    Parts& p = *m_parts;
    CleaningPlan* cleaning = &p.importing->cleaning();
    connect(p.library, &LibraryPage::howWanted, this, [this, &p] {
        const DatasetPtr open = m_session.dataset();
        if (open && vectorFormatOf(*open) && !open->source.path.empty())
            p.open->reopenVectors();
        else
            p.importing->showOpen();
    });
    connect(p.library, &LibraryPage::cleanWanted, p.importing, &ImportPage::showCleaning);
    connect(p.library, &LibraryPage::sourceWanted, p.open, &OpenController::openAs);
    connect(p.library, &LibraryPage::catalogueWanted, p.open, &OpenController::chooseCatalogue);
    connect(p.library, &LibraryPage::undoWanted, cleaning, &CleaningPlan::undo);
    connect(cleaning, &CleaningPlan::applied, this, [&p](const DatasetPtr& cleaned) {
        p.cleaned->expectCleaned(cleaned);
        p.open->takeCleaned(cleaned);
    });
    connect(p.open, &OpenController::lookWanted, p.importing, &ImportPage::offer);
    connect(p.open, &OpenController::notRead, p.importing, &ImportPage::offerAfter);
    connect(p.open, &OpenController::doubted, p.importing, &ImportPage::offerRead);
    connect(p.importing, &ImportPage::openWanted, p.open, &OpenController::openAs);
    connect(p.importing, &ImportPage::acceptWanted, p.open, &OpenController::take);
    connect(p.importing, &ImportPage::vectorsWanted, p.open, &OpenController::openVectorFile);
    connect(p.importing, &ImportPage::backWanted, this, [this] { showPage(PageId::library); });
    connect(p.importing, &ImportPage::shown, this, [this, &p] {
        showPage(PageId::importing);
        p.importing->focusFirst();
    });
}

void MainWindow::connectSession()
{
    Parts& p = *m_parts;
    connect(&m_session, &Session::errorReported, p.message, &MessageBar::showError);
    connect(&m_session, &Session::errorRetracted, p.message, &MessageBar::retract);
    connect(&m_jobs, &Jobs::failed, &m_session, &Session::reportError);
    connect(&m_session, &Session::pageRequested, this, &MainWindow::showPage);
    connect(&m_session, &Session::datasetChanged, this, &MainWindow::showFacts);
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &MainWindow::showFacts);
    connect(&m_session, &Session::nearestChoiceChanged, this,
            [this] { keepNearest(m_settings, m_session.nearestChoice()); });
    for (const auto signal :
         {&Session::runAdded, &Session::runChanged, &Session::runRemoved, &Session::bookSelected})
        connect(&m_session, signal, this, &MainWindow::enableActions);
    connect(&m_session, &Session::currentRunChanged, this, &MainWindow::enableActions);
}

} // namespace shelf
