// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/base/ask.h"
#include "app/base/written_note.h"
#include "app/journal/journal_folder.h"
#include "app/journal/kept_runs_offer.h"
#include "app/journal/kept_searches_offer.h"
#include "app/journal/run_journal.h"
#include "app/journal/search_journal.h"
#include "app/pages/compare/compare_page.h"
#include "app/pages/library/library_page.h"
#include "app/pages/map/map_page.h"
#include "app/pages/readers/readers_page.h"
#include "app/pages/search/search_panel.h"
#include "app/pages/training/training_page.h"
#include "app/session/cover_store.h"
#include "app/session/kept_settings.h"
#include "app/take_away/report_command.h"
#include "app/window/about_dialog.h"
#include "app/window/book_pane.h"
#include "app/window/close_guard.h"
#include "app/window/export_dialog.h"
#include "app/window/job_bar.h"
#include "app/window/open_controller.h"
#include "app/window/run_saver.h"
#include "app/window/search_controller.h"
#include "app/window/shortcuts_dialog.h"
#include "app/window/top_bar.h"
#include "app/window/unsaved_runs.h"
#include "app/window/window_actions.h"
#include "widgets/look/separator.h"
#include "widgets/look/theme.h"
#include "widgets/window/focus_follower.h"
#include "widgets/window/message_bar.h"
#include "widgets/window/notice_bar.h"
#include "widgets/window/page_rail.h"
#include "widgets/window/page_stack.h"
#include "widgets/window/search_field.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStandardPaths>
#include <QStyle>
#include <QUrl>

#include <algorithm>

namespace shelf {

namespace {

constexpr QSize kFirstSize(1240, 760); ///< where the screen has room for it
constexpr QSize kSmallest(760, 480);
constexpr int kBookPaneWidth = 38 * theme::kGrid;
constexpr int kBookPaneShare = 4; ///< of a small window it has one part in so many

/// The size of a first window on this screen, with room left for a frame, which nobody knows before it is
/// shown.
QSize firstSize(const QWidget& window)
{
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QSize frame(4 * theme::kGrid, title + 4 * theme::kGrid);
    return kFirstSize.boundedTo(window.screen()->availableGeometry().size() - frame)
        .expandedTo(window.minimumSize());
}

QStringList localFiles(const QMimeData* mime)
{
    QStringList files;
    for (const QUrl& url : mime->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

struct MainWindow::Parts {
    explicit Parts(MainWindow* window) : actions(window) {}

    WindowActions actions;
    RunJournal* journal = nullptr;
    RunSaver* saver = nullptr;
    UnsavedRuns* unsaved = nullptr;
    OpenController* open = nullptr;
    KeptRunsOffer* kept = nullptr;
    SearchJournal* searches = nullptr;
    KeptSearchesOffer* keptSearches = nullptr;
    NoticeBar* searchBar = nullptr;
    CatalogueIndexSource* index = nullptr;
    CloseGuard* guard = nullptr;
    CoverStore* covers = nullptr;
    TopBar* top = nullptr;
    PageRail* rail = nullptr;
    MessageBar* message = nullptr;
    QSplitter* splitter = nullptr;
    PageStack* stack = nullptr;
    LibraryPage* library = nullptr;
    TrainingPage* training = nullptr;
    MapPage* map = nullptr;
    BookPane* book = nullptr;
    JobBar* jobs = nullptr;
};

MainWindow::MainWindow(Session& session, Jobs& jobs, Settings& settings, QWidget* parent,
                       const QString& dataFolder)
    : QMainWindow(parent),
      m_parts(std::make_unique<Parts>(this)),
      m_session(session),
      m_jobs(jobs),
      m_settings(settings)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(kSmallest);
    build(dataFolder);
    new FocusFollower(this);
    connectActions();
    connectSession();
    restore();
    showFacts();
    enableActions();
    showPage(PageId::library);
    m_parts->rail->focusCurrent();
}

MainWindow::~MainWindow() = default;

void MainWindow::build(const QString& dataFolder)
{
    Parts& p = *m_parts;
    p.journal = new RunJournal(m_session,
                               dataFolder.isEmpty() ? QString::fromStdString(journalFolder())
                                                    : dataFolder + QStringLiteral("/journal"),
                               this);
    p.saver = new RunSaver(m_session, m_jobs, m_settings, this);
    p.unsaved = new UnsavedRuns(m_session, m_jobs, *p.journal, *p.saver, this);
    p.open = new OpenController(m_session, m_jobs, m_settings, *p.journal, *p.unsaved, this);
    p.index = new CatalogueIndexSource(m_session, m_jobs, this);
    p.covers = new CoverStore(&m_settings, this);
    p.guard = new CloseGuard(m_jobs, *p.journal, *p.unsaved, this);

    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    p.top = new TopBar(m_session, p.actions, central);
    p.rail = new PageRail(central);
    const char* icons[]{"library", "training", "map", "readers", "compare"};
    for (int i = 0; i < p.actions.pages.size(); ++i)
        p.rail->addPage(QLatin1String(icons[i]), p.actions.pages[i]->text(), p.actions.pages[i]->shortcut());

    auto* middle = new QWidget(central);
    auto* middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->setSpacing(0);
    auto* keptBar = new NoticeBar(middle);
    keptBar->setObjectName(QStringLiteral("keptRuns"));
    const QString former =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/kept");
    p.kept = new KeptRunsOffer(m_session, m_jobs, *p.journal, dataFolder.isEmpty() ? former : QString(),
                               keptBar, this);
    p.message = new MessageBar(middle);
    p.stack = new PageStack(middle);
    p.stack->setObjectName(QStringLiteral("pages"));
    p.library = new LibraryPage(m_session, *p.index, p.stack);
    p.training = new TrainingPage(m_session, m_jobs, p.stack);
    p.training->setJournal(p.journal);
    p.map = new MapPage(m_session, m_jobs, p.index, p.covers, &m_settings, p.stack);
    auto* readers = new ReadersPage(m_session, m_jobs, *p.index, {}, p.stack);
    auto* compare = new ComparePage(m_session, m_jobs, p.stack);
    keepSearches(*compare, dataFolder, middle);
    for (QWidget* page : std::initializer_list<QWidget*>{p.library, p.training, p.map, readers, compare})
        p.stack->addPage(page);
    connect(p.training, &TrainingPage::settingsChanged, compare, &ComparePage::setTrainingSettings);
    middleColumn->addWidget(keptBar);
    middleColumn->addWidget(p.searchBar);
    middleColumn->addWidget(p.message);
    middleColumn->addWidget(p.stack, 1);

    p.splitter = new QSplitter(Qt::Horizontal, central);
    p.splitter->setObjectName(QStringLiteral("pageSplitter"));
    p.splitter->setHandleWidth(1);
    p.book = new BookPane(m_session, m_jobs, p.covers, p.splitter);
    p.book->setObjectName(QStringLiteral("bookPane"));
    p.splitter->addWidget(middle);
    p.splitter->addWidget(p.book);
    p.splitter->setStretchFactor(0, 1);
    p.splitter->setStretchFactor(1, 0);
    p.splitter->setChildrenCollapsible(false); // the panel has a switch of its own

    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(p.rail);
    row->addWidget(new Separator(Qt::Vertical, central));
    row->addWidget(p.splitter, 1);
    p.jobs = new JobBar(m_jobs, central);
    column->addWidget(p.top);
    column->addWidget(new Separator(Qt::Horizontal, central));
    column->addLayout(row, 1);
    column->addWidget(new Separator(Qt::Horizontal, central));
    column->addWidget(p.jobs);
    setCentralWidget(central);
    new SearchController(m_session, m_jobs, *p.index, *p.top->search(), this);

    for (QAction* action : {p.training->trainAction(), p.training->pauseAction(), p.training->stopAction()}) {
        if (action)
            addAction(action);
    }
}

/// Searches for settings are kept like runs: beside their journal, and counted when the window closes.
void MainWindow::keepSearches(ComparePage& compare, const QString& dataFolder, QWidget* place)
{
    Parts& p = *m_parts;
    const QString folder =
        dataFolder.isEmpty() ? QFileInfo(QString::fromStdString(journalFolder())).path() : dataFolder;
    p.searches = new SearchJournal(folder + QStringLiteral("/searches"), m_jobs, this);
    p.searchBar = new NoticeBar(place);
    p.searchBar->setObjectName(QStringLiteral("keptSearches"));
    p.keptSearches = new KeptSearchesOffer(m_session, m_jobs, *p.searches, p.searchBar, this);
    SearchPanel* panel = compare.search();
    panel->setJournal(p.searches);
    connect(panel, &SearchPanel::begunAfter, p.message, &MessageBar::retract);
    p.unsaved->setSearch({.isUnsaved = [panel] { return panel->isUnsaved(); },
                          .isRunning = [panel] { return panel->isRunning(); },
                          .save = [panel](const std::function<void(bool)>& done) { panel->save(done); },
                          .keeping = [journal = p.searches] { return journal->writing(); }});
    connect(p.searches, &SearchJournal::failed, &m_session, &Session::reportError);
    p.keptSearches->setTaker([this, panel, &compare](const SearchState& state) {
        showPage(PageId::compare);
        compare.showSearch();
        return panel->openKept(state);
    });
}

void MainWindow::connectActions()
{
    Parts& p = *m_parts;
    connect(p.actions.openFiles, &QAction::triggered, p.open, &OpenController::chooseFiles);
    connect(p.actions.openFolder, &QAction::triggered, p.open, &OpenController::chooseFolder);
    connect(p.actions.openRun, &QAction::triggered, p.open, &OpenController::chooseRun);
    connect(p.actions.openSample, &QAction::triggered, p.open, &OpenController::openSample);
    connect(p.actions.saveRun, &QAction::triggered, this,
            [&p, this] { p.saver->save(m_session.currentRun()); });
    connect(p.actions.saveRunAs, &QAction::triggered, this,
            [&p, this] { p.saver->save(m_session.currentRun(), true); });
    connect(p.actions.exportResults, &QAction::triggered, this, [&p, this] {
        auto* dialog = findChild<ExportDialog*>();
        if (!dialog)
            dialog = new ExportDialog(m_session, m_jobs, m_settings, *p.map, this);
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
        m_settings.set(keys::theme, action->data().toString());
        chooseTheme(action->data().toString());
    });
    connect(p.actions.resetSettings, &QAction::triggered, this, [this] {
        ask(this, tr("Reset all settings?"),
            tr("Recent files, sizes, colors and the last training settings are forgotten. Data and runs "
               "stay."),
            {tr("Keep them"), tr("Reset")}, [this](int answer) {
                if (answer != 1)
                    return;
                m_settings.reset();
                restore();
                m_parts->jobs->say(tr("All settings are as at the first start"));
            });
    });
    connect(p.actions.shortcuts, &QAction::triggered, this, [this] { (new ShortcutsDialog(this))->open(); });
    connect(p.actions.about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(p.actions.quit, &QAction::triggered, this, &QWidget::close);
    for (int i = 0; i < p.actions.pages.size(); ++i)
        connect(p.actions.pages[i], &QAction::triggered, this,
                [this, i] { showPage(static_cast<PageId>(i)); });
    connect(p.rail, &PageRail::selected, this, [this](int page) { showPage(static_cast<PageId>(page)); });

    connect(p.library, &LibraryPage::openWanted, p.open, &OpenController::chooseFiles);
    connect(p.library, &LibraryPage::folderWanted, p.open, &OpenController::chooseFolder);
    connect(p.library, &LibraryPage::sampleWanted, p.open, &OpenController::openSample);
    connect(p.top, &TopBar::recentChosen, this, [&p](const QString& file) { p.open->openFiles({file}); });
    connect(p.top, &TopBar::recentCleared, this, [this, &p] {
        m_settings.clearRecentFiles();
        p.top->setRecent({});
    });
    const auto showRecent = [this, &p] { p.top->setRecent(m_settings.recentFiles()); };
    connect(p.open, &OpenController::recentChanged, this, showRecent);
    connect(p.saver, &RunSaver::recentChanged, this, showRecent);
    connect(p.open, &OpenController::opened, this, [this, &p] {
        p.message->dismiss();
        enableActions();
    });
    connect(p.open, &OpenController::dataOpened, this, [this] { showPage(PageId::library); });
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
    connect(p.book, &BookPane::choiceChanged, p.map, &MapPage::setNeighborChoice);
    connect(p.book, &BookPane::choiceChanged, this, [this](Metric metric, int count) {
        m_settings.set(keys::metric,
                       QString::fromUtf8(metricName(metric).data(), qsizetype(metricName(metric).size())));
        m_settings.set(keys::neighbors, count);
    });
    connect(p.message, &MessageBar::linkActivated, this,
            [](const QString& link) { QDesktopServices::openUrl(QUrl(link)); });
}

void MainWindow::connectSession()
{
    Parts& p = *m_parts;
    connect(&m_session, &Session::errorReported, p.message, &MessageBar::showError);
    connect(&m_jobs, &Jobs::failed, &m_session, &Session::reportError);
    connect(&m_session, &Session::pageRequested, this, &MainWindow::showPage);
    connect(&m_session, &Session::datasetChanged, this, &MainWindow::showFacts);
    for (const auto signal :
         {&Session::runAdded, &Session::runChanged, &Session::runRemoved, &Session::bookSelected})
        connect(&m_session, signal, this, &MainWindow::enableActions);
    connect(&m_session, &Session::currentRunChanged, this, &MainWindow::enableActions);
}

void MainWindow::start(const StartOptions& options)
{
    m_parts->open->open(options);
    m_parts->kept->look();
    m_parts->keptSearches->look();
}

RunJournal& MainWindow::journal() const
{
    return *m_parts->journal;
}

void MainWindow::closeNow()
{
    m_parts->guard->closeNow();
}

void MainWindow::secureNow()
{
    m_parts->guard->secureNow();
}

void MainWindow::showPage(PageId page)
{
    const int number = static_cast<int>(page);
    m_parts->stack->setCurrentIndex(number);
    m_parts->rail->setCurrent(number);
}

PageId MainWindow::page() const
{
    return static_cast<PageId>(m_parts->stack->currentIndex());
}

void MainWindow::showFacts()
{
    const DatasetPtr open = m_session.dataset();
    const QLocale locale;
    setWindowTitle(open ? tr("%1 – Shelfspace").arg(QString::fromStdString(open->name)) : tr("Shelfspace"));
    m_parts->jobs->setNotes(open ? static_cast<int>(open->warningCount) : 0);
    if (!open)
        return m_parts->jobs->setFacts(tr("Nothing is open"));
    const auto number = [&](std::size_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    m_parts->jobs->setFacts(
        tr("%1 ratings, %2 readers, %3 books")
            .arg(number(open->ratingCount()), number(open->userCount()), number(open->bookCount())));
}

void MainWindow::enableActions()
{
    WindowActions& a = m_parts->actions;
    const bool trained = m_session.current() != nullptr;
    a.saveRun->setEnabled(trained);
    a.saveRunAs->setEnabled(trained);
    a.report->setEnabled(trained);
    a.exportResults->setEnabled(m_session.dataset() != nullptr);
    a.back->setEnabled(m_session.canGoBack());
    a.forward->setEnabled(m_session.canGoForward());
}

void MainWindow::setBookPanelShown(bool shown)
{
    m_parts->book->setVisible(shown);
    m_parts->actions.bookPanel->setChecked(shown);
    m_settings.set(keys::bookPanelShown, shown);
}

void MainWindow::chooseTheme(const QString& name)
{
    const ThemeChoice choice = name == QLatin1String("dark")    ? ThemeChoice::dark
                               : name == QLatin1String("light") ? ThemeChoice::light
                                                                : ThemeChoice::system;
    theme::apply(*qApp, choice);
    for (QAction* action : m_parts->actions.themes->actions())
        action->setChecked(action->data().toString() == name);
}

void MainWindow::restore()
{
    Parts& p = *m_parts;
    if (!restoreGeometry(m_settings.get(keys::windowGeometry)))
        resize(firstSize(*this));
    const int book = std::min(kBookPaneWidth, width() / kBookPaneShare);
    p.splitter->setSizes({width() - book, book});
    const QVariantMap splitters = m_settings.get(keys::splitters);
    for (QSplitter* splitter : findChildren<QSplitter*>())
        splitter->restoreState(splitters.value(splitter->objectName()).toByteArray());
    setBookPanelShown(m_settings.get(keys::bookPanelShown));
    const QString chosen = m_settings.get(keys::theme);
    chooseTheme(chosen);
    p.top->setRecent(m_settings.recentFiles());
    p.training->setSettings(keptTraining(m_settings));
    const auto metric = parseMetric(m_settings.get(keys::metric).toStdString());
    p.book->setChoice(metric ? *metric : Metric::cosine, m_settings.get(keys::neighbors));
    p.map->setNeighborChoice(metric ? *metric : Metric::cosine, m_settings.get(keys::neighbors));
}

void MainWindow::remember()
{
    m_settings.set(keys::windowGeometry, saveGeometry());
    QVariantMap splitters;
    for (const QSplitter* splitter : findChildren<QSplitter*>())
        splitters.insert(splitter->objectName(), splitter->saveState());
    m_settings.set(keys::splitters, splitters);
    keepTraining(m_settings, m_parts->training->settings());
}

void MainWindow::writeReport()
{
    askForReport(m_session, m_jobs, m_settings, this, [this](const QString& file) {
        m_parts->message->showNote(writtenNote(tr("The report is written:"), file));
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_parts->guard->mayClose()) {
        event->ignore();
        return;
    }
    remember();
    event->accept();
    emit closed();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_parts)
        m_parts->actions.setIcons();
    if (event->type() == QEvent::WindowStateChange && m_parts)
        m_parts->actions.fullScreen->setChecked(isFullScreen());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_parts->open->openFiles(localFiles(event->mimeData()));
}

} // namespace shelf
