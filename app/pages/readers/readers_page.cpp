// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/readers_page.h"

#include "app/jobs/jobs.h"
#include "app/pages/readers/rated_panel.h"
#include "app/pages/readers/reader_taste.h"
#include "app/pages/readers/readers_list.h"
#include "app/pages/readers/recommended_panel.h"
#include "app/pages/shared/table_tools.h"
#include "app/session/catalogue_index_source.h"
#include "widgets/look/theme.h"
#include "widgets/readers/book_filter_bar.h"
#include "widgets/readers/feature_form.h"
#include "widgets/readers/taste_bars.h"
#include "widgets/readers/together_bar.h"
#include "widgets/window/empty_page.h"
#include "widgets/window/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr int kReasons = 5;
constexpr int kSimilar = 50;

QString folderOf(const QString& wanted)
{
    return wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                  QStringLiteral("/readers")
                            : wanted;
}

/// What a job of recommending brings back; the recommender is kept for the next one.
struct Answer {
    std::shared_ptr<const Recommender> recommender;
    Result<std::vector<Recommendation>> books = std::vector<Recommendation>();
};

} // namespace

ReadersPage::ReadersPage(Session& session, Jobs& jobs, CatalogueIndexSource& index,
                         const QString& readersFolder, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_jobs(jobs),
      m_own(new OwnReaders(jobs, folderOf(readersFolder), this)),
      m_index(index)
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
    splitter->setSizes({224, 700});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connectList();
    connectPanels();
    connect(&session, &Session::datasetChanged, this, &ReadersPage::showDataset);
    connect(&session, &Session::readerSelected, this, &ReadersPage::showSelectedReader);
    connect(&session, &Session::currentRunChanged, this, [this] {
        offerFeatures();
        if (m_shown.kind == Shown::Kind::user)
            showUser(m_shown.user); // which ratings were held out is the run's
        else
            recommendBooks();
    });
    connect(&session, &Session::bookSelected, this, [this](int book) {
        m_rated->markBook(book);
        m_recommended->markBook(book);
    });
    connect(m_own, &OwnReaders::failed, &session, &Session::reportError);
    offerFeatures();
    showDataset();
}

QWidget* ReadersPage::buildReader()
{
    auto* empty = new EmptyPage(
        tr("No reader is picked"),
        tr("Pick one at the left to see what they rated and what the model recommends, or be one yourself."),
        this);
    connect(empty->addButton(QStringLiteral("firstNewReader"), tr("Rate some books")), &QPushButton::clicked,
            this, &ReadersPage::newReader);

    auto* page = new QWidget(this);
    m_name = boldLabel({}, page, 1.25);
    m_name->setObjectName(QStringLiteral("readerName"));
    m_facts = new QLabel(page);
    m_facts->setObjectName(QStringLiteral("readerFacts"));
    m_facts->setMinimumWidth(0);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_taste = new TasteBars(page);
    m_onMap = new QPushButton(theme::icon(QStringLiteral("map")), tr("Show on the map"), page);
    m_onMap->setObjectName(QStringLiteral("readerOnMap"));
    m_onMap->setAccessibleName(tr("Show this reader's books on the map"));
    connect(m_onMap, &QPushButton::clicked, this, [this] { m_session.requestPage(PageId::map); });
    m_filterButton = new QToolButton(page);
    m_filterButton->setObjectName(QStringLiteral("showFilters"));
    m_filterButton->setCheckable(true);
    m_filterButton->setAutoRaise(true);
    m_filterButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filterButton->setToolTip(tr("By author, year, language, genre and ratings; diversity; two readers"));
    m_filters = new BookFilterBar(page);
    m_together = new TogetherBar(page);
    auto* bars = new QWidget(page);
    auto* barRows = new QVBoxLayout(bars);
    barRows->setContentsMargins(0, 0, 0, 0);
    barRows->setSpacing(0);
    barRows->addWidget(m_filters);
    barRows->addWidget(m_together);
    bars->hide();
    connect(m_filterButton, &QToolButton::toggled, this, [this, bars](bool on) {
        bars->setVisible(on);
        showFilterCount();
    });
    showFilterCount();
    m_notice = new NoticeBar(page);

    auto* headRow = new QHBoxLayout;
    headRow->addWidget(m_name);
    headRow->addSpacing(theme::kGrid);
    headRow->addWidget(m_facts, 1);
    headRow->addWidget(m_filterButton);
    headRow->addWidget(m_onMap);

    auto* lists = new QSplitter(page);
    lists->setObjectName(QStringLiteral("readerLists"));
    lists->setChildrenCollapsible(false);
    m_left = new QStackedWidget(lists);
    m_left->addWidget(m_rated = new RatedPanel(m_jobs, m_index, m_left));
    m_left->addWidget(buildFeatures());
    lists->addWidget(m_left);
    lists->addWidget(m_recommended = new RecommendedPanel(lists));
    lists->setSizes({300, 400});

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->addLayout(headRow);
    layout->addWidget(m_taste);
    layout->addWidget(bars);
    layout->addWidget(m_notice);
    layout->addWidget(lists, 1);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(page);
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

/// A model that learns from attributes answers for somebody of whom nothing else is known.
void ReadersPage::offerFeatures()
{
    const RunPtr run = m_session.current();
    const auto inputs = run && run->model ? run->model->featureInputs() : std::vector<FeatureInput>();
    const auto values = m_features->values();
    m_features->setInputs(inputs);
    m_features->setValues(values);
    m_list->offerFeatures(!inputs.empty());
    if (inputs.empty() && m_shown.kind == Shown::Kind::features)
        showNobody();
}

void ReadersPage::showFeatures()
{
    const DatasetPtr dataset = m_session.dataset();
    m_shown = {Shown::Kind::features, -1, {}};
    m_session.selectReader(-1);
    m_list->markUser(-1);
    m_list->markOwn({});
    m_recommended->setRatable(false, dataset->scale);
    m_ownBooks = {};
    m_rated->setBooks(dataset, {}, false);
    m_taste->setEntries({});
    m_notice->dismiss();
    m_stack->setCurrentIndex(1);
    m_left->setCurrentIndex(1);
    showFacts();
    recommendBooks();
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
    connect(m_list, &ReadersList::removeWanted, this, &ReadersPage::removeReader);
    connect(m_own, &OwnReaders::changed, this, [this] {
        if (m_shown.kind != Shown::Kind::own)
            return;
        if (m_own->find(m_shown.own))
            showFacts();
        else
            showNobody();
    });
}

void ReadersPage::connectPanels()
{
    connect(m_rated, &RatedPanel::bookPicked, &m_session, &Session::selectBook);
    connect(m_rated, &RatedPanel::changed, this, &ReadersPage::keepOwn);
    connect(m_rated, &RatedPanel::bookRemoved, this, [this](int book, float rating) {
        const QString title =
            QString::fromStdString(m_session.dataset()->books.label(static_cast<std::size_t>(book)));
        offerUndo(tr("“%1” is taken off the list.").arg(title), [this, own = m_shown.own, book, rating] {
            if (m_shown.own != own)
                return;
            m_rated->rate(book, rating);
            keepOwn();
        });
    });
    connect(m_rated, &RatedPanel::similarWanted, this, &ReadersPage::findSimilar);
    connect(m_rated, &RatedPanel::readerWanted, this, [this](int user) { m_session.selectReader(user); });
    connect(m_rated, &RatedPanel::togetherWanted, this, [this](int user) {
        m_filterButton->setChecked(true);
        m_together->setReader(
            QString::fromStdString(m_session.dataset()->userIds[static_cast<std::size_t>(user)]));
    });
    connect(m_recommended, &RecommendedPanel::bookPicked, &m_session, &Session::selectBook);
    connect(m_recommended, &RecommendedPanel::countChanged, this, &ReadersPage::recommendBooks);
    connect(m_recommended, &RecommendedPanel::notThisOne, this, &ReadersPage::notThisOne);
    connect(m_recommended, &RecommendedPanel::rateWanted, this, [this](int book, float rating) {
        m_rated->rate(book, rating);
        keepOwn();
    });
    connect(m_recommended, &RecommendedPanel::clearWanted, this, &ReadersPage::clearFilters);
    connect(m_recommended, &RecommendedPanel::trainingWanted, this,
            [this] { m_session.requestPage(PageId::training); });
    connect(m_filters, &BookFilterBar::changed, this, &ReadersPage::recommendBooks);
    connect(m_together, &TogetherBar::changed, this, &ReadersPage::recommendBooks);
    connect(m_notice, &NoticeBar::chosen, this, [this] {
        m_notice->dismiss();
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
}

void ReadersPage::showDataset()
{
    const DatasetPtr dataset = m_session.dataset();
    m_userExcluded.clear();
    m_notice->dismiss();
    showNobody();
    if (!dataset)
        return;
    m_rated->setScale(dataset->scale);
    m_filters->setChoices({});
    m_jobs.start<FilterChoices>(
        {.title = tr("Reading the catalogue"), .slot = &m_choices, .quiet = true}, this,
        [dataset](JobControl&) { return filterChoices(dataset->books); },
        [this, dataset](const FilterChoices& choices) {
            if (m_session.dataset() == dataset)
                m_filters->setChoices(choices);
        });
}

void ReadersPage::showNobody()
{
    m_shown = {};
    m_list->markOwn({});
    m_stack->setCurrentIndex(0);
    m_rated->setBooks(nullptr, {}, false);
    m_recommended->showNoRun();
}

void ReadersPage::showSelectedReader()
{
    const int user = m_session.selectedReader();
    if (user >= 0)
        showUser(user);
    else if (m_shown.kind == Shown::Kind::user)
        showNobody();
}

void ReadersPage::showUser(int user)
{
    const DatasetPtr dataset = m_session.dataset();
    if (!dataset || static_cast<std::size_t>(user) >= m_list->summaries().size())
        return; // they are still being counted
    const bool another = m_shown.kind != Shown::Kind::user || m_shown.user != user;
    m_shown = {Shown::Kind::user, user, {}};
    m_left->setCurrentIndex(0);
    m_list->markOwn({});
    m_list->markUser(user);
    m_recommended->setRatable(false, dataset->scale);
    if (another)
        m_notice->dismiss();
    m_stack->setCurrentIndex(1);
    showFacts();
    const RunPtr run = m_session.current();
    m_jobs.start<std::vector<RatedBook>>(
        {.title = tr("Looking up a reader"), .slot = &m_lookup, .quiet = true}, this,
        [dataset, run, user](JobControl&) {
            return run && run->data == dataset ? ratedBooks(*run, user) : ratedBooks(*dataset, user);
        },
        [this, dataset, user](std::vector<RatedBook> rated) {
            if (m_session.dataset() != dataset || m_shown.user != user)
                return;
            m_taste->setEntries(tasteOf(*dataset, rated));
            m_rated->setBooks(dataset, std::move(rated), false);
            m_rated->markBook(m_session.selectedBook());
        });
    recommendBooks();
}

void ReadersPage::showOwn(const QString& key)
{
    const DatasetPtr dataset = m_session.dataset();
    const OwnReader* reader = m_own->find(key);
    if (!dataset || !reader || m_shown.own == key)
        return;
    m_shown = {Shown::Kind::own, -1, key};
    m_left->setCurrentIndex(0);
    m_session.selectReader(-1);
    m_list->markUser(-1);
    m_list->markOwn(key);
    m_recommended->setRatable(true, dataset->scale);
    m_notice->dismiss();
    m_stack->setCurrentIndex(1);
    m_ownReady = false;
    const auto use = [this, dataset, key](MatchedReader matched) {
        if (m_session.dataset() != dataset || m_shown.own != key)
            return;
        m_rated->setBooks(dataset, std::exchange(matched.rated, {}), true);
        m_ownBooks = std::move(matched);
        m_ownReady = true;
        if (!m_ownBooks.missingRated.empty())
            m_notice->display(tr("%n rated book(s) are not in these data; they stay in the reader's file.",
                                 nullptr, static_cast<int>(m_ownBooks.missingRated.size())),
                              {});
        showFacts();
        recommendBooks();
    };
    if (reader->ratings.empty() && reader->excluded.empty())
        return use({});
    m_rated->setBooks(dataset, {}, false);
    m_jobs.start<MatchedReader>(
        {.title = tr("Finding a reader's books"), .slot = &m_lookup, .quiet = true}, this,
        [dataset, copy = *reader](JobControl&) { return matchReader(copy, *dataset); }, use);
}

void ReadersPage::showFacts()
{
    const DatasetPtr dataset = m_session.dataset();
    m_onMap->setVisible(m_shown.kind == Shown::Kind::user);
    if (m_shown.kind == Shown::Kind::user) {
        const auto user = static_cast<std::size_t>(m_shown.user);
        const RatingSummary& summary = m_list->summaries()[user];
        m_name->setText(tr("Reader %1").arg(QString::fromStdString(dataset->userIds[user])));
        m_facts->setText(
            tr("%1 ratings, mean %2")
                .arg(QLocale().toString(summary.count), QLocale().toString(summary.mean, 'f', 2)));
    } else if (const OwnReader* reader = m_own->find(m_shown.own)) {
        m_name->setText(reader->name);
        m_facts->setText(tr("%n rated book(s)", nullptr, static_cast<int>(m_rated->books().size())));
        m_taste->setEntries(tasteOf(*dataset, m_rated->books()));
    }
    if (m_shown.kind == Shown::Kind::features) {
        m_name->setText(tr("By attributes"));
        m_facts->setText(tr("of somebody without ratings"));
    }
    m_facts->setToolTip(m_facts->text());
}

Somebody ReadersPage::somebody() const
{
    if (m_shown.kind == Shown::Kind::user)
        return {.user = m_shown.user};
    if (m_shown.kind == Shown::Kind::features)
        return {.features = m_features->values()};
    return {.rated = m_rated->books()};
}

ReadersPage::Exclusions& ReadersPage::excluded()
{
    return m_shown.kind == Shown::Kind::user ? m_userExcluded[m_shown.user] : m_ownBooks.excluded;
}

void ReadersPage::recommendBooks()
{
    const RunPtr run = m_session.current();
    showFilterCount();
    if (m_shown.kind == Shown::Kind::nobody || (m_shown.kind == Shown::Kind::own && !m_ownReady))
        return;
    if (!run || !run->model)
        return m_recommended->showNoRun();

    TopNParameters parameters;
    parameters.count = m_recommended->count();
    parameters.reasons = kReasons;
    parameters.filter = m_filters->filter();
    parameters.diversity = m_filters->diversity();
    parameters.excluded = excluded();
    const QString second = m_together->reader();
    const OwnReader* friendly = nullptr;
    for (const OwnReader& reader : m_own->all())
        if (!second.isEmpty() && reader.name.compare(second, Qt::CaseInsensitive) == 0)
            friendly = &reader;
    std::optional<OwnReader> own;
    if (friendly)
        own = *friendly;
    const int user = second.isEmpty() || own ? -1 : run->data->findUser(second.toStdString());
    const bool both = own || user >= 0;
    m_together->setUnknown(!second.isEmpty() && !both);
    const ScoreWords words = both                                               ? ScoreWords::joint
                             : run->model->scoreKind() == ScoreKind::preference ? ScoreWords::preference
                                                                                : ScoreWords::rating;
    const auto known = m_recommenderRun == run ? m_recommender : nullptr;
    m_jobs.start<Answer>(
        {.title = tr("Choosing books"), .slot = &m_choosing, .quiet = true}, this,
        [run, known, first = somebody(), own, user, both, rule = m_together->rule(),
         parameters](JobControl&) {
            Answer answer{known ? known : std::make_shared<const Recommender>(*run)};
            Somebody other{.user = user};
            if (own)
                other.rated = matchReader(*own, *run->data).rated;
            answer.books = both ? answer.recommender->forBoth(first, other, rule, parameters)
                                : answer.recommender->forSomebody(first, parameters);
            return answer;
        },
        [this, run, parameters, words](Answer answer) {
            if (m_session.current() != run)
                return;
            m_recommender = std::move(answer.recommender);
            m_recommenderRun = run;
            if (m_shown.kind != Shown::Kind::nobody)
                showRecommended(std::move(answer.books), parameters, words);
        });
    if (m_rated->showsSimilar())
        findSimilar();
}

void ReadersPage::showRecommended(Result<std::vector<Recommendation>> list, const TopNParameters& parameters,
                                  ScoreWords words)
{
    if (!list)
        return m_recommended->showRefusal(list.error());
    const bool unlearned =
        m_shown.kind == Shown::Kind::user && m_recommender->isUnlearnedReader(m_shown.user);
    if (!list->empty())
        m_recommended->showBooks(
            m_session.current()->data, std::move(*list), words,
            unlearned ? tr("All ratings of this reader are held out, so the model has learned nothing about "
                           "the reader. The books are chosen by those ratings, as for a new reader.")
                      : QString());
    else if (!parameters.filter.isOpen())
        m_recommended->showNothingLeft(tr("No book that this reader has not rated passes the filters."));
    else
        m_recommended->showNothingLeft(tr("This reader has rated, or does not want, every book there is."));
    m_recommended->markBook(m_session.selectedBook());
}

void ReadersPage::findSimilar()
{
    const RunPtr run = m_session.current();
    if (!run || !run->model || m_shown.kind == Shown::Kind::nobody)
        return m_rated->setSimilar(nullptr, {});
    const auto known = m_recommenderRun == run ? m_recommender : nullptr;
    m_jobs.start<SimilarReaders>(
        {.title = tr("Looking for similar readers"), .slot = &m_looking, .quiet = true}, this,
        [run, known, first = somebody()](JobControl&) {
            return known ? known->similarReaders(first, kSimilar)
                         : Recommender(*run).similarReaders(first, kSimilar);
        },
        [this, run](SimilarReaders similar) {
            if (m_session.current() == run)
                m_rated->setSimilar(run->data, std::move(similar));
        });
}

void ReadersPage::offerUndo(const QString& text, const std::function<void()>& undo)
{
    m_undo = undo;
    m_notice->display(text, {tr("Undo")});
}

void ReadersPage::notThisOne(int book)
{
    if (book < 0)
        return;
    excluded().push_back(book);
    const QString title =
        QString::fromStdString(m_session.dataset()->books.label(static_cast<std::size_t>(book)));
    const auto apply = [this] {
        if (m_shown.kind == Shown::Kind::own)
            keepOwn();
        else
            recommendBooks();
    };
    offerUndo(tr("“%1” will not be recommended to this reader again.").arg(title),
              [this, book, apply, user = m_shown.user, own = m_shown.own] {
                  if (m_shown.user != user || m_shown.own != own)
                      return;
                  std::erase(excluded(), book);
                  apply();
              });
    apply();
}

void ReadersPage::clearFilters()
{
    const bool kept = m_shown.kind == Shown::Kind::own && !m_ownBooks.excluded.empty();
    excluded().clear();
    if (kept)
        keepOwn();
    m_filters->clear();
}

void ReadersPage::showFilterCount()
{
    const int active = m_filters->activeCount() + (m_together->reader().isEmpty() ? 0 : 1);
    m_filterButton->setText(active > 0 ? tr("Filters (%1)").arg(QLocale().toString(active)) : tr("Filters"));
    m_filterButton->setAccessibleName(m_filterButton->text());
    m_filterButton->setIcon(theme::icon(m_filterButton->isChecked() ? QStringLiteral("chevron-down")
                                                                    : QStringLiteral("chevron-right")));
}

} // namespace shelf
