// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/rated_panel.h"

#include "app/pages/readers/reader_words.h"
#include "app/pages/readers/similar_panel.h"
#include "app/pages/shared/book_search.h"
#include "app/pages/shared/table_tools.h"
#include "app/session/own_reader.h"
#include "widgets/book/stars.h"
#include "widgets/look/found_rows.h"
#include "widgets/look/theme.h"
#include "widgets/menus/table_copy.h"
#include "widgets/readers/reader_models.h"
#include "widgets/size/header_room.h"
#include "widgets/window/empty_page.h"
#include "widgets/window/search_field.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace shelf {

namespace {

constexpr int kHits = 8;

} // namespace

RatedPanel::RatedPanel(Jobs& jobs, CatalogueIndexSource& index, QWidget* parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_index(index),
      m_rated(new RatedBooksModel(this)),
      m_similar(new SimilarPanel(this)),
      m_stars(new StarDelegate(this))
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("readerTabs"));
    m_tabs->setAccessibleName(tr("About this reader"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Rated"));
    m_tabs->addTab(tr("Similar readers"));
    m_pages = new QStackedLayout; // no widget: each is a step more for who walks the window by ear
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid / 4, 0, theme::kGrid / 4, 0);
    layout->addWidget(m_tabs);
    buildRated(layout);
    m_pages->addWidget(m_similar);
    layout->addLayout(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showState();
        if (showsSimilar())
            emit similarWanted();
    });
    connect(m_rated, &RatedBooksModel::ratingChanged, this, &RatedPanel::changed);
    connect(m_similar, &SimilarPanel::readerWanted, this, &RatedPanel::readerWanted);
    connect(m_similar, &SimilarPanel::togetherWanted, this, &RatedPanel::togetherWanted);
}

void RatedPanel::buildRated(QVBoxLayout* layout)
{
    m_filtered = filtered(m_rated, RatedBooksModel::kSortRole, this);
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("rateSearch"));
    m_search->setAccessibleName(tr("Add a book to rate"));
    m_search->setPlaceholderText(tr("Add a book: title or author"));
    m_search->setToolTip(tr("Enter adds the book, and the next one can be typed at once; Alt+digit gives the last one "
                            "its stars"));
    m_search->installEventFilter(this);
    m_search->list()->setObjectName(QStringLiteral("rateHits"));
    m_search->list()->setAccessibleName(tr("Books to rate"));
    m_answers = new BookSearch(m_jobs, m_index, m_search, kHits);
    m_answers->setRemark(
        [this](int book) { return m_rated->rowOf(book) >= 0 ? tr("rated already") : QString(); });
    connect(m_answers, &BookSearch::chosen, this, &RatedPanel::add);

    m_find = filterLine(QStringLiteral("ratedFilter"), tr("Filter rated books"), this);
    m_ratedView = plainTable(QStringLiteral("ratedBooks"), tr("Rated books"), this);
    m_ratedView->setModel(m_filtered);
    m_ratedView->setItemDelegateForColumn(RatedBooksModel::kRating, m_stars);
    m_ratedView->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_ratedView->sortByColumn(RatedBooksModel::kRating, Qt::DescendingOrder);
    m_ratedView->horizontalHeader()->setSectionResizeMode(RatedBooksModel::kTitle, QHeaderView::Stretch);
    giveRoom(m_ratedView->horizontalHeader(), RatedBooksModel::kAuthors, 120);
    hideWhenNarrow(m_ratedView, RatedBooksModel::kAuthors, 440);
    giveRoom(m_ratedView->horizontalHeader(), RatedBooksModel::kRating, 118);
    plainWhenNarrow(m_ratedView, RatedBooksModel::kRating, 220);
    m_ratedView->installEventFilter(this);
    onPick(m_ratedView, this, [this](const QModelIndex& row) {
        emit bookPicked(m_rated->bookAt(m_filtered->mapToSource(row).row()));
    });
    filterBy(
        m_find, m_ratedView, [this](const QString& words) { m_filtered->setWords(words); }, this,
        [this] { markBook(-1); });
    m_remove = new QAction(tr("Take off the list"), m_ratedView);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_remove, &QAction::triggered, this, &RatedPanel::removeSelected);

    m_none = new EmptyPage(this);
    m_pages->addWidget(m_none);
    m_pages->addWidget(m_ratedView);
    layout->addWidget(m_search);
    layout->addWidget(m_find);
}

void RatedPanel::setScale(const RatingScale& scale)
{
    m_scale = scale;
    m_stars->setScale(static_cast<double>(scale.max));
    m_stars->setSteps(static_cast<double>(scale.min), ratingStep(scale));
}

const std::vector<RatedBook>& RatedPanel::books() const
{
    return m_rated->books();
}

void RatedPanel::setBooks(DatasetPtr dataset, std::vector<RatedBook> books, bool editable)
{
    m_answers->setData(dataset);
    if (editable != m_editable || !m_editable) {
        m_editable = editable;
        // The list of one's own reader stays as it is while stars are given: nothing may jump away.
        m_filtered->setDynamicSortFilter(!editable);
        if (editable)
            m_ratedView->sortByColumn(-1, Qt::AscendingOrder);
        else if (m_ratedView->horizontalHeader()->sortIndicatorSection() < 0 || m_filtered->sortColumn() < 0)
            m_ratedView->sortByColumn(RatedBooksModel::kRating, Qt::DescendingOrder);
        m_ratedView->removeAction(m_remove);
        if (editable)
            m_ratedView->addAction(m_remove);
    }
    m_isTaken = dataset && dataset->onlyTaken;
    m_ratedView->setColumnHidden(RatedBooksModel::kRating, m_isTaken);
    m_rated->setEditable(editable);
    m_rated->setBooks(std::move(dataset), std::move(books));
    m_opened = std::exchange(m_opens, false);
    if (m_opened)
        m_ratedView->scrollToTop();
    showState();
}

void RatedPanel::showState()
{
    const bool rated = !showsSimilar();
    m_search->setVisible(rated && m_editable);
    m_find->setVisible(rated);
    m_pages->setCurrentIndex(!rated ? 2 : m_editable && m_rated->rowCount() == 0 ? 0 : 1);
    m_tabs->setTabText(0, ReaderWords::ratedTab(m_rated->rowCount(), m_isTaken));
    m_none->describe({}, ReaderWords::rateSome(m_isTaken));
}

void RatedPanel::rate(int book, float rating)
{
    m_rated->rate(book, rating);
    showState();
}

void RatedPanel::add(int book)
{
    m_search->clear();
    if (m_rated->rowOf(book) < 0) {
        m_rated->rate(book, firstRating(m_scale));
        showState();
        emit changed();
    }
    markBook(book); // the focus stays: the next book is typed at once
}

std::vector<RatedBook> RatedPanel::selectedBooks() const
{
    std::vector<RatedBook> books;
    for (const QModelIndex& row : selectedRowsOf(*m_ratedView))
        if (const int source = m_filtered->mapToSource(row).row(); m_rated->bookAt(source) >= 0)
            books.push_back(m_rated->books()[static_cast<std::size_t>(source)]);
    return books;
}

void RatedPanel::removeSelected()
{
    const std::vector<RatedBook> books = selectedBooks();
    if (!m_editable || books.empty())
        return;
    for (const RatedBook& one : books)
        m_rated->remove(one.book);
    showState();
    emit booksRemoved(books);
    emit changed();
}

void RatedPanel::rateSelected(float rating)
{
    if (m_isTaken)
        return;
    for (const RatedBook& one : selectedBooks())
        m_rated->rate(one.book, rating);
    emit changed();
}

/// Digits give stars, 1 .. 9, and 0 for ten: by themselves in the list, to the selected books; with Alt in the
/// field that adds books, to the last one.
bool RatedPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isField = watched == m_search;
    const auto type = event->type();
    if (!m_editable || (watched != m_ratedView && !isField) ||
        (type != QEvent::KeyPress && !(isField && type == QEvent::ShortcutOverride)))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool digit = key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9;
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const QModelIndex row = m_ratedView->currentIndex();
    if (!digit || !row.isValid() || (isField ? modifiers != Qt::AltModifier : bool(modifiers & Qt::ControlModifier)))
        return QWidget::eventFilter(watched, event);
    if (type == QEvent::ShortcutOverride)
        event->accept();
    else if (const auto rating = ratingOfDigit(key->key() - Qt::Key_0, m_scale); rating && !isField)
        rateSelected(*rating);
    else if (rating)
        m_filtered->setData(row.siblingAtColumn(RatedBooksModel::kRating), *rating, Qt::EditRole);
    return true;
}

void RatedPanel::setSimilar(const DatasetPtr& dataset, const SimilarReaders& readers)
{
    m_similar->setReaders(dataset, readers);
}

bool RatedPanel::showsSimilar() const
{
    return m_tabs->currentIndex() == 1;
}

void RatedPanel::markBook(int book)
{
    markRow(m_ratedView, m_filtered, m_rated->rowOf(book), !std::exchange(m_opened, false));
}

int RatedPanel::currentBook() const
{
    const QModelIndex row = m_ratedView->currentIndex();
    return row.isValid() ? m_rated->bookAt(m_filtered->mapToSource(row).row()) : -1;
}

void RatedPanel::focusSearch()
{
    m_tabs->setCurrentIndex(0);
    m_search->setFocus(Qt::OtherFocusReason);
}

} // namespace shelf
