// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/library/library_page.h"

#include "app/language/window_language.h"
#include "app/pages/library/books_view.h"
#include "app/pages/library/library_facts.h"
#include "app/pages/library/notes_view.h"
#include "app/pages/library/overview_view.h"
#include "app/pages/library/reading_line.h"
#include "app/pages/library/titles_beside.h"
#include "engine/data/formats/ratings_format.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/window/empty_page.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr theme::Units kLeastTable = 28 * theme::kGrid;

/// "Book-Crossing, goodbooks-10k": what is recognized.
QString formatTitles()
{
    QStringList titles;
    for (const RatingsFormat* format : ratingsFormats())
        if (format->refusal.empty())
            titles.append(wordsOf(format->title));
    return listedWords(titles);
}

} // namespace

class LibraryPage::Private {
public:
    Private(LibraryPage& page, Session& s, CatalogueIndexSource& indexSource, Jobs& jobs);
    void showDataset();

    Session& session;
    QStackedLayout* stack;
    LibraryFacts* facts;
    ReadingLine* reading;
    TitlesBeside* titles;
    QTabWidget* tabs;
    BooksView* books;
    OverviewView* overview;
    NotesView* notes;
};

LibraryPage::Private::Private(LibraryPage& page, Session& s, CatalogueIndexSource& indexSource, Jobs& jobs)
    : session(s),
      stack(new QStackedLayout(&page)),
      facts(nullptr),
      reading(nullptr),
      titles(new TitlesBeside(s, jobs, &page)),
      tabs(nullptr),
      books(nullptr),
      overview(nullptr),
      notes(nullptr)
{
    auto* empty = new EmptyPage(
        LibraryPage::tr("No ratings are open"),
        LibraryPage::tr("Open a ratings file, a folder or an archive: %1. Files can be dropped here too.")
            .arg(formatTitles()),
        &page);
    auto* open = empty->addButton(QStringLiteral("emptyOpen"), LibraryPage::tr("Open ratings…"));
    auto* folder = empty->addButton(QStringLiteral("emptyFolder"), LibraryPage::tr("Open a folder…"));
    auto* sample = empty->addButton(QStringLiteral("emptySample"), LibraryPage::tr("Sample library"));
    auto* ready = empty->addButton(QStringLiteral("emptyReady"), LibraryPage::tr("Ready data sets…"));
    QObject::connect(ready, &QPushButton::clicked, &page, &LibraryPage::readyWanted);
    QObject::connect(open, &QPushButton::clicked, &page, &LibraryPage::openWanted);
    QObject::connect(folder, &QPushButton::clicked, &page, &LibraryPage::folderWanted);
    QObject::connect(sample, &QPushButton::clicked, &page, &LibraryPage::sampleWanted);

    auto* full = new QWidget(&page);
    facts = new LibraryFacts(full);
    reading = new ReadingLine(full);
    QObject::connect(reading, &ReadingLine::howWanted, &page, &LibraryPage::howWanted);
    QObject::connect(reading, &ReadingLine::cleanWanted, &page, &LibraryPage::cleanWanted);
    QObject::connect(reading, &ReadingLine::openWanted, &page, &LibraryPage::openWanted);
    QObject::connect(reading, &ReadingLine::undoWanted, &page, &LibraryPage::undoWanted);
    const auto showTitles = [this] { reading->showUntitled(titles->words(), titles->buttonText()); };
    QObject::connect(titles, &TitlesBeside::changed, reading, showTitles);
    QObject::connect(reading, &ReadingLine::titlesWanted, &page, [this, &page] {
        if (const auto source = titles->withTitles())
            emit page.sourceWanted(*source);
        else
            emit page.catalogueWanted();
    });
    tabs = new QTabWidget(full);
    tabs->setObjectName(QStringLiteral("libraryTabs"));
    tabs->setAccessibleName(LibraryPage::tr("Books, overview or notes"));
    tabs->setDocumentMode(true);
    tabs->setMinimumHeight(kLeastTable); // the charts above give way first
    books = new BooksView(session, indexSource, tabs);
    overview = new OverviewView(session, jobs, tabs);
    notes = new NotesView(session, jobs, tabs);
    tabs->addTab(books, LibraryPage::tr("All books"));
    tabs->addTab(overview, LibraryPage::tr("Overview"));
    tabs->addTab(notes, LibraryPage::tr("Notes"));
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid);
    column->setSpacing(2 * theme::kGrid);
    column->addWidget(facts, 0);
    column->addWidget(reading, 0);
    column->addWidget(tabs, 1);
    stack->addWidget(empty);
    stack->addWidget(full);

    QObject::connect(&session, &Session::datasetChanged, &page, [this] { showDataset(); });
    QObject::connect(&indexSource, &CatalogueIndexSource::changed, facts,
                     [this, &indexSource] { facts->setIndex(indexSource.index()); });
    QObject::connect(overview, &OverviewView::changed, facts,
                     [this] { facts->setStars(overview->overview()); });
    QObject::connect(facts, &LibraryFacts::starsChosen, overview,
                     [this](int bar) { overview->choose(OverviewFigure::stars, bar); });
    QObject::connect(facts, &LibraryFacts::overviewWanted, tabs,
                     [this] { tabs->setCurrentWidget(overview); });
    QObject::connect(&session, &Session::booksPicked, tabs, [this] {
        if (session.pickedBooks())
            tabs->setCurrentWidget(books);
    });
    // The overview has all that the charts above it show, and needs their place.
    QObject::connect(tabs, &QTabWidget::currentChanged, &page,
                     [this] { facts->setChartsVisible(tabs->currentWidget() != overview); });
    QObject::connect(&LanguageNews::instance(), &LanguageNews::changed, facts, [this, &indexSource] {
        facts->setDataset(session.dataset());
        facts->setIndex(indexSource.index());
        facts->setStars(overview->overview());
        facts->setChartsVisible(tabs->currentWidget() != overview);
    });
    facts->setIndex(indexSource.index());
    showDataset();
}

void LibraryPage::Private::showDataset()
{
    const DatasetPtr open = session.dataset();
    stack->setCurrentIndex(open ? 1 : 0);
    facts->setDataset(open);
    reading->setDataset(open);
    notes->setDataset(open);
    // Before the words: Qt takes a hidden bar for measured when a tab of it is to be as visible as it was.
    tabs->setTabVisible(tabs->indexOf(overview), !open || isRated(open)); // it is about ratings
    const auto count = open ? open->warningCount : 0;
    tabs->setTabText(tabs->indexOf(notes),
                     count == 0 ? LibraryPage::tr("Notes")
                                : LibraryPage::tr("Notes (%1)").arg(QLocale().toString(qulonglong(count))));
    tabs->setCurrentWidget(books);
}

LibraryPage::LibraryPage(Session& session, CatalogueIndexSource& source, Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_private(std::make_unique<Private>(*this, session, source, jobs))
{
    setObjectName(QStringLiteral("libraryPage"));
    auto* undo = new QAction(tr("Undo what was left out"), this);
    undo->setShortcuts(QKeySequence::Undo);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QAction::triggered, this, &LibraryPage::undoWanted);
    addAction(undo);
}

LibraryPage::~LibraryPage() = default;

void LibraryPage::showNotes()
{
    m_private->tabs->setCurrentWidget(m_private->notes);
}

} // namespace shelf
