// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/selection/tags_panel.h"

#include "widgets/look/flow_layout.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/menus/table_copy.h"
#include "widgets/menus/picked_row.h"
#include "widgets/window/empty_place.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr int kNameRole = Qt::UserRole + 1; ///< as it is kept

} // namespace

TagsPanel::TagsPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("tagsPanel"));
    setAccessibleName(tr("Tags"));
    m_model = new QStandardItemModel(0, 2, this);
    m_view = new QTableView(this);
    m_view->setObjectName(QStringLiteral("tagList"));
    m_view->setAccessibleName(tr("Tags"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + theme::kGrid);
    m_view->setToolTip(tr("Enter or a double click selects the books of a tag; F2 renames it"));
    m_unknown = new QLabel(this);
    m_unknown->setObjectName(QStringLiteral("tagsUnknown"));
    m_unknown->setWordWrap(true);
    const auto button = [this](const char* name, const QString& text, const QString& tip) {
        auto* result = new QPushButton(text, this);
        result->setObjectName(QLatin1String(name));
        result->setToolTip(tip);
        return result;
    };
    m_select = button("tagSelect", tr("Select"), tr("Select the books of the marked tag on the map"));
    m_narrow = button("tagNarrow", tr("Show only"),
                      tr("Narrow the map to the books of the marked tag; the arrow above leads back"));
    m_color = button("tagColor", tr("Color by tag"), tr("Give the books of each tag a color"));
    m_rename = button("tagRename", tr("Rename"), tr("Give the marked tag another name (F2)"));
    m_remove = button("tagRemove", tr("Delete"), tr("Delete the marked tag; its books stay (Delete)"));
    m_undo = button("tagUndo", tr("Undo"), {});
    m_read = button("tagRead", tr("Read table..."), tr("Add tags from a table with the columns id and tag"));
    m_save = button("tagSave", tr("Save table..."), tr("Write all tags as a table: id, title, tag"));
    auto* buttons = new FlowLayout;
    buttons->setGap(theme::kGrid / 2);
    for (QPushButton* each : {m_select, m_narrow, m_color, m_rename, m_remove, m_undo, m_read, m_save})
        buttons->addWidget(each);
    auto* empty = new EmptyPlace(
        m_view, tr("Select books on the map and give them a name under Selection: tags are kept with these "
                   "data, and books can be colored, filtered and written by them"));
    connect(empty->addButton(QStringLiteral("tagReadFirst"), tr("Read tags from a table")),
            &QPushButton::clicked, this, &TagsPanel::readWanted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_unknown);
    layout->addLayout(buttons);
    const auto key = [this](const QKeySequence& keys, const std::function<void()>& run) {
        auto* action = new QAction(m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    key(QKeySequence::Delete, [this] {
        if (!selected().isEmpty())
            emit removeWanted(selected());
    });
    key(QKeySequence::Undo, [this] {
        if (m_undo->isEnabled())
            emit undoWanted();
    });
    connect(m_view, &QTableView::activated, this, [this] { emit selectWanted(selected()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TagsPanel::enable);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TagsPanel::enable);
    connect(m_select, &QPushButton::clicked, this, [this] { emit selectWanted(selected()); });
    connect(m_narrow, &QPushButton::clicked, this, [this] { emit narrowWanted(selected()); });
    connect(m_color, &QPushButton::clicked, this, &TagsPanel::colorWanted);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_view->edit(m_model->index(m_view->currentIndex().row(), 0)); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(selected()); });
    connect(m_undo, &QPushButton::clicked, this, &TagsPanel::undoWanted);
    connect(m_read, &QPushButton::clicked, this, &TagsPanel::readWanted);
    connect(m_save, &QPushButton::clicked, this, &TagsPanel::saveWanted);
    // Queued: what follows fills the list anew, which the editor is still part of.
    connect(
        m_model, &QStandardItemModel::itemChanged, this,
        [this](QStandardItem* item) {
            if (!m_filling && item->column() == 0)
                emit renameWanted(item->data(kNameRole).toString(), item->text());
        },
        Qt::QueuedConnection);
    setTags({}, {});
    setUndo({});
}

void TagsPanel::setTags(const Tags& tags, const PlacedTags& placed)
{
    const QString marked = current();
    m_filling = true;
    m_model->setRowCount(0);
    m_model->setHorizontalHeaderLabels({tr("Tag"), tr("Books")});
    const QLocale locale;
    int row = -1;
    for (std::size_t t = 0; t < tags.all().size(); ++t) {
        const QString name = QString::fromStdString(tags.all()[t].name);
        auto* title = new QStandardItem(shownText(name));
        title->setData(name, kNameRole);
        const auto known = t < placed.tags.size() ? placed.tags[t].books.size() : std::size_t(0);
        auto* count = new QStandardItem(locale.toString(qulonglong(known)));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setEditable(false);
        if (t < placed.tags.size() && placed.tags[t].unknown > 0)
            title->setToolTip(tr("%Ln id(s) of it are not in these data", nullptr,
                                 static_cast<int>(placed.tags[t].unknown)));
        m_model->appendRow({title, count});
        if (name == marked)
            row = static_cast<int>(t);
    }
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    // What the model says of itself comes behind: only then the person's own changes count.
    QMetaObject::invokeMethod(
        this, [this] { m_filling = false; }, Qt::QueuedConnection);
    if (row >= 0)
        selectRow(m_view, row);
    const auto unknown = static_cast<int>(placed.unknown());
    m_unknown->setVisible(unknown > 0);
    m_unknown->setText(
        tr("%Ln id(s) are not in these data; they are kept for others that have them", nullptr, unknown));
    enable();
}

void TagsPanel::setUndo(const QString& what)
{
    m_undo->setEnabled(!what.isEmpty());
    m_undo->setToolTip(what.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1 (Ctrl+Z)").arg(what));
    m_undo->setAccessibleDescription(m_undo->toolTip());
}

void TagsPanel::setAvailable(bool available)
{
    m_available = available;
    enable();
}

QString TagsPanel::current() const
{
    const QModelIndex at = m_view->currentIndex();
    return at.isValid() ? m_model->index(at.row(), 0).data(kNameRole).toString() : QString();
}

QStringList TagsPanel::selected() const
{
    QStringList names;
    for (const QModelIndex& row : selectedRowsOf(*m_view))
        names << row.data(kNameRole).toString();
    return names;
}

void TagsPanel::enable()
{
    const qsizetype marked = selected().size();
    for (QPushButton* each : {m_select, m_narrow, m_remove})
        each->setEnabled(marked > 0);
    m_rename->setEnabled(marked == 1);
    m_color->setEnabled(m_model->rowCount() > 0);
    m_save->setEnabled(m_model->rowCount() > 0);
    m_read->setEnabled(m_available);
}

} // namespace shelf
