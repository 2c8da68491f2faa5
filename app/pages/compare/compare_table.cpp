// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_table.h"

#include "app/base/ask.h"
#include "app/jobs/jobs.h"
#include "app/pages/compare/compare_desk.h"
#include "app/pages/compare/compare_model.h"
#include "app/pages/compare/compare_order.h"
#include "app/pages/shared/save_table.h"
#include "app/pages/shared/table_tools.h"
#include "widgets/compare/frozen_column.h"
#include "widgets/compare/interval_cell.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/theme.h"
#include "widgets/menus/table_copy.h"
#include "widgets/size/whole_height.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace shelf {

namespace {

constexpr int kFewestRows = 5; // of the table, its header among them

} // namespace

CompareTable::CompareTable(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_jobs(jobs),
      m_model(new CompareModel(session, this)),
      m_order(new CompareOrder(*m_model, this)),
      m_desk(new CompareDesk(session, jobs, this)),
      m_view(plainTable(QStringLiteral("comparison"), tr("Comparison of runs"), this))
{
    setObjectName(QStringLiteral("compareTable"));
    makeView();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(makeTools());
    layout->addWidget(m_view, 1);
    connect(m_desk, &CompareDesk::changed, this, &CompareTable::updateButtons);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CompareTable::updateButtons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompareTable::updateButtons);
    connect(m_order, &QAbstractItemModel::modelReset, this, &CompareTable::spanGroups);
    connect(m_order, &QAbstractItemModel::layoutChanged, this, &CompareTable::spanGroups);
    connect(m_order, &QAbstractItemModel::rowsInserted, this, &CompareTable::spanGroups);
    connect(m_order, &QAbstractItemModel::rowsRemoved, this, &CompareTable::spanGroups);
    connect(&session, &Session::currentRunChanged, m_view->viewport(), qOverload<>(&QWidget::update));
    recolor();
    fillChoices();
    updateButtons();
}

void CompareTable::makeView()
{
    m_view->setAccessibleDescription(
        tr("Settings in which the runs differ are bold; the best result of a column is ticked."));
    m_view->setModel(m_order);
    m_view->setAlternatingRowColors(true);
    m_view->setMinimumHeight(kFewestRows * m_view->verticalHeader()->defaultSectionSize());
    m_view->setItemDelegate(new IntervalDelegate(m_view));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setMinimumSectionSize(8 * theme::kGrid);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->sortByColumn(CompareModel::runColumn, Qt::AscendingOrder);
    new FrozenColumn(m_view);
    connect(m_view, &QTableView::clicked, this, &CompareTable::choose);
    connect(m_view, &QTableView::activated, this, &CompareTable::choose);
    const auto add = [this](const QString& text, QKeySequence::StandardKey key,
                            void (CompareTable::*slot)()) {
        auto* made = new QAction(text, m_view);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(made);
        connect(made, &QAction::triggered, this, slot);
    };
    add(tr("Remove"), QKeySequence::Delete, &CompareTable::removeSelected);
}

void CompareTable::choose(const QModelIndex& index)
{
    if (QApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier))
        return; // one more of several
    if (const int number = m_model->runAt(m_order->mapToSource(index).row()))
        m_session.selectRun(number);
}

void CompareTable::selectRows(const QList<int>& runs)
{
    m_view->clearSelection();
    QItemSelectionModel* selection = m_view->selectionModel();
    for (const int run : runs) {
        const QModelIndex index = m_order->mapFromSource(m_model->index(m_model->rowOf(run), 0));
        if (!index.isValid())
            continue;
        if (!selection->hasSelection())
            selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

/// Headers of groups have the whole line.
void CompareTable::spanGroups()
{
    m_view->clearSpans();
    for (int row = 0; row < m_order->rowCount(); ++row)
        if (m_model->isHeader(m_order->mapToSource(m_order->index(row, 0)).row()))
            m_view->setSpan(row, 0, 1, m_order->columnCount());
}

QPushButton* CompareTable::addButton(const char* name, const QString& text, const QString& label,
                                     const QString& tip)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(label);
    button->setToolTip(tip);
    return button;
}

QComboBox* CompareTable::makeChoice(QWidget* bar, const char* name, const QString& label, const QString& tip)
{
    auto* box = new QComboBox(bar);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setToolTip(tip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void CompareTable::makeFilters(QWidget* bar)
{
    m_filter = filterLine(QStringLiteral("compareFilter"), tr("Filter runs"), bar);
    m_filter->setMaximumWidth(20 * theme::kGrid);
    connect(m_filter, &QLineEdit::textChanged, m_order, &CompareOrder::setSearch);
    m_preset = makeChoice(bar, "comparePreset", tr("Presets shown"), tr("Which presets are shown"));
    m_data = makeChoice(bar, "compareData", tr("Data shown"),
                        tr("Only figures of the same held-out part of the same data can be compared"));
    connect(m_preset, &QComboBox::activated, this,
            [this] { m_order->setPreset(m_preset->currentData().toString()); });
    connect(m_data, &QComboBox::activated, this,
            [this] { m_order->setData(m_data->currentData().toString()); });
    m_group = makeChoice(bar, "compareGroup", tr("Groups of runs"), tr("What the rows are put together by"));
    m_group->addItem(tr("No groups"), static_cast<int>(CompareGroup::none));
    m_group->addItem(tr("Group by preset"), static_cast<int>(CompareGroup::preset));
    m_group->addItem(tr("Group by data"), static_cast<int>(CompareGroup::data));
    connect(m_group, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setGroup(static_cast<CompareGroup>(m_group->currentData().toInt())); });
}

/// Presets and data that runs have now; what was chosen stays, as long as there is a run of it.
void CompareTable::fillChoices()
{
    const auto fill = [](QComboBox* box, const QString& all, const QStringList& words) {
        const QString chosen = box->currentData().toString();
        box->clear();
        box->addItem(all, QString());
        for (const QString& one : words)
            box->addItem(one, one);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
        box->setVisible(words.size() > 1);
    };
    fill(m_preset, tr("All presets"), m_model->presets());
    fill(m_data, tr("All data"), m_model->dataSets());
    m_view->setColumnHidden(CompareModel::dataColumn, m_model->dataSets().size() < 2);
    m_order->setPreset(m_preset->currentData().toString());
    m_order->setData(m_data->currentData().toString());
}

QWidget* CompareTable::makeTools()
{
    auto* bar = new WholeHeight(this);
    makeFilters(bar);
    m_seeds = new QCheckBox(tr("Seeds together"), bar);
    m_seeds->setObjectName(QStringLiteral("seedsTogether"));
    m_seeds->setAccessibleName(tr("Seeds together"));
    m_seeds->setToolTip(
        tr("Runs that differ in nothing but the seed share a row: mean ± standard deviation"));
    connect(m_seeds, &QCheckBox::toggled, m_model, &CompareModel::setSeedsTogether);
    m_all = new QCheckBox(tr("All columns"), bar);
    m_all->setObjectName(QStringLiteral("allColumns"));
    m_all->setAccessibleName(tr("All columns"));
    m_all->setToolTip(tr("Every result and every setting, and not just the main results and what differs"));
    connect(m_all, &QCheckBox::toggled, m_model, &CompareModel::setAllColumns);

    m_measure =
        addButton("measureRanking", tr("Measure ranking"), tr("Measure ranking"),
                  tr("Measures how well the runs rank all books, for those where it is not known yet"));
    m_test = addButton("openTestPart", tr("Open test part…"), tr("Open the test part"), {});
    m_remove = addButton("removeCompared", {}, tr("Remove the selected run"),
                         tr("Remove the selected run (Delete)"));
    m_copy = addButton("copyComparison", {}, tr("Copy table"),
                       tr("Copy what is shown as tab-separated text, for a spreadsheet"));
    m_save = addButton("saveComparison", {}, tr("Save table"), tr("Save what is shown as a CSV file"));
    connect(m_measure, &QPushButton::clicked, this, [this] {
        m_measuring = true;
        m_desk->measureRanking();
    });
    connect(m_test, &QPushButton::clicked, this, &CompareTable::askToOpenTest);
    connect(m_remove, &QPushButton::clicked, this, &CompareTable::removeSelected);
    connect(m_copy, &QPushButton::clicked, this, &CompareTable::copyTable);
    connect(m_save, &QPushButton::clicked, this, &CompareTable::saveTable);
    for (QPushButton* button : {m_remove, m_copy, m_save})
        button->setFlat(true);

    auto* lines = new FlowLayout; // a narrow page has two
    lines->setGap(theme::kGrid);
    for (QWidget* one : std::initializer_list<QWidget*>{m_filter, m_preset, m_data, m_group, m_seeds, m_all,
                                                        m_measure, m_test})
        lines->addWidget(one);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(lines, 1);
    for (QPushButton* button : {m_remove, m_copy, m_save})
        layout->addWidget(button, 0, Qt::AlignTop);
    return bar;
}

void CompareTable::refresh()
{
    const QList<int> selected = selectedRuns();
    const std::vector<CompareFact> before = m_measuring ? m_model->facts() : std::vector<CompareFact>();
    m_model->refresh();
    fillChoices();
    if (m_measuring)
        showChanged(before);
    if (!selected.isEmpty() && selectedRuns() != selected)
        selectRows(selected);
    updateButtons();
}

/// Brings the first figure that was measured just now beside the names of the runs, which stay in sight.
void CompareTable::showChanged(const std::vector<CompareFact>& before)
{
    QHeaderView* header = m_view->horizontalHeader();
    for (int column = CompareModel::wordColumns; column < m_model->columnCount(); ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal).toString();
        const auto of = [&name](const std::vector<CompareFact>& facts) {
            const auto fact = std::find_if(facts.begin(), facts.end(),
                                           [&name](const CompareFact& one) { return one.name == name; });
            return fact == facts.end() ? QStringList() : fact->values;
        };
        if (m_view->isColumnHidden(column) || of(before) == of(m_model->facts()))
            continue;
        m_measuring = false;
        m_view->resizeColumnsToContents();
        m_view->doItemsLayout(); // how far it can be scrolled
        m_view->horizontalScrollBar()->setValue(header->sectionPosition(column) -
                                                header->sectionSize(CompareModel::runColumn));
        return;
    }
}

QList<int> CompareTable::selectedRuns() const
{
    QList<int> runs;
    for (const QModelIndex& row : selectedRowsOf(*m_view))
        runs += m_model->runsAt(m_order->mapToSource(row).row());
    return runs;
}

void CompareTable::updateButtons()
{
    const QList<int> selected = selectedRuns();
    const CompareDesk::Standing now = m_desk->standing(selected);
    // What there is nothing to do with takes no room: a narrow page has little.
    m_seeds->setVisible(m_model->hasSeveralSeeds() || m_seeds->isChecked());
    m_measure->setEnabled(now.canMeasure);
    m_test->setVisible(m_desk->hasTestPart());
    m_remove->setEnabled(now.canRemove);
    m_test->setEnabled(now.canOpenTest);
    m_test->setToolTip(
        !m_desk->shut(selected).isEmpty()
            ? tr("Measures the selected run on the ratings that were set aside for the very end")
            : tr("Only of a run that set a test part aside (Test part, in the form's Data group) which is "
                 "still shut"));
}

void CompareTable::askToOpenTest()
{
    const QList<int> runs = m_desk->shut(selectedRuns());
    if (runs.isEmpty())
        return;
    ask(window(), tr("Open the test part for %1?").arg(m_desk->names(runs)),
        tr("The test part says how good a model is on ratings that no decision rests on. It can do that only "
           "once: as soon as settings are changed after looking at it, it is one more validation part, and "
           "its figures flatter. Open it when the tuning has ended. Runs trained on these data afterwards "
           "carry a caution."),
        {tr("Keep it shut"), tr("Open it")}, [this, runs](int answer) {
            if (answer == 1)
                m_desk->openTest(runs);
        });
}

void CompareTable::removeSelected()
{
    if (const QString names = m_desk->remove(selectedRuns()); !names.isEmpty())
        emit removed(names);
}

void CompareTable::undoRemoval()
{
    m_desk->undoRemoval();
}

void CompareTable::copyTable()
{
    QApplication::clipboard()->setText(m_order->text(QLatin1Char('\t')));
}

void CompareTable::saveTable()
{
    shelf::saveTable(this, m_jobs, m_session, tr("Save comparison of runs"),
                     QStringLiteral("saveComparisonDialog"), QStringLiteral("runs.csv"),
                     [this] { return m_order->text(QLatin1Char(',')); });
}

void CompareTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_copy)
        recolor();
}

void CompareTable::recolor()
{
    m_remove->setIcon(theme::icon(QStringLiteral("trash")));
    m_copy->setIcon(theme::icon(QStringLiteral("copy")));
    m_save->setIcon(theme::icon(QStringLiteral("save")));
}

} // namespace shelf
