// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/recommended_panel.h"

#include "app/pages/shared/table_tools.h"
#include "app/session/own_reader.h"
#include "widgets/book/stars.h"
#include "widgets/look/found_rows.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/menus/one_row.h"
#include "widgets/menus/table_copy.h"
#include "widgets/readers/reasons_model.h"
#include "widgets/readers/score_tips.h"
#include "widgets/size/header_room.h"
#include "widgets/size/whole_height.h"
#include "widgets/window/empty_page.h"
#include "widgets/words/engine_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

enum Place { kNoRun, kBooks, kNothing, kRefused };
constexpr int kFewestRows = 4; ///< seen of the list: where there is no room, the page scrolls

} // namespace

RecommendedPanel::RecommendedPanel(QWidget* parent)
    : QWidget(parent),
      m_books(new RecommendedBooksModel(this)),
      m_reasons(new ReasonsModel(this)),
      m_bars(new BarDelegate(this)),
      m_reasonBars(new BarDelegate(this))
{
    m_filtered = filtered(m_books, RecommendedBooksModel::kSortRole, this);
    auto* find = filterLine(QStringLiteral("recommendedFilter"), tr("Filter recommended books"), this);
    m_count = new QSpinBox(this);
    m_count->setObjectName(QStringLiteral("recommendedCount"));
    m_count->setAccessibleName(tr("Number of recommended books"));
    m_count->setToolTip(tr("How many books to recommend"));
    m_count->setRange(1, 1000);
    m_count->setValue(20);
    connect(m_count, &QSpinBox::valueChanged, this, &RecommendedPanel::countChanged);

    m_view = plainTable(QStringLiteral("recommendedBooks"), tr("Recommended books"), this);
    m_view->setModel(m_filtered);
    m_view->setMinimumHeight(m_view->horizontalHeader()->sizeHint().height() +
                             kFewestRows * m_view->verticalHeader()->defaultSectionSize());
    m_view->setItemDelegateForColumn(RecommendedBooksModel::kPredicted, m_bars);
    m_view->sortByColumn(RecommendedBooksModel::kRank, Qt::AscendingOrder);
    auto* header = m_view->horizontalHeader();
    header->setSectionResizeMode(RecommendedBooksModel::kTitle, QHeaderView::Stretch);
    giveRoom(header, RecommendedBooksModel::kRank, 36);
    giveRoom(header, RecommendedBooksModel::kAuthors, 120);
    giveRoom(header, RecommendedBooksModel::kPredicted, 120);
    giveRoom(header, RecommendedBooksModel::kWhy, 128);
    hideWhenNarrow(m_view, RecommendedBooksModel::kAuthors, 560);
    hideWhenNarrow(m_view, RecommendedBooksModel::kWhy, 460);
    plainWhenNarrow(m_view, RecommendedBooksModel::kPredicted, 300);
    onPick(m_view, this, [this](const QModelIndex& row) {
        emit bookPicked(m_books->bookAt(m_filtered->mapToSource(row).row()));
    });
    filterBy(
        find, m_view, [this](const QString& words) { m_filtered->setWords(words); }, this,
        [this] { markBook(m_marked); });

    makeActions();

    m_none = new EmptyPage(this);
    connect(m_none->addButton(QStringLiteral("recommendGoTraining"), tr("Go to Training")),
            &QPushButton::clicked, this, &RecommendedPanel::trainingWanted);
    m_nothing = new EmptyPage(this);
    connect(m_nothing->addButton(QStringLiteral("letBooksBack"), tr("Clear filters and bring books back")),
            &QPushButton::clicked, this, &RecommendedPanel::clearWanted);
    m_refused = new EmptyPage(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_refused);

    auto* headRow = new QHBoxLayout;
    headRow->addWidget(boldLabel(tr("Recommended"), this));
    headRow->addWidget(find, 1);
    headRow->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid / 4, 0, theme::kGrid / 4, 0);
    layout->addLayout(headRow);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildReasons());
}

void RecommendedPanel::makeActions()
{
    auto* notThis = new QAction(tr("Not this one"), m_view);
    notThis->setObjectName(QStringLiteral("notThisOne"));
    notThis->setShortcut(QKeySequence::Delete);
    notThis->setShortcutContext(Qt::WidgetShortcut);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, notThis, [this, notThis] {
        notThis->setText(selectedBooks().size() > 1 ? tr("Not these") : tr("Not this one"));
    });
    connect(notThis, &QAction::triggered, this, [this] {
        if (const std::vector<int> books = selectedBooks(); !books.empty())
            emit notThese(books);
    });
    auto* neverAuthor = new QAction(tr("Never this author"), m_view);
    neverAuthor->setObjectName(QStringLiteral("neverThisAuthor"));
    needsOneRow(neverAuthor, m_view);
    connect(neverAuthor, &QAction::triggered, this, [this] {
        if (const std::vector<int> books = selectedBooks(); !books.empty())
            emit neverThisAuthor(books.front());
    });
    m_stars = new QMenu(tr("Read it already: rate"), m_view);
    m_rate = m_stars->menuAction();
    m_view->addAction(notThis);
    m_view->addAction(neverAuthor);
    m_view->addAction(m_rate);
}

/// In the order in which they stand.
std::vector<int> RecommendedPanel::selectedBooks() const
{
    std::vector<int> books;
    for (const QModelIndex& row : selectedRowsOf(*m_view))
        books.push_back(m_books->bookAt(m_filtered->mapToSource(row).row()));
    return books;
}

QWidget* RecommendedPanel::buildReasons()
{
    auto* box = new WholeHeight(this);
    m_why = new QLabel(box);
    m_why->setObjectName(QStringLiteral("recommendedWhy"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_why->hide();
    m_reasonsView =
        plainTable(QStringLiteral("recommendationReasons"), tr("Reasons for the selected book"), box);
    m_reasonsView->setSortingEnabled(false);
    m_reasonsView->setModel(m_reasons);
    m_reasonsView->setItemDelegateForColumn(ReasonsModel::kWeight, m_reasonBars);
    m_reasonsView->horizontalHeader()->hide();
    m_reasonsView->horizontalHeader()->setSectionResizeMode(ReasonsModel::kTitle, QHeaderView::Stretch);
    giveRoom(m_reasonsView->horizontalHeader(), ReasonsModel::kWeight, 120);
    m_reasonsView->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_reasonsView->hide();
    connect(m_reasonsView, &QTableView::activated, this,
            [this](const QModelIndex& row) { emit bookPicked(m_reasons->bookAt(row.row())); });
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_why);
    layout->addWidget(m_reasonsView);
    return box;
}

int RecommendedPanel::count() const
{
    return m_count->value();
}

void RecommendedPanel::showBooks(DatasetPtr dataset, std::vector<Recommendation> books, ScoreWords words,
                                 const QString& note)
{
    m_note = note;
    m_data = dataset;
    const RatingScale scale = dataset->scale;
    m_books->setBooks(std::move(dataset), std::move(books), words);
    if (words == ScoreWords::rating)
        m_bars->setRange(static_cast<double>(scale.min), static_cast<double>(scale.max));
    else
        m_bars->setRange(std::min(0.0, m_books->smallestScore()), m_books->largestScore());
    m_stack->setCurrentIndex(kBooks);
    markRow(m_view, m_filtered, m_books->rowOf(m_marked), !m_opens);
    if (std::exchange(m_opens, false))
        m_view->scrollToTop();
    showReasons();
}

void RecommendedPanel::showNoRun(bool isGiven)
{
    m_none->describe({}, isGiven ? tr("Vectors that were made elsewhere recommend nothing: choose a trained "
                                      "run above, or train one.")
                                 : tr("Recommendations come from a trained model."));
    m_books->setBooks(nullptr, {});
    m_stack->setCurrentIndex(kNoRun);
    showReasons();
}

void RecommendedPanel::showNothingLeft(const QString& held)
{
    m_books->setBooks(nullptr, {});
    m_nothing->describe({}, held);
    m_stack->setCurrentIndex(kNothing);
    showReasons();
}

void RecommendedPanel::showRefusal(const Error& error)
{
    m_books->setBooks(nullptr, {});
    m_refused->describe({}, textOf(error.words()));
    m_stack->setCurrentIndex(kRefused);
    showReasons();
}

void RecommendedPanel::setRatable(bool on, const Dataset& dataset)
{
    const RatingScale& scale = dataset.scale;
    m_rate->setVisible(on);
    m_stars->clear();
    const double step = ratingStep(scale);
    for (double rating = static_cast<double>(scale.max);
         on && step > 0 && rating >= static_cast<double>(scale.min) - 1e-6 && m_stars->actions().size() < 20;
         rating -= step)
        m_stars->addAction(dataset.onlyTaken ? tr("Taken") : QLocale().toString(rating), this,
                           [this, rating] {
                               if (const std::vector<int> books = selectedBooks(); !books.empty())
                                   emit rateWanted(books, static_cast<float>(rating));
                           });
}

void RecommendedPanel::markBook(int book)
{
    m_marked = book;
    markRow(m_view, m_filtered, m_books->rowOf(book));
    showReasons();
}

int RecommendedPanel::selectedRow() const
{
    const int row = m_books->rowOf(m_marked);
    return row >= 0 ? row : m_books->rowCount() > 0 ? 0 : -1;
}

void RecommendedPanel::showReasons()
{
    constexpr int kMostRows = 5;
    const Recommendation* shown = m_books->at(selectedRow());
    m_why->setVisible(shown != nullptr);
    m_reasonsView->setVisible(shown && !shown->because.empty());
    if (!shown)
        return m_reasons->setReasons(nullptr, {});
    const QString why =
        reasonWords(*shown, shownText(m_data->books.label(static_cast<std::size_t>(shown->book))));
    QStringList lines{m_note, ScoreTips::standsFor(*m_data, *shown), m_books->beyondScale(*shown), why};
    lines.removeAll(QString());
    m_why->setText(lines.join(QLatin1Char('\n')));
    m_reasons->setReasons(m_data, shown->because);
    m_reasonBars->setRange(0, m_reasons->largest());
    const int rows = std::clamp(m_reasons->rowCount(), 1, kMostRows);
    m_reasonsView->setFixedHeight(rows * m_reasonsView->verticalHeader()->defaultSectionSize() + 2);
}

} // namespace shelf
