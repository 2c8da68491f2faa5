// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/selection/selection_panel.h"

#include "widgets/look/found_rows.h"
#include "widgets/look/label_color.h"
#include "widgets/look/theme.h"
#include "widgets/map/selection/book_list_model.h"
#include "widgets/map/selection/marks_model.h"
#include "widgets/menus/picked_row.h"
#include "widgets/window/empty_place.h"
#include "widgets/words/counted.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

/// A longer list would take longer than a frame to sort.
constexpr std::size_t kMostListed = 10'000;

QTableView* selectionTable(const QString& objectName, const QString& name, QAbstractItemModel* model,
                           QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(name);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + theme::kGrid);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

QToolButton* selectionButton(const char* name, const QString& icon, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

SelectionPanel::SelectionPanel(QWidget* parent)
    : QWidget(parent),
      m_list(new BookListModel(this)),
      m_found(new FoundRows(this)),
      m_marks(new MarksModel(this)),
      m_marksSorted(new QSortFilterProxyModel(this)),
      m_head(new QLabel(this)),
      m_figures(new QLabel(this)),
      m_tagName(new QLineEdit(this)),
      m_tag(new QPushButton(tr("Tag"), this))
{
    setObjectName(QStringLiteral("selectionPanel"));
    setAccessibleName(tr("Selection"));
    m_found->setSourceModel(m_list);
    m_found->setSortRole(ColumnModel::kSortRole);
    m_found->setSortLocaleAware(true);
    m_found->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_marksSorted->setSourceModel(m_marks);
    m_marksSorted->setSortRole(ColumnModel::kSortRole);
    m_head->setObjectName(QStringLiteral("selectionHead"));
    m_head->setWordWrap(true);
    QFont bold = m_head->font();
    bold.setBold(true);
    m_head->setFont(bold);
    m_figures->setObjectName(QStringLiteral("selectionFigures"));
    m_figures->setWordWrap(true);
    m_tagName->setObjectName(QStringLiteral("selectionTagName"));
    m_tagName->setAccessibleName(tr("Name for the selected books"));
    m_tagName->setPlaceholderText(tr("Name these books"));
    m_tag->setObjectName(QStringLiteral("selectionTag"));
    m_tag->setToolTip(tr("Keep the selected books under this name; a book may have several"));
    auto* tagRow = new QHBoxLayout;
    tagRow->addWidget(m_tagName, 1);
    tagRow->addWidget(m_tag);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("selectionSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(buildMarks());
    split->addWidget(buildBooks());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_head);
    layout->addWidget(m_figures);
    layout->addLayout(tagRow);
    layout->addWidget(split, 1);
    const auto tag = [this] {
        const QString name = m_tagName->text().trimmed();
        if (name.isEmpty() || !m_tag->isEnabled())
            return;
        m_tagName->setText({}); // as a new field: undo means the tag now, not the word
        emit tagWanted(name);
    };
    m_tagName->installEventFilter(this);
    connect(m_tag, &QPushButton::clicked, this, tag);
    connect(m_tagName, &QLineEdit::returnPressed, this, tag);
    connect(m_tagName, &QLineEdit::textChanged, this, [this] { showHead(); });
    setBooks({});
}

/// Undo and redo are the page's where the field has nothing of its own to take back.
bool SelectionPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tagName && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !m_tagName->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !m_tagName->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* SelectionPanel::buildMarks()
{
    m_marksView = selectionTable(QStringLiteral("selectionMarks"), tr("What sets the selection apart"),
                                 m_marksSorted, this);
    m_marksView->setSortingEnabled(true);
    m_marksView->sortByColumn(-1, Qt::DescendingOrder);
    m_marksView->setItemDelegateForColumn(MarksModel::kShare, new ShareDelegate(m_marksView));
    QHeaderView* head = m_marksView->horizontalHeader();
    head->setSectionResizeMode(MarksModel::kWhat, QHeaderView::Stretch);
    head->setSectionResizeMode(MarksModel::kKind, QHeaderView::ResizeToContents);
    for (const int column : {MarksModel::kShare, MarksModel::kLift}) {
        head->setSectionResizeMode(column, QHeaderView::Fixed);
        head->resizeSection(column, std::max<int>(7 * theme::kGrid, head->sectionSizeHint(column)));
    }
    m_marksEmpty = new EmptyPlace(m_marksView, {});
    return m_marksView;
}

QWidget* SelectionPanel::buildBooks()
{
    auto* box = new QWidget(this);
    m_find = new QLineEdit(box);
    m_find->setObjectName(QStringLiteral("selectionFind"));
    m_find->setAccessibleName(tr("Find in the list"));
    m_find->setPlaceholderText(tr("Find in the list"));
    m_find->setClearButtonEnabled(true);
    m_copy =
        selectionButton("selectionCopy", QStringLiteral("copy"), tr("Copy the list with its headers"), box);
    m_save = selectionButton("selectionSave", QStringLiteral("save"), tr("Save the list as CSV"), box);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_find, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    m_view = selectionTable(QStringLiteral("selectionBooks"), tr("Selected books"), m_found, box);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(BookListModel::kRatings, Qt::DescendingOrder);
    QHeaderView* head = m_view->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionsMovable(true);
    const int letter = m_view->fontMetrics().averageCharWidth();
    for (const auto& [column, letters] :
         {std::pair(BookListModel::kTitle, 20), std::pair(BookListModel::kAuthors, 18),
          std::pair(BookListModel::kYear, 7), std::pair(BookListModel::kRatings, 15),
          std::pair(BookListModel::kMean, 9), std::pair(BookListModel::kId, 12),
          std::pair(BookListModel::kTags, 16)})
        head->resizeSection(column, std::max(letters * letter, head->sectionSizeHint(column)));
    // The figures stand beside the title: the authors are in its tip, and further to the right.
    head->moveSection(head->visualIndex(BookListModel::kAuthors), head->visualIndex(BookListModel::kMean));
    m_booksEmpty = new EmptyPlace(
        m_view, tr("The books that you select on the map are listed here: draw around some with the lasso, "
                   "or pick a range in a histogram"));
    connect(m_booksEmpty->addButton(QStringLiteral("selectionLasso"), tr("Take the lasso")),
            &QPushButton::clicked, this, &SelectionPanel::lassoWanted);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    connect(m_copy, &QToolButton::clicked, this, &SelectionPanel::copy);
    connect(m_save, &QToolButton::clicked, this, &SelectionPanel::saveWanted);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_found->setWords(words);
        showHead();
    });
    onRowPicked(m_view, this, [this](const QModelIndex& current) {
        if (!m_marking)
            emit bookActivated(m_list->bookAt(m_found->mapToSource(current).row()));
    });
    return box;
}

/// In a narrow place what stands out has the room; what it is stands in its tip.
void SelectionPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_marksView->setColumnHidden(MarksModel::kKind, width() < 37 * theme::kGrid);
}

void SelectionPanel::setBooks(Books books)
{
    m_books = std::move(books);
    std::vector<int> listed;
    if (m_books.about != About::all)
        listed.assign(m_books.books.begin(), m_books.books.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                         kMostListed, m_books.books.size())));
    m_marking = true; // the view makes another row current, which picks nothing
    m_list->setBooks(m_books.data, m_books.summary, std::move(listed), m_books.tags);
    m_view->setColumnHidden(BookListModel::kTags, m_books.tags == nullptr);
    m_view->setColumnHidden(BookListModel::kMean, m_books.data && m_books.data->onlyTaken);
    m_marking = false;
    setSelectedBook(m_selected);
    showHead();
}

void SelectionPanel::showHead()
{
    const auto count = static_cast<int>(m_books.books.size());
    const bool all = m_books.about == About::all;
    switch (m_books.about) {
    case About::selection:
        m_head->setText(tr("%Ln book(s) selected", nullptr, count + static_cast<int>(m_books.hidden)));
        break;
    case About::filtered:
        m_head->setText(tr("%Ln book(s) inside the filter", nullptr, count));
        break;
    case About::all:
        m_head->setText(tr("Nothing is selected"));
        break;
    }
    if (m_books.hidden > 0)
        m_head->setText(tr("%1, %Ln of them hidden by the filter", nullptr, static_cast<int>(m_books.hidden))
                            .arg(m_head->text()));
    if (m_books.books.size() > kMostListed && !all)
        m_head->setText(tr("%1; the first %2 are listed")
                            .arg(m_head->text(), QLocale().toString(qulonglong(kMostListed))));
    m_tag->setEnabled(!all && count > 0 && !m_tagName->text().trimmed().isEmpty());
    m_tagName->setEnabled(!all && count > 0);
    m_copy->setEnabled(m_found->rowCount() > 0);
    m_save->setEnabled(m_found->rowCount() > 0);
    m_find->setEnabled(m_list->rowCount() > 0);
}

void SelectionPanel::setProfile(const SelectionProfile* profile)
{
    QStringList figures;
    if (profile && profile->books > 0) {
        const QLocale locale;
        if (profile->ratings > 0)
            figures << Counted::ratingsOrTaken(profile->ratings, m_books.data && m_books.data->onlyTaken);
        if (profile->mean)
            figures << tr("mean %1").arg(locale.toString(*profile->mean, 'f', 2));
        if (profile->firstYear)
            figures << (*profile->firstYear == *profile->lastYear
                            ? QString::number(*profile->firstYear)
                            : tr("%1 – %2", "years").arg(*profile->firstYear).arg(*profile->lastYear));
    }
    m_figures->setText(figures.join(QStringLiteral(" · ")));
    const bool all = m_books.about == About::all;
    m_figures->setVisible(!all);
    m_marks->setProfile(profile && !all ? *profile : SelectionProfile(),
                        m_books.data ? m_books.data->bookCount() : 0,
                        m_books.data && m_books.data->onlyTaken);
    m_marksEmpty->describe(all        ? tr("What sets a selection apart from the library stands here")
                           : !profile ? tr("Comparing with the other books")
                                      : tr("Nothing sets these books apart: what they have, others have as "
                                           "often"));
}

void SelectionPanel::setSelectedBook(int book)
{
    m_selected = book;
    const auto& books = m_list->books();
    const auto at = std::find(books.begin(), books.end(), book);
    m_marking = true;
    if (at == books.end()) {
        m_view->selectionModel()->clear();
    } else {
        const QModelIndex row =
            m_found->mapFromSource(m_list->index(static_cast<int>(at - books.begin()), 0));
        if (row.isValid())
            showPickedRow(m_view, row);
    }
    m_marking = false;
}

std::vector<int> SelectionPanel::shownRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_found->rowCount(); ++row)
        rows.push_back(m_found->mapToSource(m_found->index(row, 0)).row());
    return rows;
}

QString SelectionPanel::booksText(QChar separator) const
{
    return m_list->text(separator, shownRows());
}

QString SelectionPanel::marksText(QChar separator) const
{
    return m_marks->text(separator);
}

void SelectionPanel::copy()
{
    QGuiApplication::clipboard()->setText(booksText(u'\t'));
}

} // namespace shelf
