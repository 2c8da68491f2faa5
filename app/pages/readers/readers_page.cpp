// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/readers_page.h"

#include "app/pages/readers/asking/recommending.h"
#include "app/pages/readers/rated_panel.h"
#include "app/pages/readers/rating_steps.h"
#include "app/pages/readers/readers_list.h"
#include "app/pages/readers/recommended_panel.h"
#include "app/pages/readers/side_by_side/side_by_side_panel.h"
#include "app/pages/shared/table_tools.h"
#include "app/pages/shared/undo_bar.h"
#include "app/session/catalogue_index_source.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/theme.h"
#include "widgets/readers/feature_form.h"
#include "widgets/readers/taste_bars.h"
#include "widgets/readers/together_bar.h"
#include "widgets/window/empty_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace shelf {

namespace {

QString folderOf(const QString& wanted)
{
    return wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                  QStringLiteral("/readers")
                            : wanted;
}

} // namespace

ReadersPage::ReadersPage(Session& session, Jobs& jobs, CatalogueIndexSource& index,
                         const QString& readersFolder, QWidget* parent, Settings* settings)
    : QWidget(parent),
      m_session(session),
      m_jobs(jobs),
      m_libraryFailure(session),
      m_own(new OwnReaders(jobs, folderOf(readersFolder), this)),
      m_recommending(new Recommending(session, jobs, *m_own, this)),
      m_index(index),
      m_settings(settings)
{
    setObjectName(QStringLiteral("readersPage"));
    m_list = new ReadersList(session, jobs, *m_own, this);
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("readersSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(buildReader());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({272, 700});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(splitter);
    m_pages->addWidget(buildUnrated());
    m_removed = new UndoBar(this);
    m_removed->setObjectName(QStringLiteral("removedReader"));
    layout->setSpacing(0);
    layout->addWidget(m_pages);
    layout->addWidget(m_removed);

    connectList();
    connectPanels();
    connect(&session, &Session::datasetChanged, this, &ReadersPage::showDataset);
    connect(&session, &Session::readerSelected, this, &ReadersPage::showSelectedReader);
    connect(&session, &Session::currentRunChanged, this, [this] {
        offerFeatures();
        if (shown().kind == AskedReader::Kind::user)
            showUser(shown().user); // which ratings were held out is the run's
        else
            recommendBooks();
    });
    connect(&session, &Session::bookSelected, this, [this](int book) {
        m_rated->markBook(book);
        m_recommended->markBook(book);
        m_sides->markBook(book);
    });
    connect(m_own, &OwnReaders::failed, &session, &Session::reportError);
    offerFeatures();
    showDataset();
    showFilterCount();
}

QWidget* ReadersPage::buildUnrated()
{
    auto* page = new EmptyPage(
        tr("These vectors came without readers"),
        tr("Readers come with ratings: who rated what, and what a model that was trained on them recommends. "
           "Vectors that were made elsewhere have nearest books, a map, groups and sums."),
        this);
    connect(page->addButton(QStringLiteral("readersOpenRatings"), tr("Open ratings…")), &QPushButton::clicked,
            &m_session, &Session::requestOpening);
    connect(page->addButton(QStringLiteral("readersToMap"), tr("Go to the map")), &QPushButton::clicked, this,
            [this] { m_session.requestPage(PageId::map); });
    return page;
}

QWidget* ReadersPage::buildReader()
{
    auto* empty = new EmptyPage(
        tr("No reader is picked"),
        tr("Pick one at the left to see what they rated and what the model recommends, or be one yourself."),
        this);
    connect(empty->addButton(QStringLiteral("firstNewReader"), tr("Rate some books")), &QPushButton::clicked,
            this, &ReadersPage::newReader);
    connect(empty->addButton(QStringLiteral("firstLibrary"), tr("Open your library…")), &QPushButton::clicked,
            this, &ReadersPage::importReader);

    auto* page = new QWidget(this);
    m_name = new ElidedLabel(page);
    makeBold(*m_name, 1.25);
    m_name->setObjectName(QStringLiteral("readerName"));
    m_name->setMinimumWidth(10 * theme::kGrid);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts = new ElidedLabel(page);
    m_facts->setObjectName(QStringLiteral("readerFacts"));
    m_taste = new TasteBars(page);
    m_onMap = new QPushButton(theme::icon(QStringLiteral("map")), tr("Show on the map"), page);
    m_onMap->setObjectName(QStringLiteral("readerOnMap"));
    m_onMap->setAccessibleName(tr("Show this reader's books on the map"));
    QSizePolicy kept = m_onMap->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_onMap->setSizePolicy(kept);
    connect(m_onMap, &QPushButton::clicked, this, [this] { m_session.requestPage(PageId::map); });
    m_libraryButton = new QPushButton(theme::icon(QStringLiteral("library")), tr("Your library"), page);
    m_libraryButton->setObjectName(QStringLiteral("readerLibrary"));
    m_libraryButton->setToolTip(
        tr("Which of your books are found in these data, and which are to be decided"));
    m_libraryButton->hide();
    QWidget* bars = buildFilters(page);
    m_notice = new UndoBar(page);

    auto* headRow = new QHBoxLayout;
    headRow->addWidget(m_name, 1);
    headRow->addWidget(m_filterButton);
    headRow->addWidget(m_clearFilters);
    headRow->addWidget(m_onMap);

    QStackedLayout* body = buildBody(page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->addLayout(headRow);
    auto* factsRow = new QHBoxLayout;
    factsRow->addWidget(m_facts, 1);
    factsRow->addWidget(m_libraryButton);
    factsRow->addWidget(m_sidesButton);
    layout->addLayout(factsRow);
    layout->addWidget(m_taste);
    layout->addWidget(bars);
    layout->addLayout(body, 1);
    layout->addWidget(m_notice); // below, where it moves no row

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(page);
    buildLibrary();
    return m_stack;
}

QWidget* ReadersPage::buildFeatures()
{
    m_features = new FeatureForm(m_left);
    m_features->setObjectName(QStringLiteral("readerFeatures"));
    connect(m_features, &FeatureForm::featuresChanged, this, &ReadersPage::recommendBooks);
    auto* scroll = new QScrollArea(m_left);
    scroll->setObjectName(QStringLiteral("readerFeaturesScroll"));
    scroll->setAccessibleName(tr("What is known of the reader"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_features);
    return scroll;
}

void ReadersPage::connectList()
{
    connect(m_list, &ReadersList::featuresWanted, this, &ReadersPage::showFeatures);
    connect(m_list, &ReadersList::summarized, this, &ReadersPage::showSelectedReader);
    connect(m_list, &ReadersList::userPicked, this, [this](int user) {
        if (m_session.selectedReader() == user)
            showUser(user); // one of one's own was shown meanwhile
        else
            m_session.selectReader(user);
    });
    connect(m_list, &ReadersList::ownPicked, this, &ReadersPage::showOwn);
    connect(m_list, &ReadersList::newWanted, this, &ReadersPage::newReader);
    connect(m_list, &ReadersList::importWanted, this, &ReadersPage::importReader);
    connect(m_list, &ReadersList::exportWanted, this, &ReadersPage::exportReader);
    connect(m_list, &ReadersList::removeWanted, this, &ReadersPage::removeReaders);
    connect(m_own, &OwnReaders::changed, this, [this] {
        if (shown().kind != AskedReader::Kind::own)
            return;
        if (m_own->find(shown().own))
            showFacts();
        else
            showNobody();
    });
}

void ReadersPage::connectPanels()
{
    m_ratingSteps = new RatingSteps(m_rated, [this] { takeRated(); });
    connect(m_rated, &RatedPanel::bookPicked, &m_session, &Session::selectBook);
    connect(m_rated, &RatedPanel::changed, this, &ReadersPage::takeRated);
    connect(m_rated, &RatedPanel::booksRemoved, this, &ReadersPage::tellRemoved);
    connect(m_rated, &RatedPanel::similarWanted, m_recommending, &Recommending::findSimilar);
    connect(m_recommending, &Recommending::similarFound, m_rated, &RatedPanel::setSimilar);
    connect(m_recommending, &Recommending::readerFound, this, &ReadersPage::showRated);
    connect(m_recommending, &Recommending::answered, this, &ReadersPage::showRecommended);
    connect(m_rated, &RatedPanel::readerWanted, this, [this](int user) { m_session.selectReader(user); });
    connect(m_rated, &RatedPanel::togetherWanted, this, [this](int user) {
        m_filterButton->setChecked(true);
        m_together->setReader(
            QString::fromStdString(m_session.dataset()->userIds[static_cast<std::size_t>(user)]));
    });
    connect(m_recommended, &RecommendedPanel::bookPicked, &m_session, &Session::selectBook);
    connect(m_recommended, &RecommendedPanel::countChanged, this, &ReadersPage::recommendBooks);
    connect(m_recommended, &RecommendedPanel::notThese, this, &ReadersPage::notThese);
    connect(m_recommended, &RecommendedPanel::neverThisAuthor, this, &ReadersPage::neverThisAuthor);
    connect(m_recommended, &RecommendedPanel::rateWanted, this,
            [this](const std::vector<int>& books, float rating) {
                for (const int book : books)
                    m_rated->rate(book, rating);
                takeRated();
            });
    connect(m_recommended, &RecommendedPanel::clearWanted, this, [this] { clearFilters(true); });
    connect(m_recommended, &RecommendedPanel::trainingWanted, this,
            [this] { m_session.requestPage(PageId::training); });
}

} // namespace shelf
