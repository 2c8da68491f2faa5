// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/readers_list.h"

#include "app/pages/shared/table_tools.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/theme.h"
#include "widgets/menus/one_row.h"
#include "widgets/menus/table_copy.h"
#include "widgets/menus/picked_row.h"
#include "widgets/readers/reader_attributes.h"
#include "widgets/readers/reader_models.h"
#include "widgets/size/header_room.h"
#include "widgets/words/data_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kMostShown = 5; ///< of one's own readers, before the list scrolls

} // namespace

ReadersList::ReadersList(Session& session, Jobs& jobs, OwnReaders& own, QWidget* parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_own(own), m_readers(new ReadersModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->addWidget(buildOwn());
    buildAll();
    connect(&m_own, &OwnReaders::changed, this, &ReadersList::showOwn);
    connect(&session, &Session::datasetChanged, this, &ReadersList::showDataset);
    showOwn();
    showDataset();
}

QWidget* ReadersList::buildOwn()
{
    auto* box = new QWidget(this);
    auto* create = new QPushButton(theme::icon(QStringLiteral("plus")), tr("New reader"), box);
    create->setObjectName(QStringLiteral("newReader"));
    create->setAccessibleName(tr("New reader"));
    create->setToolTip(tr("Rate some books yourself and see at once what the model recommends"));
    connect(create, &QPushButton::clicked, this, &ReadersList::newWanted);
    auto* more =
        iconButton(QStringLiteral("readersMore"), QStringLiteral("more"), tr("More about your readers"), box);
    auto* menu = new QMenu(more);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* library = new QPushButton(theme::icon(QStringLiteral("library")), tr("Your library…"), box);
    library->setObjectName(QStringLiteral("openLibrary"));
    library->setAccessibleName(tr("Open your library"));
    library->setToolTip(
        tr("Be a reader with the books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre, "
           "or with a file of ratings"));
    connect(library, &QPushButton::clicked, this, &ReadersList::importWanted);
    m_byFeatures = new QPushButton(theme::icon(QStringLiteral("reader")), tr("By attributes"), box);
    m_byFeatures->setObjectName(QStringLiteral("readerByFeatures"));
    m_byFeatures->setAccessibleName(tr("Reader by attributes"));
    m_byFeatures->hide();
    connect(m_byFeatures, &QPushButton::clicked, this, &ReadersList::featuresWanted);

    m_ownList = new QListWidget(box);
    m_ownList->setObjectName(QStringLiteral("myReaders"));
    m_ownList->setAccessibleName(tr("My readers"));
    m_ownList->setFrameShape(QFrame::NoFrame);
    m_ownList->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ownList->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_ownList->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_ownList, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            emit ownPicked(item->data(kKeyRole).toString());
    });
    connect(m_ownList, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { emit ownPicked(item->data(kKeyRole).toString()); });
    connect(m_ownList, &QListWidget::itemChanged, this, &ReadersList::rename);
    connect(m_ownList, &QListWidget::itemSelectionChanged, this, &ReadersList::showOwnActions);
    const auto add = [&](const QString& text, const QKeySequence& keys, const std::function<void()>& act) {
        auto* action = new QAction(text, m_ownList);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_ownList->currentItem())
                act();
        });
        m_ownList->addAction(action);
        menu->addAction(action);
        m_ownActions << action;
    };
    add(tr("Export ratings…"), {}, [this] { emit exportWanted(currentOwn()); });
    add(tr("Rename"), {}, [this] { m_ownList->editItem(m_ownList->currentItem()); });
    add(tr("Remove"), QKeySequence::Delete, [this] { emit removeWanted(selectedOwn()); });

    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGrid / 2);
    head->addWidget(create, 1);
    head->addWidget(more);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(library);
    layout->addWidget(m_byFeatures);
    layout->addWidget(m_ownList);
    return box;
}

void ReadersList::buildAll()
{
    m_order = new ReadersOrder(m_readers, this);
    auto* find = m_find = filterLine(QStringLiteral("readerFilter"), tr("Find a reader"), this);
    m_view = plainTable(QStringLiteral("allReaders"), tr("All readers"), this);
    m_view->setMinimumWidth(18 * theme::kGrid);
    m_view->setModel(m_order);
    m_view->sortByColumn(ReadersModel::kRatings, Qt::DescendingOrder);
    giveRoom(m_view->horizontalHeader(), ReadersModel::kId, 64);
    giveRoom(m_view->horizontalHeader(), ReadersModel::kRatings, 72);
    giveRoom(m_view->horizontalHeader(), ReadersModel::kMean, 64);
    hideWhenNarrow(m_view, ReadersModel::kMean, [this] {
        fitRatings();
        return hidesMean();
    });
    showColumns();
    onPick(m_view, this,
           [this](const QModelIndex& row) { emit userPicked(m_order->mapToSource(row).row()); });
    filterBy(
        find, m_view, [this](const QString& words) { m_order->setWords(words); }, this,
        [this] { markUser(m_session.selectedReader()); });
    connect(find, &QLineEdit::returnPressed, this, [this] {
        if (m_order->rowCount() > 0)
            selectRow(m_view, 0);
    });
    layout()->addWidget(find);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_view, 1);
}

bool ReadersList::hidesMean() const
{
    int narrow = m_readers->hasAttributes() ? 320 : 200; // what is told of readers goes before
    // A column of which half is seen says less than none.
    int headings = 16 * theme::kGrid; // beside their words: arrows, margins, a bar
    for (const int column : {ReadersModel::kId, ReadersModel::kRatings, ReadersModel::kMean})
        headings += m_view->fontMetrics().horizontalAdvance(
            m_readers->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    narrow = std::max(narrow, headings);
    const DatasetPtr dataset = m_session.dataset();
    return m_view->width() < narrow || (dataset && dataset->onlyTaken);
}

/// In a narrow list rather the word of the numbers is cut than the ids beside them.
void ReadersList::fitRatings()
{
    QHeaderView* header = m_view->horizontalHeader();
    const int wanted = header->sectionSizeHint(ReadersModel::kRatings);
    const int ids = m_view->fontMetrics().horizontalAdvance(tr("Reader")) + 2 * theme::kGrid;
    header->resizeSection(ReadersModel::kRatings,
                          std::min(wanted, std::max<int>(8 * theme::kGrid, m_view->viewport()->width() - ids)));
}

/// What is told of readers fills the rest; where nothing is, their ids do.
void ReadersList::showColumns()
{
    const bool about = m_readers->hasAttributes();
    auto* header = m_view->horizontalHeader();
    m_view->setColumnHidden(ReadersModel::kMean, hidesMean());
    m_view->setColumnHidden(ReadersModel::kAbout, !about);
    header->setSectionResizeMode(ReadersModel::kId, about ? QHeaderView::Interactive : QHeaderView::Stretch);
    header->setSectionResizeMode(ReadersModel::kAbout, about ? QHeaderView::Stretch : QHeaderView::Interactive);
    const auto wide = [this](const QString& text) {
        return m_view->fontMetrics().horizontalAdvance(text) + 2 * theme::kGrid;
    };
    if (about)
        header->resizeSection(ReadersModel::kId, wide(tr("Reader")));
    for (const int column : {ReadersModel::kRatings, ReadersModel::kMean})
        if (!m_view->isColumnHidden(column))
            header->resizeSection(column, header->sectionSizeHint(column));
    fitRatings();
    m_find->setPlaceholderText(about ? tr("Find: id, age, occupation…") : tr("Find a reader by id"));
    m_find->setToolTip(about ? tr("Part of an id, or what is told of readers: “24 student”, “age=24”; here: %1")
                                   .arg(attributeNames(m_session.dataset().get()))
                             : QString());
}

/// The button has its place wherever the data tell something of readers, so that nothing moves when another
/// run answers.
void ReadersList::showOffer()
{
    const DatasetPtr dataset = m_session.dataset();
    m_byFeatures->setVisible(m_offersFeatures || (dataset && !dataset->userAttributes.empty()));
    m_byFeatures->setEnabled(m_offersFeatures);
    m_byFeatures->setToolTip(m_offersFeatures
                                 ? tr("Books for somebody of whom only age, occupation and the like are known")
                                 : tr("The run that answers learned nothing from what is told of readers; two-tower "
                                      "models do"));
}

const std::vector<RatingSummary>& ReadersList::summaries() const
{
    return m_readers->summaries();
}

void ReadersList::markUser(int user)
{
    markRow(m_view, m_order, user);
}

QString ReadersList::currentOwn() const
{
    const QListWidgetItem* item = m_ownList->currentItem();
    return item ? item->data(kKeyRole).toString() : QString();
}

QStringList ReadersList::selectedOwn() const
{
    QStringList keys;
    for (const QModelIndex& row : selectedRowsOf(*m_ownList))
        keys << row.data(kKeyRole).toString();
    return keys;
}

/// What makes no sense for several is gray, and says why.
void ReadersList::showOwnActions()
{
    const qsizetype selected = selectedRowsOf(*m_ownList).size();
    for (QAction* action : m_ownActions) {
        const bool takesSeveral = action == m_ownActions.back(); // removing
        action->setEnabled(selected == 1 || (selected > 1 && takesSeveral));
        action->setToolTip(selected > 1 && !takesSeveral ? forOneRow() : QString());
    }
}

void ReadersList::markOwn(const QString& key)
{
    m_markedOwn = key;
    if (!key.isEmpty() && currentOwn() == key)
        return showOwnActions(); // the person has just gone there, or selects more beside it
    const QSignalBlocker still(m_ownList);
    m_ownList->setCurrentItem(nullptr);
    m_ownList->clearSelection();
    for (int i = 0; i < m_ownList->count() && !key.isEmpty(); ++i)
        if (m_ownList->item(i)->data(kKeyRole).toString() == key)
            m_ownList->setCurrentRow(i);
    showOwnActions();
}

void ReadersList::offerFeatures(bool offered)
{
    m_offersFeatures = offered;
    showOffer();
}

void ReadersList::showOwn()
{
    const QSignalBlocker still(m_ownList);
    m_ownList->clear();
    for (const OwnReader& reader : m_own.all()) {
        auto* item = new QListWidgetItem(theme::icon(QStringLiteral("reader")), reader.name, m_ownList);
        item->setData(kIsDataRole, true);
        item->setData(kKeyRole, reader.key);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(reader.library ? tr("%1: %Ln book(s); F2 renames", nullptr,
                                             static_cast<int>(reader.library->library.books.size()))
                                              .arg(libraryTitle(reader.library->library))
                                        : tr("%Ln rated book(s); F2 renames", nullptr,
                                             static_cast<int>(reader.ratings.size())));
    }
    const int rows = std::min(kMostShown, m_ownList->count());
    m_ownList->setFixedHeight(rows * std::max(m_ownList->sizeHintForRow(0), fontMetrics().height()) + 4);
    m_ownList->setVisible(rows > 0);
    markOwn(m_markedOwn);
}

void ReadersList::rename(QListWidgetItem* item)
{
    const OwnReader* reader = m_own.find(item->data(kKeyRole).toString());
    const QString name = item->text().trimmed();
    if (!reader || reader->name == name)
        return;
    OwnReader renamed = *reader;
    if (!name.isEmpty())
        renamed.name = m_own.freshName(name);
    // After the editor has closed: the list is made anew.
    QMetaObject::invokeMethod(
        this, [this, renamed] { m_own.put(renamed); }, Qt::QueuedConnection);
}

void ReadersList::showDataset()
{
    const DatasetPtr dataset = m_session.dataset();
    m_readers->setReaders(nullptr, {}, {});
    showOffer();
    if (!dataset)
        return;
    using Readers = std::pair<std::vector<RatingSummary>, std::vector<int>>;
    m_jobs.start<Readers>(
        {.title = tr("Counting readers' ratings"), .slot = &m_counting, .quiet = true}, this,
        [dataset](JobControl&) { return Readers(summarizeUsers(*dataset), ReadersModel::idRanks(*dataset)); },
        [this, dataset](Readers readers) {
            if (m_session.dataset() != dataset)
                return;
            m_readers->setReaders(dataset, std::move(readers.first), std::move(readers.second));
            showColumns();
            emit summarized();
        });
}

} // namespace shelf
