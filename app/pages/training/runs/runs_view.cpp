// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/runs/runs_view.h"

#include "app/pages/training/runs/runs_model.h"
#include "engine/run/continuation.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/theme.h"
#include "widgets/window/empty_place.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <vector>

namespace shelf {
namespace {

constexpr int kNameCharacters = 12;

/// Of one run that is always selected: a click beside the rows would leave it current, and no longer marked.
class RunsTable : public QTableView {
public:
    using QTableView::QTableView;

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override
    {
        return index.isValid() ? QTableView::selectionCommand(index, event)
                               : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate);
    }
};

} // namespace

RunsView::RunsView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new RunsModel(session, this)), m_table(new RunsTable(this))
{
    m_table->setObjectName(QStringLiteral("runs"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setModel(m_model);
    new EmptyPlace(m_table, tr("Trained runs are listed here, to be drawn, saved and gone on with."));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::kGrid + 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RunsModel::name, QHeaderView::Stretch);
    // Stretched into what is left, the name would vanish in a narrow window; the table scrolls instead.
    m_table->horizontalHeader()->setMinimumSectionSize(kNameCharacters * fontMetrics().averageCharWidth());

    m_rename = iconButton(QStringLiteral("renameRun"), QStringLiteral("rename"), tr("Rename run"), this,
                          tr("Rename (F2)"));
    m_settings = iconButton(QStringLiteral("useRunSettings"), QStringLiteral("settings"),
                            tr("Use settings of run"), this, tr("Put this run's settings into the form"));
    m_continue = iconButton(QStringLiteral("continueRun"), QStringLiteral("continue"), tr("Continue run"),
                            this, tr("Go on from where this run ended, as a new run"));
    m_otherData =
        iconButton(QStringLiteral("continueWithData"), QStringLiteral("open"), tr("Continue with other data"),
                   this, tr("Go on from this run's vectors with newer ratings or new books…"));
    m_remove = iconButton(QStringLiteral("removeRun"), QStringLiteral("trash"), tr("Remove run"), this,
                          tr("Remove (Delete)"));
    connect(m_rename, &QToolButton::clicked, this,
            [this] { m_table->edit(m_table->currentIndex().siblingAtColumn(0)); });
    connect(m_settings, &QToolButton::clicked, this, [this] { emit settingsWanted(selected()); });
    connect(m_continue, &QToolButton::clicked, this, [this] { emit continueWanted(selected()); });
    connect(m_otherData, &QToolButton::clicked, this, [this] { emit otherDataWanted(selected()); });
    connect(m_remove, &QToolButton::clicked, this, &RunsView::removeSelected);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &RunsView::showMenu);
    auto* erase = new QAction(tr("Remove run"), m_table);
    erase->setShortcut(QKeySequence::Delete);
    erase->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(erase);
    connect(erase, &QAction::triggered, this, &RunsView::removeSelected);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const int number = m_model->numberAt(current.row()))
                    m_session.selectRun(number);
                updateButtons();
            });
    connect(&session, &Session::currentRunChanged, this, &RunsView::followSession);
    connect(&session, &Session::runChanged, this, &RunsView::updateButtons);
    connect(&session, &Session::datasetChanged, this, [this] { m_removed.reset(); });
    connect(m_model, &RunsModel::rowsInserted, this, &RunsView::followSession);
    connect(m_model, &RunsModel::rowsRemoved, this, &RunsView::updateButtons);

    auto* tools = new QVBoxLayout;
    tools->setSpacing(theme::kGrid / 2);
    for (QToolButton* button : {m_rename, m_settings, m_continue, m_otherData, m_remove})
        tools->addWidget(button);
    tools->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid / 2, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_table, 1);
    layout->addLayout(tools);
    followSession();
}

int RunsView::selected() const
{
    return m_model->numberAt(m_table->currentIndex().row());
}

void RunsView::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void RunsView::followSession()
{
    const int row = m_model->rowOf(m_session.currentRun());
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->selectRow(row);
    updateButtons();
}

void RunsView::updateButtons()
{
    const RunEntry* run = m_session.findRun(selected());
    m_rename->setEnabled(run);
    m_settings->setEnabled(run && run->run && !run->isGiven());
    m_continue->setEnabled(run && run->run && run->run->last && !m_busy);
    m_otherData->setEnabled(run && run->run && continues(*run->run->settings.kind) && !m_busy);
    m_remove->setEnabled(run && !run->running);
}

void RunsView::showMenu(const QPoint& place)
{
    const QModelIndex row = m_table->indexAt(place);
    if (!row.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addToMenu(menu, m_model->numberAt(row.row()));
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void RunsView::addToMenu(QMenu* menu, int number)
{
    const RunEntry* run = m_session.findRun(number);
    if (!run)
        return;
    const bool given = run->isGiven();
    const QString name = fontMetrics().elidedText(run->name, Qt::ElideMiddle,
                                                  2 * kNameCharacters * fontMetrics().averageCharWidth());
    menu->addSection(name);
    if (number != m_session.currentRun())
        menu->addAction(tr("Select"), this, [this, number] { m_session.selectRun(number); });
    QAction* only = menu->addAction(tr("Only this"), this, [this, number] { emit onlyWanted(number); });
    only->setToolTip(tr("Draw the curves of this run alone"));
    only->setEnabled(!given);
    QAction* pin = menu->addAction(tr("Pin"), this, [this, number](bool on) {
        m_session.updateRun(number, [on](RunEntry& entry) { entry.shown = on; });
    });
    pin->setCheckable(true);
    pin->setChecked(run->shown);
    pin->setEnabled(!given);
    pin->setToolTip(tr("Keep its curves beside those of whichever run is selected"));
    menu->addAction(tr("Pin all"), this, [this] { pinAll(true); });
    menu->addAction(tr("Unpin all"), this, [this] { pinAll(false); });
    menu->addSeparator();
    menu->addAction(tr("Rename…"), this, [this, number] {
        m_table->setFocus();
        m_table->edit(m_model->index(m_model->rowOf(number), RunsModel::name));
    });
    menu->addAction(tr("Use its settings"), this, [this, number] { emit settingsWanted(number); })
        ->setEnabled(run->run && !given);
    menu->addAction(tr("Continue"), this, [this, number] { emit continueWanted(number); })
        ->setEnabled(run->run && run->run->last && !m_busy);
    menu->addAction(tr("Remove"), this, [this, number] { remove(number); })->setEnabled(!run->running);
}

void RunsView::pinAll(bool on)
{
    std::vector<int> numbers;
    for (const RunEntry& run : m_session.runs())
        if (run.shown != on && !run.isGiven())
            numbers.push_back(run.number);
    for (const int number : numbers)
        m_session.updateRun(number, [on](RunEntry& entry) { entry.shown = on; });
}

void RunsView::removeSelected()
{
    remove(selected());
}

void RunsView::remove(int number)
{
    const RunEntry* run = m_session.findRun(number);
    if (!run || run->running)
        return;
    m_removed = *run;
    m_session.removeRun(run->number);
    emit removed(m_removed->name);
}

void RunsView::undoRemoval()
{
    if (!m_removed)
        return;
    const int number = m_session.bringBack(*m_removed);
    m_removed.reset();
    m_session.selectRun(number);
}

} // namespace shelf
