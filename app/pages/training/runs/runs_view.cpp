// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/runs/runs_view.h"

#include "app/pages/shared/run_removal.h"
#include "app/pages/training/runs/runs_model.h"
#include "engine/run/continuation.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/theme.h"
#include "widgets/menus/one_row.h"
#include "widgets/menus/picked_row.h"
#include "widgets/menus/table_copy.h"
#include "widgets/window/empty_place.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace shelf {
namespace {

constexpr int kNameCharacters = 12;

/// Some run is always selected: a click beside the rows would leave one current, and no longer marked.
class RunsTable : public QTableView {
public:
    using QTableView::QTableView;

protected:
    /// Where the other columns have no room beside the name it has what it needs of what is seen: a stretched
    /// column would stay as wide as it was in a wider window.
    void resizeEvent(QResizeEvent* event) override
    {
        QTableView::resizeEvent(event);
        QHeaderView* header = horizontalHeader();
        const int room = viewport()->width();
        const int others = header->length() - header->sectionSize(RunsModel::name);
        const int least = header->minimumSectionSize();
        if (room - others < least)
            header->resizeSection(RunsModel::name,
                                  std::clamp(sizeHintForColumn(RunsModel::name), least, std::max(least, room)));
    }
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override
    {
        return index.isValid() ? QTableView::selectionCommand(index, event)
                               : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate);
    }
};

} // namespace

RunsView::RunsView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new RunsModel(session, this)),
      m_table(new RunsTable(this)),
      m_removal(new RunRemoval(session, this))
{
    m_table->setObjectName(QStringLiteral("runs"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setModel(m_model);
    new EmptyPlace(m_table, tr("Trained runs are listed here, to be drawn, saved and gone on with."));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers); // m_rename does
    m_table->setShowGrid(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // names of runs differ at their ends
    m_table->setWordWrap(false);                // or it would cut them after a word
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::kGrid + 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RunsModel::name, QHeaderView::Stretch);
    // Stretched into what is left, the name would vanish in a narrow window; the table scrolls instead.
    m_table->horizontalHeader()->setMinimumSectionSize(kNameCharacters * fontMetrics().averageCharWidth());
    makeActions();
    makeButtons();

    onRowPicked(m_table, this, [this](const QModelIndex& current) {
        if (const int number = m_model->numberAt(current.row()))
            m_session.selectRun(number);
        updateActions();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsView::updateActions);
    connect(&session, &Session::currentRunChanged, this, &RunsView::followSession);
    connect(&session, &Session::runChanged, this, &RunsView::updateActions);
    connect(m_model, &RunsModel::rowsInserted, this, &RunsView::followSession);
    connect(m_model, &RunsModel::rowsRemoved, this, &RunsView::updateActions);

    auto* tools = new QVBoxLayout;
    tools->setSpacing(theme::kGrid / 2);
    for (QToolButton* button :
         {m_renameButton, m_settingsButton, m_continueButton, m_otherDataButton, m_removeButton})
        tools->addWidget(button);
    tools->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid / 2, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_table, 1);
    layout->addLayout(tools);
    followSession();
}

QAction* RunsView::addAction(const QString& text, void (RunsView::*act)())
{
    auto* action = new QAction(text, m_table);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void RunsView::makeActions()
{
    const auto line = [this] {
        auto* separator = new QAction(m_table);
        separator->setSeparator(true);
        m_table->addAction(separator);
    };
    m_only = addAction(tr("Only this"), &RunsView::drawOnly);
    m_pin = addAction(tr("Pin"), &RunsView::pin);
    m_pin->setCheckable(true);
    addAction(tr("Pin all"), &RunsView::pinAll);
    addAction(tr("Unpin all"), &RunsView::unpinAll);
    line();
    m_rename = addAction(tr("Rename…"), &RunsView::rename);
    m_rename->setShortcut(Qt::Key_F2);
    m_settings = addAction(tr("Use its settings"), &RunsView::useSettings);
    m_continue = addAction(tr("Continue"), &RunsView::goOn);
    m_otherData = addAction(tr("Continue with other data"), &RunsView::goOnWithOtherData);
    m_remove = addAction(tr("Remove"), &RunsView::remove);
    m_remove->setShortcut(QKeySequence::Delete);
}

void RunsView::makeButtons()
{
    m_renameButton = iconButton(QStringLiteral("renameRun"), QStringLiteral("rename"), tr("Rename run"), this);
    m_settingsButton = iconButton(QStringLiteral("useRunSettings"), QStringLiteral("settings"),
                                  tr("Use settings of run"), this);
    m_continueButton =
        iconButton(QStringLiteral("continueRun"), QStringLiteral("continue"), tr("Continue run"), this);
    m_otherDataButton = iconButton(QStringLiteral("continueWithData"), QStringLiteral("open"),
                                   tr("Continue with other data"), this);
    m_removeButton = iconButton(QStringLiteral("removeRun"), QStringLiteral("trash"), tr("Remove run"), this,
                                tr("Remove (Delete)"));
    connect(m_renameButton, &QToolButton::clicked, m_rename, &QAction::trigger);
    connect(m_settingsButton, &QToolButton::clicked, m_settings, &QAction::trigger);
    connect(m_continueButton, &QToolButton::clicked, m_continue, &QAction::trigger);
    connect(m_otherDataButton, &QToolButton::clicked, m_otherData, &QAction::trigger);
    connect(m_removeButton, &QToolButton::clicked, m_remove, &QAction::trigger);
}

/// What the actions are for.
QList<int> RunsView::meant() const
{
    if (m_pointed != 0)
        return {m_pointed};
    QList<int> runs;
    for (const QModelIndex& row : selectedRowsOf(*m_table))
        if (const int number = m_model->numberAt(row.row()))
            runs << number;
    return runs;
}

/// Null: none, or several.
const RunEntry* RunsView::oneMeant() const
{
    const QList<int> runs = meant();
    return runs.size() == 1 ? m_session.findRun(runs.first()) : nullptr;
}

void RunsView::setBusy(bool busy)
{
    m_busy = busy;
    updateActions();
}

void RunsView::followSession()
{
    if (const int row = m_model->rowOf(m_session.currentRun()); row >= 0)
        showPickedRow(m_table, m_model->index(row, RunsModel::name));
    updateActions();
}

void RunsView::updateActions()
{
    const QList<int> runs = meant();
    const auto any = [&](const std::function<bool(const RunEntry&)>& rule) {
        return std::any_of(runs.begin(), runs.end(), [&](int number) {
            const RunEntry* run = m_session.findRun(number);
            return run && rule(*run);
        });
    };
    const RunEntry* run = oneMeant();
    const bool several = runs.size() > 1;
    const auto forOne = [several](QAction* action, QToolButton* button, bool on, const QString& tip) {
        const QString words = several ? forOneRow() : tip;
        action->setEnabled(on);
        action->setToolTip(words);
        if (button) {
            button->setEnabled(on);
            button->setToolTip(words);
        }
    };
    forOne(m_only, nullptr, run && !run->isGiven(), tr("Draw the curves of this run alone"));
    forOne(m_rename, m_renameButton, run, tr("Rename (F2)"));
    forOne(m_settings, m_settingsButton, run && run->run && !run->isGiven(),
           tr("Put this run's settings into the form"));
    forOne(m_continue, m_continueButton, run && run->run && run->run->last && !m_busy,
           tr("Go on from where this run ended, as a new run"));
    forOne(m_otherData, m_otherDataButton,
           run && run->run && continues(*run->run->settings.kind) && !m_busy,
           tr("Go on from this run's vectors with newer ratings or new books…"));
    m_pin->setEnabled(any([](const RunEntry& one) { return !one.isGiven(); }));
    m_pin->setChecked(m_pin->isEnabled() &&
                      !any([](const RunEntry& one) { return !one.isGiven() && !one.shown; }));
    m_pin->setToolTip(tr("Keep its curves beside those of whichever run is selected"));
    m_remove->setEnabled(any([](const RunEntry& one) { return !one.running; }));
    m_removeButton->setEnabled(m_remove->isEnabled());
}

void RunsView::addToMenu(QMenu* menu, int number)
{
    const RunEntry* run = m_session.findRun(number);
    if (!run)
        return;
    m_pointed = number;
    updateActions();
    // Later: what was chosen is triggered after its menu has gone.
    connect(
        menu, &QMenu::aboutToHide, this,
        [this] {
            m_pointed = 0;
            updateActions();
        },
        Qt::QueuedConnection);
    const QString name = fontMetrics().elidedText(run->name, Qt::ElideMiddle,
                                                  2 * kNameCharacters * fontMetrics().averageCharWidth());
    menu->addSection(name);
    if (number != m_session.currentRun())
        menu->addAction(tr("Select"), this, [this, number] { m_session.selectRun(number); });
    menu->addActions(m_table->actions());
}

void RunsView::drawOnly()
{
    if (const RunEntry* run = oneMeant())
        emit onlyWanted(run->number);
}

void RunsView::pin()
{
    setPinned(meant(), m_pin->isChecked());
}

void RunsView::pinAll()
{
    setPinned(m_model->numbers(), true);
}

void RunsView::unpinAll()
{
    setPinned(m_model->numbers(), false);
}

void RunsView::setPinned(const QList<int>& runs, bool on)
{
    for (const int number : runs)
        if (const RunEntry* run = m_session.findRun(number); run && run->shown != on && !run->isGiven())
            m_session.updateRun(number, [on](RunEntry& entry) { entry.shown = on; });
}

void RunsView::rename()
{
    const RunEntry* run = oneMeant();
    if (!run)
        return;
    m_table->setFocus();
    m_table->edit(m_model->index(m_model->rowOf(run->number), RunsModel::name));
}

void RunsView::useSettings()
{
    if (const RunEntry* run = oneMeant())
        emit settingsWanted(run->number);
}

void RunsView::goOn()
{
    if (const RunEntry* run = oneMeant())
        emit continueWanted(run->number);
}

void RunsView::goOnWithOtherData()
{
    if (const RunEntry* run = oneMeant())
        emit otherDataWanted(run->number);
}

void RunsView::remove()
{
    if (const QString names = m_removal->remove(meant()); !names.isEmpty())
        emit removed(names);
}

void RunsView::undoRemoval()
{
    m_removal->undo();
}

} // namespace shelf
