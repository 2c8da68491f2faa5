// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/lists/joined_lists.h"

#include "widgets/look/theme.h"
#include "widgets/menus/picked_row.h"
#include "widgets/readers/lists/join_strip.h"
#include "widgets/readers/lists/joined_list_model.h"
#include "widgets/readers/lists/list_head.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace shelf {

namespace {

constexpr int kFew = 3;
constexpr theme::Units kLeastWidth = 23 * theme::kGrid;       ///< of a list: below it, one scrolls sideways
constexpr theme::Units kLeastWidthOfMany = 29 * theme::kGrid; ///< where one scrolls anyway: titles want room
constexpr int kFewestRows = 4; ///< seen of a list: where there is no room, the page scrolls
constexpr int kHeadRow = 0;
constexpr int kListRow = 1;

} // namespace

JoinedLists::JoinedLists(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(this);
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(theme::kGrid / 2);
    m_grid->setRowStretch(kListRow, 1);
    setWidget(inside);
    inside->installEventFilter(this);
    // A new list has its place only after the layout has gone through.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &JoinedLists::showRevealed);
    connect(horizontalScrollBar(), &QScrollBar::sliderMoved, this, [this] { m_revealed = -1; });
}

void JoinedLists::setCount(int lists)
{
    while (count() > lists)
        removeLast();
    while (count() < lists)
        addList();
    for (const List& list : m_lists)
        list.pages->setMinimumWidth(lists > kFew ? kLeastWidthOfMany : kLeastWidth);
}

void JoinedLists::addList()
{
    List list;
    list.head = new ListHead(widget());
    list.model = new JoinedListModel(this);
    list.pages = new QStackedWidget(widget());
    list.view = new QTableView(list.pages);
    setUpView(list.view, list.model);
    list.words = new QLabel(list.pages);
    list.words->setTextFormat(Qt::PlainText);
    list.words->setWordWrap(true);
    list.words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    list.words->setForegroundRole(QPalette::PlaceholderText);
    list.pages->addWidget(list.view);
    list.pages->addWidget(list.words);
    const int column = 2 * count();
    m_grid->addWidget(list.head, kHeadRow, column);
    m_grid->addWidget(list.pages, kListRow, column);
    m_grid->setColumnStretch(column, 1);
    m_lists.push_back(list);
    if (count() > 1)
        addStrip(m_lists.size() - 2);
}

void JoinedLists::removeLast()
{
    List& list = m_lists.back();
    m_grid->setColumnStretch(2 * (count() - 1), 0);
    delete list.head;
    delete list.pages; // and the view
    delete list.model;
    m_lists.pop_back();
    if (!m_lists.empty()) {
        delete m_lists.back().strip;
        m_lists.back().strip = nullptr;
        m_lists.back().view->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    }
}

void JoinedLists::setUpView(QTableView* view, JoinedListModel* model)
{
    view->setObjectName(QStringLiteral("joinedList"));
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + theme::kGrid);
    auto* header = view->horizontalHeader();
    view->setMinimumHeight(header->sizeHint().height() +
                           kFewestRows * view->verticalHeader()->defaultSectionSize());
    header->setHighlightSections(false);
    header->setMinimumSectionSize(2 * theme::kGrid);
    const auto wide = [view](const char* text) {
        return view->fontMetrics().horizontalAdvance(QString::fromUtf8(text)) + theme::kGrid;
    };
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(JoinedListModel::kTitle, QHeaderView::Stretch);
    header->resizeSection(JoinedListModel::kRank, wide("00"));
    header->resizeSection(JoinedListModel::kChange, wide("▲00"));
    header->resizeSection(JoinedListModel::kScore, wide("Rating") + theme::kGrid);
    connect(view, &QTableView::entered, this,
            [this, model](const QModelIndex& index) { point(model->bookAt(index.row())); });
    const auto pick = [this, model](const QModelIndex& index) {
        if (index.isValid() && !m_marking)
            emit bookPicked(model->bookAt(index.row()));
    };
    onRowPicked(view, this, pick);
    connect(view, &QTableView::clicked, this, pick);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_scrolling)
            return;
        m_scrolling = true; // a shorter list ends earlier and must not hold the others back
        for (const List& list : m_lists)
            list.view->verticalScrollBar()->setValue(value);
        m_scrolling = false;
        lightStrips();
    });
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

void JoinedLists::addStrip(std::size_t list)
{
    List& left = m_lists[list];
    left.strip = new JoinStrip(left.view, m_lists[list + 1].view, widget());
    left.view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the last has the one for all
    m_grid->addWidget(left.strip, kListRow, 2 * static_cast<int>(list) + 1);
}

void JoinedLists::say(int list, const QString& words)
{
    const List& one = m_lists[static_cast<std::size_t>(list)];
    one.words->setText(words);
    one.pages->setCurrentIndex(words.isEmpty() ? 0 : 1);
}

void JoinedLists::setListName(int list, const QString& accessibleName)
{
    view(list)->setAccessibleName(accessibleName);
}

void JoinedLists::join(bool toTop)
{
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        const List& list = m_lists[i];
        list.view->setColumnHidden(JoinedListModel::kChange, !list.model->hasChanges());
        list.view->horizontalHeader()->resizeSection(
            JoinedListModel::kChange,
            std::max(list.view->fontMetrics().horizontalAdvance(QStringLiteral("▲00")),
                     list.model->originsWidth()) +
                theme::kGrid);
        if (toTop)
            list.view->scrollToTop();
        if (!list.strip)
            continue;
        const JoinedListModel& right = *m_lists[i + 1].model;
        std::vector<JoinStrip::Line> lines;
        for (int row = 0; row < list.model->rowCount(); ++row)
            if (const int other = right.rowOf(list.model->bookAt(row)); other >= 0)
                lines.push_back({row, other, list.model->bookAt(row)});
        list.strip->setLines(std::move(lines));
    }
    m_pointed = -1;
    markBook(m_marked);
}

void JoinedLists::markBook(int book)
{
    m_marked = book;
    m_marking = true;
    for (const List& list : m_lists) {
        const int row = list.model->rowOf(book);
        if (row < 0)
            list.view->selectionModel()->clear();
        else // only the list that the person is in scrolls, and all with it
            showPickedRow(list.view, list.model->index(row, JoinedListModel::kTitle), false);
    }
    m_marking = false;
    lightStrips();
}

void JoinedLists::point(int book)
{
    if (book == m_pointed)
        return;
    m_pointed = book;
    for (const List& list : m_lists)
        list.model->light(book);
    lightStrips();
}

void JoinedLists::lightStrips()
{
    for (const List& list : m_lists)
        if (list.strip)
            list.strip->light(m_pointed, m_marked);
}

int JoinedLists::listOf(const QObject* watched) const
{
    // Told from what the parts are to each other: events come to the end, when a list is no more than a
    // widget.
    const auto at = std::find_if(m_lists.begin(), m_lists.end(), [watched](const List& list) {
        return list.view == watched || watched->parent() == list.view;
    });
    return at == m_lists.end() ? -1 : static_cast<int>(at - m_lists.begin());
}

void JoinedLists::reveal(int list)
{
    m_revealed = list;
    QMetaObject::invokeMethod(this, &JoinedLists::showRevealed, Qt::QueuedConnection);
}

void JoinedLists::showRevealed()
{
    if (m_revealed >= 0 && m_revealed < count())
        ensureWidgetVisible(view(m_revealed), 0, 0);
}

void JoinedLists::focusList(int list)
{
    QTableView* target = view(list);
    target->setFocus(Qt::OtherFocusReason);
    if (!target->currentIndex().isValid() && target->model()->rowCount() > 0)
        target->setCurrentIndex(target->model()->index(0, JoinedListModel::kTitle));
    ensureWidgetVisible(target, 0, 0);
}

void JoinedLists::moveTo(int list, int step)
{
    m_revealed = -1;
    const int next = list + step;
    if (next < 0 || next >= count())
        return;
    const QModelIndex here = view(list)->currentIndex();
    const int book = model(list)->bookAt(here.row());
    const int row = model(next)->rowOf(book);
    if (row < 0 && here.isValid() && model(next)->rowCount() > 0)
        view(next)->setCurrentIndex(
            model(next)->index(std::min(here.row(), model(next)->rowCount() - 1), JoinedListModel::kTitle));
    focusList(next);
}

bool JoinedLists::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        setMinimumHeight(widget()->minimumSizeHint().height() + horizontalScrollBar()->sizeHint().height());
    const int list = listOf(watched);
    if (list >= 0 && event->type() == QEvent::Leave)
        point(-1);
    if (list >= 0 && watched == view(list) && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) && !key->modifiers()) {
            moveTo(list, key->key() == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace shelf
