// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/library/books_view.h"

#include "widgets/book/stars.h"
#include "widgets/library/books_model.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/theme.h"
#include "widgets/menus/picked_row.h"
#include "widgets/words/counted.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

namespace {

constexpr theme::Units kTitleWidth = 26 * theme::kGrid; // at least
constexpr theme::Units kAuthorsWidth = 20 * theme::kGrid;
constexpr theme::Units kNumberWidth = 9 * theme::kGrid;
constexpr theme::Units kWordWidth = 12 * theme::kGrid;

} // namespace

BooksView::BooksView(Session& session, CatalogueIndexSource& source, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_source(source),
      m_model(new BooksModel(this)),
      m_stars(new StarDelegate(this)),
      m_table(new QTableView(this)),
      m_filter(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_picked(new QFrame(this)),
      m_pickedName(new ElidedLabel(m_picked))
{
    m_filter->setObjectName(QStringLiteral("bookFilter"));
    m_filter->setAccessibleName(tr("Filter the books"));
    m_filter->setPlaceholderText(tr("Filter by title, author or number"));
    m_filter->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("bookCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);

    m_table->setObjectName(QStringLiteral("books"));
    m_table->setAccessibleName(tr("Books"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(BooksModel::kMean, m_stars);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::kGrid);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(BooksModel::kTitle, QHeaderView::Fixed);
    header->setMinimumSectionSize(6 * theme::kGrid);
    // Before the columns are measured: their headings need room for the arrow.
    header->setSortIndicator(BooksModel::kRatings, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    const auto wide = [header](int column, int width) {
        header->resizeSection(column, std::max(width, header->sectionSizeHint(column)));
    };
    header->resizeSection(BooksModel::kTitle, kTitleWidth);
    header->resizeSection(BooksModel::kAuthors, kAuthorsWidth);
    wide(BooksModel::kYear, kNumberWidth);
    wide(BooksModel::kRatings, kNumberWidth + 2 * theme::kGrid);
    wide(BooksModel::kLanguage, kWordWidth);
    wide(BooksModel::kGenre, kWordWidth + 2 * theme::kGrid);
    m_table->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != BooksModel::kTitle)
            fitTitle();
    });

    auto* row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    auto* all = new QPushButton(tr("Show all books"), m_picked);
    all->setObjectName(QStringLiteral("showAllBooks"));
    all->setToolTip(tr("Takes the choice back, here and on the map"));
    auto* onMap = new QPushButton(tr("On the map"), m_picked);
    onMap->setObjectName(QStringLiteral("pickedOnMap"));
    onMap->setToolTip(tr("These books are selected there"));
    m_picked->setObjectName(QStringLiteral("pickedBooks"));
    m_pickedName->setObjectName(QStringLiteral("pickedName"));
    auto* pick = new QHBoxLayout(m_picked);
    pick->setContentsMargins(0, 0, 0, 0);
    pick->addWidget(m_pickedName, 1);
    pick->addWidget(onMap);
    pick->addWidget(all);
    m_picked->hide();
    connect(all, &QPushButton::clicked, this, [this] {
        m_session.pickBooks(nullptr);
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    connect(onMap, &QPushButton::clicked, this, [this] { m_session.requestPage(PageId::map); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGrid, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addLayout(row);
    column->addWidget(m_picked);
    column->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model->setFilter(words);
        showCount();
        showBook(m_session.selectedBook());
    });
    onRowPicked(m_table, this, [this](const QModelIndex& current) {
        if (!m_following)
            m_session.selectBook(m_model->bookAt(current.row()));
    });
    connect(&session, &Session::bookSelected, this, &BooksView::showBook);
    connect(&source, &CatalogueIndexSource::changed, this, &BooksView::showIndex);
    connect(&session, &Session::booksPicked, this, &BooksView::showPicked);
    showIndex();
}

void BooksView::showIndex()
{
    const CatalogueIndexPtr index = m_source.index();
    m_filter->clear();
    m_model->setIndex(index);
    for (int column = 0; column < BooksModel::kColumns; ++column)
        m_table->setColumnHidden(column, !m_model->columnFilled(column));
    if (index) {
        m_stars->setScale(static_cast<double>(index->data->scale.max));
        m_table->resizeColumnToContents(BooksModel::kMean);
    }
    fitTitle();
    showCount();
    showBook(m_session.selectedBook());
}

/// What the others leave, and never too little to be read: they scroll then.
void BooksView::fitTitle()
{
    int others = 0;
    for (int column = 0; column < BooksModel::kColumns; ++column)
        if (column != BooksModel::kTitle)
            others += m_table->columnWidth(column); // 0: hidden
    m_table->setColumnWidth(BooksModel::kTitle,
                            std::max<int>(kTitleWidth, m_table->viewport()->width() - others));
}

bool BooksView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitTitle();
    return QWidget::eventFilter(watched, event);
}

void BooksView::showPicked()
{
    const BookPickPtr& pick = m_session.pickedBooks();
    m_picked->setVisible(pick != nullptr);
    if (pick)
        m_pickedName->setText(pick->name);
    m_model->setPicked(pick ? std::optional(pick->books) : std::nullopt);
    showCount();
    showBook(m_session.selectedBook());
}

void BooksView::showBook(int book)
{
    const QScopedValueRollback following(m_following, true);
    const int row = book < 0 ? -1 : m_model->rowOf(book);
    showPickedRow(m_table, row < 0 ? QModelIndex() : m_model->index(row, BooksModel::kTitle));
    if (row < 0)
        m_table->setCurrentIndex({});
}

void BooksView::showCount()
{
    const QLocale locale;
    const CatalogueIndexPtr index = m_source.index();
    if (!index && m_session.dataset())
        return m_count->setText(tr("The list of books is being prepared"));
    const int all = index ? static_cast<int>(index->folded.size()) : 0;
    const int shown = m_model->rowCount();
    m_count->setText(shown == all ? Counted::books(static_cast<std::uint64_t>(all))
                                  : tr("Books: %1 of %2").arg(locale.toString(shown), locale.toString(all)));
}

} // namespace shelf
