// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/base/kept_places.h"
#include "app/base/window_words.h"
#include "app/base/written_note.h"
#include "app/guide/guide.h"
#include "app/help/help_desk.h"
#include "app/journal/kept_cleaning_offer.h"
#include "app/journal/kept_runs_offer.h"
#include "app/journal/kept_searches_offer.h"
#include "app/pages/compare/compare_page.h"
#include "app/pages/import/import_page.h"
#include "app/pages/library/library_page.h"
#include "app/pages/map/map_page.h"
#include "app/pages/readers/readers_page.h"
#include "app/pages/training/training_page.h"
#include "app/project/project_controller.h"
#include "app/serve/window/run_serving.h"
#include "app/session/kept_settings.h"
#include "app/take_away/report/report_command.h"
#include "app/upkeep/upkeep.h"
#include "app/window/book_pane.h"
#include "app/window/close_guard.h"
#include "app/window/job_bar.h"
#include "app/window/main_window_p.h"
#include "app/window/open_controller.h"
#include "app/window/search_controller.h"
#include "app/window/top_bar.h"
#include "widgets/access/access_keys.h"
#include "widgets/access/box_labels.h"
#include "widgets/access/lost_focus.h"
#include "widgets/access/spoken.h"
#include "widgets/access/tab_order.h"
#include "widgets/help/help_topic.h"
#include "widgets/look/separator.h"
#include "widgets/look/theme.h"
#include "widgets/window/bar_overlay.h"
#include "widgets/window/file_drop.h"
#include "widgets/window/focus_follower.h"
#include "widgets/window/message_bar.h"
#include "widgets/window/notice_bar.h"
#include "widgets/window/page_rail.h"
#include "widgets/window/page_splitter.h"
#include "widgets/window/page_stack.h"
#include "widgets/window/search_field.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>

namespace shelf {

MainWindow::MainWindow(Session& session, Jobs& jobs, Settings& settings, QWidget* parent,
                       const QString& dataFolder)
    : QMainWindow(parent),
      m_parts(std::make_unique<Parts>(this)),
      m_session(session),
      m_jobs(jobs),
      m_settings(settings)
{
    installSpoken();
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(leastSize(*this));
    build(dataFolder);
    new FocusFollower(this);
    new BoxLabels(this);
    new TabOrder(this);
    new LostFocus(this);
    new AccessKeys(this);
    connect(new FileDrop(this), &FileDrop::dropped, m_parts->open, &OpenController::openFiles);
    connectActions();
    connectSession();
    connectReady();
    connectServing();
    connectOtherData();
    connectProject();
    connectUpkeep();
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
    p.upkeep = new Upkeep(m_session, m_jobs, m_settings, dataFolder, this);
    p.upkeep->applyAll(); // before anything is measured
    makeWorkers(dataFolder);

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
    auto* bars = new BarOverlay(middle); // before the pages, for the Tab key
    p.message = new MessageBar(bars);
    p.stack = new PageStack(middle);
    p.stack->setObjectName(QStringLiteral("pages"));
    p.library = new LibraryPage(m_session, *p.index, m_jobs, p.stack);
    p.training = new TrainingPage(m_session, m_jobs, p.stack);
    p.training->setJournal(p.journal);
    p.map = new MapPage(m_session, m_jobs, p.index, p.covers, &m_settings, p.stack);
    p.readers = new ReadersPage(m_session, m_jobs, *p.index, {}, p.stack, &m_settings);
    auto* compare = new ComparePage(m_session, m_jobs, p.stack);
    p.importing = new ImportPage(m_session, m_jobs, p.stack);
    keepUnsaved(*compare, dataFolder, bars);
    p.crashBar = new NoticeBar(bars);
    p.crashBar->setObjectName(QStringLiteral("crashes"));
    for (QWidget* page :
         std::initializer_list<QWidget*>{p.library, p.training, p.map, p.readers, compare, p.importing})
        p.stack->addPage(page);
    connect(p.training, &TrainingPage::settingsChanged, compare, &ComparePage::setTrainingSettings);
    middleColumn->addWidget(p.stack, 1);
    for (QWidget* bar : std::initializer_list<QWidget*>{p.crashBar, p.dataBar, p.keptBar, p.cleaningBar, p.searchBar})
        bars->addBar(bar);
    bars->addBar(p.message);

    p.splitter = new PageSplitter(central);
    p.splitter->setObjectName(QStringLiteral("pageSplitter"));
    p.book = new BookPane(m_session, m_jobs, p.covers, p.splitter);
    p.book->setObjectName(QStringLiteral("bookPane"));
    p.splitter->setParts(middle, p.book);

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
    p.help = new HelpDesk(m_jobs, this);
    new SearchController(m_session, m_jobs, *p.index, *p.top->search(), *p.help, this);
    const std::pair<QWidget*, const char*> topics[]{
        {p.library, "data"},    {p.training, "models"}, {p.map, "map"},
        {p.readers, "readers"}, {compare, "compare"},   {p.importing, "data-reading"},
        {p.book, "nearest"},    {p.top, "start"},       {p.jobs, "start-jobs"}};
    for (const auto& [widget, topic] : topics)
        setHelpTopic(widget, QLatin1String(topic));

    makeCommands();
    p.guide = new Guide(m_session, m_settings, p.actions.pageNames(), this);

    addActions({p.training->trainAction(), p.training->pauseAction(), p.training->stopAction()});
}

void MainWindow::start(const StartOptions& options)
{
    m_parts->open->open(options);
    if (options.isEmpty() && m_settings.recentFiles().isEmpty()) {
        m_parts->jobs->say(tr("This library is made up. Under Open are your own ratings, and ready data sets "
                              "of others"));
        m_parts->guide->offerTour();
    }
    m_parts->upkeep->lookForCrashes();
    m_parts->kept->look();
    m_parts->keptCleaning->look();
    m_parts->keptSearches->look();
    m_parts->projects->lookForUnsaved(options.project);
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
    remember();
    m_parts->guard->secureNow();
    m_settings.write();
}

void MainWindow::showPage(PageId page)
{
    const int number = static_cast<int>(page);
    m_parts->stack->setCurrentIndex(number);
    m_parts->guide->follow(page);
    // How files are read belongs to the library, and has no button of its own.
    m_parts->rail->setCurrent(page == PageId::importing ? static_cast<int>(PageId::library) : number);
}

PageId MainWindow::page() const
{
    return static_cast<PageId>(m_parts->stack->currentIndex());
}

void MainWindow::showFacts()
{
    const DatasetPtr open = m_session.dataset();
    showTitle();
    m_parts->jobs->setNotes(open ? static_cast<int>(open->warningCount) : 0);
    m_parts->jobs->setFacts(WindowWords::facts(open.get()));
}

void MainWindow::enableActions()
{
    m_parts->actions.enableFor(m_session, m_parts->serving->state() != RunServing::State::off);
}

void MainWindow::setBookPanelShown(bool shown)
{
    m_parts->book->setVisible(shown);
    m_parts->actions.bookPanel->setChecked(shown);
    m_parts->upkeep->preferences().set(keys::bookPanelShown, shown);
}

void MainWindow::restore()
{
    Parts& p = *m_parts;
    restorePlaces(*this, *p.splitter, m_settings);
    applySettings();
    p.top->setRecent(m_settings.recentFiles());
    p.training->setSettings(keptTraining(m_settings));
    m_session.chooseNearest(keptNearest(m_settings));
}

void MainWindow::remember()
{
    keepPlaces(*this, m_settings);
    keepTraining(m_settings, m_parts->training->settings());
}

void MainWindow::writeReport()
{
    askForReport(m_session, m_jobs, m_settings, this, m_parts->map->shownMap(), [this](const QString& file) {
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
    else if (event->type() == QEvent::WindowStateChange && m_parts)
        m_parts->actions.fullScreen->setChecked(isFullScreen());
}

} // namespace shelf
