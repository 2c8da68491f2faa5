// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers_page.h"

#include "app/jobs.h"
#include "app/session.h"
#include "engine/recommend/top_n.h"
#include "widgets/empty_page.h"
#include "widgets/reader_models.h"
#include "widgets/stars.h"
#include "widgets/taste_bars.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <map>

namespace shelf {

namespace {

QLabel* boldLabel(const QString& text, QWidget* parent, double scale = 1.0)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

QTableView* table(const QString& objectName, const QString& name, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setSortingEnabled(true);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + theme::kGrid);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

QSortFilterProxyModel* filtered(QAbstractItemModel* model, int sortRole, QObject* parent)
{
    auto* proxy = new QSortFilterProxyModel(parent);
    proxy->setSourceModel(model);
    proxy->setSortRole(sortRole);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy->setFilterKeyColumn(-1);
    return proxy;
}

QLineEdit* filterLine(const QString& objectName, const QString& name, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(objectName);
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setClearButtonEnabled(true);
    return line;
}

/// The current row is given up before the rows go: the view would make another one current, and so pick it.
void filterBy(QLineEdit* line, QTableView* view, const std::function<void(const QString&)>& filter,
              QObject* page, const std::function<void()>& mark)
{
    QObject::connect(line, &QLineEdit::textChanged, page, [view, filter, mark](const QString& words) {
        view->selectionModel()->clear();
        filter(words);
        mark();
    });
}

/// A row is picked when it becomes current, and by a click on it: another list may have picked since.
void onPick(QTableView* view, QObject* page, const std::function<void(const QModelIndex&)>& pick)
{
    QObject::connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, page,
                     [pick](const QModelIndex& current) {
                         if (current.isValid())
                             pick(current);
                     });
    QObject::connect(view, &QTableView::clicked, page, pick);
}

/// Selects the row that shows `source` of the model behind the proxy, or none where it is not shown.
void markRow(QTableView* view, const QSortFilterProxyModel* proxy, int source)
{
    const QModelIndex index =
        source < 0 ? QModelIndex() : proxy->mapFromSource(proxy->sourceModel()->index(source, 0));
    if (!index.isValid()) {
        view->clearSelection();
        return;
    }
    if (view->currentIndex().row() == index.row() && view->selectionModel()->isRowSelected(index.row()))
        return;
    view->selectRow(index.row());
    view->scrollTo(index);
}

/// Hides a column while its table is too narrow to show titles beside it.
class NarrowHider : public QObject {
public:
    NarrowHider(QTableView* view, int column, int width)
        : QObject(view), m_view(view), m_column(column), m_width(width)
    {
        view->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            m_view->setColumnHidden(m_column, m_view->width() < m_width);
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView* m_view;
    int m_column;
    int m_width;
};

/// What the reader reads: by genre where the catalogue has one, else by language; the largest six.
QVector<TasteEntry> tasteOf(const Dataset& data, const std::vector<RatedBook>& rated)
{
    const std::vector<std::string>* column = nullptr;
    for (const TextColumn& extra : data.books.extra)
        if (extra.name == "genre")
            column = &extra.values;
    if (!column)
        column = &data.books.languages;
    std::map<std::string, TasteEntry> byName;
    for (const RatedBook& book : rated) {
        const std::string& name = (*column)[static_cast<std::size_t>(book.book)];
        if (name.empty())
            continue;
        TasteEntry& entry = byName[name];
        entry.name = QString::fromStdString(name);
        entry.mean += static_cast<double>(book.rating);
        ++entry.count;
    }
    QVector<TasteEntry> entries;
    for (auto& [name, entry] : byName) {
        entry.mean /= entry.count;
        entries << entry;
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TasteEntry& a, const TasteEntry& b) { return a.count > b.count; });
    constexpr qsizetype kMost = 6;
    if (entries.size() > kMost)
        entries.resize(kMost);
    return entries;
}

} // namespace

ReadersPage::ReadersPage(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_jobs(jobs),
      m_readers(new ReadersModel(this)),
      m_rated(new RatedBooksModel(this)),
      m_recommended(new RecommendedBooksModel(this)),
      m_stars(new StarDelegate(this)),
      m_bars(new BarDelegate(this))
{
    setObjectName(QStringLiteral("readersPage"));
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("readersSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildReaderList());
    splitter->addWidget(buildReader());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({224, 700});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(&session, &Session::datasetChanged, this, &ReadersPage::showDataset);
    connect(&session, &Session::readerSelected, this, &ReadersPage::showReader);
    connect(&session, &Session::currentRunChanged, this, &ReadersPage::showReader);
    connect(&session, &Session::bookSelected, this, &ReadersPage::showSelectedRows);
    showDataset();
}

QWidget* ReadersPage::buildReaderList()
{
    auto* box = new QWidget(this);
    m_readersFiltered = new ReadersOrder(m_readers, this);
    auto* find = filterLine(QStringLiteral("readerFilter"), tr("Find a reader by id"), box);
    m_readersView = table(QStringLiteral("allReaders"), tr("All readers"), box);
    m_readersView->setModel(m_readersFiltered);
    m_readersView->sortByColumn(ReadersModel::kRatings, Qt::DescendingOrder);
    m_readersView->horizontalHeader()->setSectionResizeMode(ReadersModel::kId, QHeaderView::Stretch);
    m_readersView->horizontalHeader()->resizeSection(ReadersModel::kRatings, 84);
    m_readersView->horizontalHeader()->resizeSection(ReadersModel::kMean, 64);
    new NarrowHider(m_readersView, ReadersModel::kMean, 200);
    onPick(m_readersView, this, [this](const QModelIndex& row) {
        m_session.selectReader(m_readersFiltered->mapToSource(row).row());
    });
    filterBy(
        find, m_readersView, [this](const QString& words) { m_readersFiltered->setWords(words); }, this,
        [this] { markRow(m_readersView, m_readersFiltered, m_session.selectedReader()); });
    connect(find, &QLineEdit::returnPressed, this, [this] {
        if (m_readersFiltered->rowCount() > 0)
            m_readersView->selectRow(0);
    });
    box->setMinimumWidth(160);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(theme::kGrid, theme::kGrid, 0, theme::kGrid);
    layout->addWidget(find);
    layout->addWidget(m_readersView, 1);
    return box;
}

QWidget* ReadersPage::buildReader()
{
    auto* empty =
        new EmptyPage(tr("No reader is picked"),
                      tr("Pick one at the left to see what they rated and what the model recommends."), this);

    auto* page = new QWidget(this);
    m_name = boldLabel({}, page, 1.25);
    m_name->setObjectName(QStringLiteral("readerName"));
    m_facts = new QLabel(page);
    m_facts->setObjectName(QStringLiteral("readerFacts"));
    m_taste = new TasteBars(page);
    auto* showMap = new QPushButton(theme::icon(QStringLiteral("map")), tr("Show on the map"), page);
    showMap->setObjectName(QStringLiteral("readerOnMap"));
    showMap->setAccessibleName(tr("Show this reader's books on the map"));
    connect(showMap, &QPushButton::clicked, this, [this] { m_session.requestPage(PageId::map); });
    auto* headRow = new QHBoxLayout;
    headRow->addWidget(m_name);
    headRow->addSpacing(theme::kGrid);
    headRow->addWidget(m_facts, 1);
    headRow->addWidget(showMap);

    auto* lists = new QSplitter(page);
    lists->setObjectName(QStringLiteral("readerLists"));
    lists->setChildrenCollapsible(false);
    lists->addWidget(buildRated());
    lists->addWidget(buildRecommended());
    lists->setSizes({300, 400});

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->addLayout(headRow);
    layout->addWidget(m_taste);
    layout->addWidget(lists, 1);

    m_readerStack = new QStackedWidget(this);
    m_readerStack->addWidget(empty);
    m_readerStack->addWidget(page);
    return m_readerStack;
}

QWidget* ReadersPage::buildRated()
{
    auto* box = new QWidget(this);
    m_ratedFiltered = filtered(m_rated, RatedBooksModel::kSortRole, this);
    m_ratedTitle = boldLabel(tr("Rated"), box);
    auto* find = filterLine(QStringLiteral("ratedFilter"), tr("Filter rated books"), box);
    m_ratedView = table(QStringLiteral("ratedBooks"), tr("Rated books"), box);
    m_ratedView->setModel(m_ratedFiltered);
    m_ratedView->setItemDelegateForColumn(RatedBooksModel::kRating, m_stars);
    m_ratedView->sortByColumn(RatedBooksModel::kRating, Qt::DescendingOrder);
    m_ratedView->horizontalHeader()->setSectionResizeMode(RatedBooksModel::kTitle, QHeaderView::Stretch);
    m_ratedView->horizontalHeader()->resizeSection(RatedBooksModel::kAuthors, 120);
    new NarrowHider(m_ratedView, RatedBooksModel::kAuthors, 440);
    m_ratedView->horizontalHeader()->resizeSection(RatedBooksModel::kRating, 118);
    onPick(m_ratedView, this, [this](const QModelIndex& row) {
        m_session.selectBook(m_rated->bookAt(m_ratedFiltered->mapToSource(row).row()));
    });
    filterBy(
        find, m_ratedView, [this](const QString& words) { m_ratedFiltered->setFilterFixedString(words); },
        this, [this] { showSelectedRows(); });
    auto* headRow = new QHBoxLayout;
    headRow->addWidget(m_ratedTitle);
    headRow->addWidget(find, 1);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, theme::kGrid, theme::kGrid / 2, 0);
    layout->addLayout(headRow);
    layout->addWidget(m_ratedView, 1);
    return box;
}

QWidget* ReadersPage::buildRecommended()
{
    auto* box = new QWidget(this);
    m_recommendedFiltered = filtered(m_recommended, RecommendedBooksModel::kSortRole, this);
    auto* find = filterLine(QStringLiteral("recommendedFilter"), tr("Filter recommended books"), box);
    m_count = new QSpinBox(box);
    m_count->setObjectName(QStringLiteral("recommendedCount"));
    m_count->setAccessibleName(tr("Number of recommended books"));
    m_count->setToolTip(tr("How many books to recommend"));
    m_count->setRange(1, 1000);
    m_count->setValue(20);
    connect(m_count, &QSpinBox::valueChanged, this, &ReadersPage::recommendBooks);

    m_recommendedView = table(QStringLiteral("recommendedBooks"), tr("Recommended books"), box);
    m_recommendedView->setModel(m_recommendedFiltered);
    m_recommendedView->setItemDelegateForColumn(RecommendedBooksModel::kPredicted, m_bars);
    m_recommendedView->sortByColumn(RecommendedBooksModel::kRank, Qt::AscendingOrder);
    auto* header = m_recommendedView->horizontalHeader();
    header->setSectionResizeMode(RecommendedBooksModel::kTitle, QHeaderView::Stretch);
    header->resizeSection(RecommendedBooksModel::kRank, 36);
    header->resizeSection(RecommendedBooksModel::kAuthors, 120);
    header->resizeSection(RecommendedBooksModel::kPredicted, 108);
    header->resizeSection(RecommendedBooksModel::kWhy, 128);
    new NarrowHider(m_recommendedView, RecommendedBooksModel::kAuthors, 560);
    new NarrowHider(m_recommendedView, RecommendedBooksModel::kWhy, 460);
    onPick(m_recommendedView, this, [this](const QModelIndex& row) {
        m_session.selectBook(m_recommended->bookAt(m_recommendedFiltered->mapToSource(row).row()));
    });
    filterBy(
        find, m_recommendedView,
        [this](const QString& words) { m_recommendedFiltered->setFilterFixedString(words); }, this,
        [this] { showSelectedRows(); });
    m_why = new QLabel(box);
    m_why->setObjectName(QStringLiteral("recommendedWhy"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setForegroundRole(QPalette::PlaceholderText);

    auto* none = new EmptyPage({}, tr("Recommendations come from a trained model."), box);
    connect(none->addButton(QStringLiteral("recommendGoTraining"), tr("Go to Training")),
            &QPushButton::clicked, this, [this] { m_session.requestPage(PageId::training); });

    m_recommendedStack = new QStackedWidget(box);
    m_recommendedStack->addWidget(none);
    m_recommendedStack->addWidget(m_recommendedView);

    auto* headRow = new QHBoxLayout;
    headRow->addWidget(boldLabel(tr("Recommended"), box));
    headRow->addWidget(find, 1);
    headRow->addWidget(m_count);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(theme::kGrid / 2, theme::kGrid, 0, 0);
    layout->addLayout(headRow);
    layout->addWidget(m_recommendedStack, 1);
    layout->addWidget(m_why);
    return box;
}

void ReadersPage::showDataset()
{
    const DatasetPtr dataset = m_session.dataset();
    m_readers->setReaders(nullptr, {}, {});
    showReader();
    if (!dataset)
        return;
    m_stars->setScale(static_cast<double>(dataset->scale.max));
    m_bars->setRange(static_cast<double>(dataset->scale.min), static_cast<double>(dataset->scale.max));
    using Readers = std::pair<std::vector<RatingSummary>, std::vector<int>>;
    m_jobs.start<Readers>(
        {tr("Counting readers' ratings"), QStringLiteral("readers.summary"), false, true}, this,
        [dataset](JobControl&) { return Readers(summarizeUsers(*dataset), ReadersModel::idRanks(*dataset)); },
        [this, dataset](Readers readers) {
            if (m_session.dataset() == dataset) {
                m_readers->setReaders(dataset, std::move(readers.first), std::move(readers.second));
                showReader();
            }
        });
}

void ReadersPage::showReader()
{
    const DatasetPtr dataset = m_session.dataset();
    const int reader = m_session.selectedReader();
    const bool known =
        dataset && reader >= 0 && static_cast<std::size_t>(reader) < m_readers->summaries().size();
    m_readerStack->setCurrentIndex(known ? 1 : 0);
    if (!known) {
        m_rated->setBooks(nullptr, {});
        m_recommended->setBooks(nullptr, {});
        return;
    }
    markRow(m_readersView, m_readersFiltered, reader);

    const RatingSummary& summary = m_readers->summaries()[static_cast<std::size_t>(reader)];
    m_name->setText(
        tr("Reader %1").arg(QString::fromStdString(dataset->userIds[static_cast<std::size_t>(reader)])));
    m_facts->setText(tr("%1 ratings, mean %2")
                         .arg(QLocale().toString(summary.count), QLocale().toString(summary.mean, 'f', 2)));
    const RunPtr run = m_session.current();
    m_jobs.start<std::vector<RatedBook>>(
        {tr("Looking up a reader"), QStringLiteral("readers.rated"), false, true}, this,
        [dataset, run, reader](JobControl&) {
            return run && run->data == dataset ? ratedBooks(*run, reader) : ratedBooks(*dataset, reader);
        },
        [this, dataset, reader](std::vector<RatedBook> rated) {
            if (m_session.dataset() != dataset || m_session.selectedReader() != reader)
                return;
            m_taste->setEntries(tasteOf(*dataset, rated));
            m_rated->setBooks(dataset, std::move(rated));
            showSelectedRows();
        });
    recommendBooks();
}

void ReadersPage::recommendBooks()
{
    const RunPtr run = m_session.current();
    const int reader = m_session.selectedReader();
    m_recommendedStack->setCurrentIndex(run ? 1 : 0);
    if (!run || reader < 0) {
        m_recommended->setBooks(nullptr, {});
        m_why->hide();
        return;
    }
    TopNParameters parameters;
    parameters.count = m_count->value();
    parameters.reasons = 5;
    m_jobs.start<std::vector<Recommendation>>(
        {tr("Choosing books"), QStringLiteral("readers.recommend"), false, true}, this,
        [run, reader, parameters](JobControl&) { return recommend(*run, reader, parameters); },
        [this, run, reader](std::vector<Recommendation> books) {
            if (m_session.current() != run || m_session.selectedReader() != reader)
                return;
            m_recommended->setBooks(run->data, std::move(books));
            showSelectedRows();
        });
}

void ReadersPage::showSelectedRows()
{
    const int book = m_session.selectedBook();
    markRow(m_ratedView, m_ratedFiltered, m_rated->rowOf(book));
    const int recommended = m_recommended->rowOf(book);
    markRow(m_recommendedView, m_recommendedFiltered, recommended);

    // The reasons of the selected recommendation, or of the first.
    const int shown = recommended >= 0 ? recommended : 0;
    const QString reasons = m_recommended->reasonsOf(shown, 3);
    m_why->setVisible(!reasons.isEmpty());
    m_why->setText(
        tr("%1 lies near books this reader liked: %2")
            .arg(m_recommended->index(shown, RecommendedBooksModel::kTitle).data().toString(), reasons));
}

} // namespace shelf
