// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_table.h"
#include "app/pages/shared/save_table.h"

#include "app/base/ask.h"
#include "app/jobs/jobs.h"
#include "app/pages/compare/compare_desk.h"
#include "app/pages/compare/compare_model.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace shelf {

CompareTable::CompareTable(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_jobs(jobs),
      m_model(new CompareModel(session, this)),
      m_desk(new CompareDesk(session, jobs, this)),
      m_view(new QTableView(this))
{
    setObjectName(QStringLiteral("compareTable"));
    makeView();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(makeTools());
    layout->addWidget(m_view, 1);
    connect(m_desk, &CompareDesk::changed, this, &CompareTable::updateButtons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompareTable::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CompareTable::updateButtons);
    recolor();
    updateButtons();
}

void CompareTable::makeView()
{
    m_view->setObjectName(QStringLiteral("comparison"));
    m_view->setAccessibleName(tr("Comparison of runs"));
    m_view->setAccessibleDescription(
        tr("Settings in which the runs differ are bold and come first; the best result is ticked."));
    m_view->setModel(m_model);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(3 * theme::kGrid);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setMinimumSectionSize(14 * theme::kGrid);
    m_view->horizontalHeader()->setSectionsClickable(true);
    const auto selectRun = [this](int column) {
        if (const int number = m_model->runAt(column))
            m_session.selectRun(number);
    };
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this, selectRun](int column) {
        selectRun(column);
        if (m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(std::max(0, m_view->currentIndex().row()), column));
    });
    connect(m_view, &QTableView::activated, this,
            [selectRun](const QModelIndex& index) { selectRun(index.column()); });
    const auto shortcut = [this](QKeySequence::StandardKey key, void (CompareTable::*slot)()) {
        auto* made = new QShortcut(QKeySequence(key), m_view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Copy, &CompareTable::copyTable);
    shortcut(QKeySequence::Delete, &CompareTable::removeSelected);
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

QWidget* CompareTable::makeTools()
{
    auto* bar = new QWidget(this);
    m_order = new QComboBox(bar);
    m_order->setObjectName(QStringLiteral("compareOrder"));
    m_order->setAccessibleName(tr("Order of the runs"));
    m_order->setToolTip(tr("Which run stands first"));
    m_order->addItem(tr("As trained"), static_cast<int>(CompareModel::Order::trained));
    m_order->addItem(tr("Best RMSE first"), static_cast<int>(CompareModel::Order::bestRmse));
    m_order->addItem(tr("Best NDCG@10 first"), static_cast<int>(CompareModel::Order::bestNdcg));
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setOrder(static_cast<CompareModel::Order>(m_order->currentData().toInt())); });
    m_seeds = new QCheckBox(tr("Seeds together"), bar);
    m_seeds->setObjectName(QStringLiteral("seedsTogether"));
    m_seeds->setAccessibleName(tr("Seeds together"));
    m_seeds->setToolTip(
        tr("Runs that differ in nothing but the seed share a column: mean ± standard deviation"));
    connect(m_seeds, &QCheckBox::toggled, m_model, &CompareModel::setSeedsTogether);

    m_measure =
        addButton("measureRanking", tr("Measure ranking"), tr("Measure ranking"),
                  tr("Measures how well the runs rank all books, for those where it is not known yet"));
    m_test = addButton("openTestPart", tr("Open test part…"), tr("Open the test part"), {});
    m_remove = addButton("removeCompared", {}, tr("Remove the selected run"),
                         tr("Remove the selected run (Delete)"));
    m_copy = addButton("copyComparison", {}, tr("Copy table"),
                       tr("Copy table as tab-separated text, for a spreadsheet"));
    m_save = addButton("saveComparison", {}, tr("Save table"), tr("Save table as a CSV file"));
    connect(m_measure, &QPushButton::clicked, m_desk, &CompareDesk::measureRanking);
    connect(m_test, &QPushButton::clicked, this, &CompareTable::askToOpenTest);
    connect(m_remove, &QPushButton::clicked, this, &CompareTable::removeSelected);
    connect(m_copy, &QPushButton::clicked, this, &CompareTable::copyTable);
    connect(m_save, &QPushButton::clicked, this, &CompareTable::saveTable);
    for (QPushButton* button : {m_remove, m_copy, m_save})
        button->setFlat(true);

    auto* lines = new FlowLayout; // a narrow page has two
    lines->setGap(theme::kGrid);
    for (QWidget* one : std::initializer_list<QWidget*>{m_order, m_seeds, m_measure, m_test})
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
    m_model->refresh();
    updateButtons();
}

QList<int> CompareTable::selectedRuns() const
{
    return m_model->runsAt(m_view->currentIndex().column());
}

void CompareTable::updateButtons()
{
    const QList<int> selected = selectedRuns();
    const CompareDesk::Standing now = m_desk->standing(selected);
    m_seeds->setEnabled(m_model->hasSeveralSeeds() || m_seeds->isChecked());
    m_measure->setEnabled(now.canMeasure);
    m_remove->setEnabled(now.canRemove);
    m_test->setEnabled(now.canOpenTest);
    m_test->setToolTip(
        !m_desk->shut(selected).isEmpty()
            ? tr("Measures the selected run on the ratings that were set aside for the very end")
            : tr("Only of a run that set a test part aside (Test share, in the form's Data group) which is "
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
    QApplication::clipboard()->setText(m_model->text(QLatin1Char('\t')));
}

void CompareTable::saveTable()
{
    shelf::saveTable(this, m_jobs, m_session, tr("Save comparison of runs"),
                     QStringLiteral("saveComparisonDialog"), QStringLiteral("runs.csv"),
                     [this] { return m_model->text(QLatin1Char(',')); });
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
