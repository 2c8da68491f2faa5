// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare_page.h"

#include "app/compare_model.h"
#include "app/pages/chart_runs.h"
#include "app/pages/save_picture.h"
#include "engine/files/exports.h"
#include "widgets/empty_page.h"
#include "widgets/loss_chart.h"
#include "widgets/loss_panel.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace shelf {

ComparePage::ComparePage(Session& session, Jobs&, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new CompareModel(session, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyPage(this)),
      m_caution(new NoticeBar(this)),
      m_curves(new LossPanel(this))
{
    setObjectName(QStringLiteral("comparePage"));
    m_curves->chart()->setObjectName(QStringLiteral("compareChart"));
    m_curves->chart()->setAccessibleName(tr("Loss curves compared"));
    m_empty->describe(
        tr("Nothing to compare yet"),
        tr("Runs stand here side by side, with their settings, results and curves, once they are trained."));
    connect(m_empty->addButton(QStringLiteral("compareToTraining"), tr("Go to Training")), &QPushButton::clicked, this,
            [this] { m_session.requestPage(PageId::training); });
    connect(m_curves, &LossPanel::saveRequested, this,
            [this] { savePicture(*m_curves->chart(), m_session, this); });

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("compareSplitter"));
    splitter->addWidget(makeTable());
    splitter->addWidget(m_curves);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * theme::kGrid, theme::kGrid, 2 * theme::kGrid, theme::kGrid);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_caution);
    column->addWidget(splitter, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &ComparePage::refresh);
    for (const auto signal : {&Session::runAdded, &Session::runChanged, &Session::runRemoved})
        connect(&session, signal, &m_refresh, qOverload<>(&QTimer::start));
    connect(&session, &Session::currentRunChanged, &m_refresh, qOverload<>(&QTimer::start));
    recolor();
    refresh();
}

ComparePage::~ComparePage() = default;

QWidget* ComparePage::makeTable()
{
    auto* page = new QWidget(this);
    m_table = new QTableView(page);
    m_table->setObjectName(QStringLiteral("comparison"));
    m_table->setAccessibleName(tr("Comparison of runs"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(3 * theme::kGrid);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(14 * theme::kGrid);
    m_table->horizontalHeader()->setSectionsClickable(true);
    const auto selectRun = [this](int column) {
        if (const int number = m_model->runAt(column))
            m_session.selectRun(number);
    };
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, selectRun);
    connect(m_table, &QTableView::activated, this,
            [selectRun](const QModelIndex& index) { selectRun(index.column()); });

    m_copy = new QPushButton(tr("Copy table"), page);
    m_copy->setObjectName(QStringLiteral("copyComparison"));
    m_copy->setAccessibleName(tr("Copy table"));
    m_copy->setToolTip(tr("As tab-separated text, for a spreadsheet"));
    m_save = new QPushButton(tr("Save table ..."), page);
    m_save->setObjectName(QStringLiteral("saveComparison"));
    m_save->setAccessibleName(tr("Save table"));
    m_save->setToolTip(tr("As a CSV file"));
    const auto copyTable = [this] { QApplication::clipboard()->setText(m_model->text(QLatin1Char('\t'))); };
    connect(m_copy, &QPushButton::clicked, this, copyTable);
    connect(m_save, &QPushButton::clicked, this, &ComparePage::saveTable);
    auto* copy =
        new QShortcut(QKeySequence(QKeySequence::Copy), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, copyTable);

    auto* title = new QLabel(
        tr("Settings in which the runs differ are bold and come first; the best result is ticked."), page);
    title->setWordWrap(true);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(theme::kGrid);
    tools->addWidget(title, 1);
    tools->addWidget(m_copy);
    tools->addWidget(m_save);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    return page;
}

void ComparePage::refresh()
{
    if (!isVisible())
        return; // showEvent() catches up: a hidden page costs training nothing
    m_model->refresh();
    m_stack->setCurrentIndex(m_session.runs().isEmpty() ? 0 : 1);
    m_curves->chart()->setRuns(shownRuns(m_session));
    if (m_model->isUnequal() == m_cautioned)
        return;
    m_cautioned = m_model->isUnequal();
    if (m_cautioned)
        m_caution->display(tr("These runs hold out different ratings or use different losses: "
                              "their figures cannot be compared exactly."),
                           {});
    else
        m_caution->dismiss();
}

void ComparePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_refresh.start();
}

void ComparePage::saveTable()
{
    auto* dialog = new QFileDialog(this, tr("Save comparison of runs"));
    dialog->setObjectName(QStringLiteral("saveComparisonDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV table (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("runs.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const Status status =
            writeFileAtomically(file.toStdString(), m_model->text(QLatin1Char(',')).toUtf8().toStdString());
        if (!status)
            m_session.reportError(status.error());
    });
    dialog->open();
}

void ComparePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void ComparePage::recolor()
{
    m_copy->setIcon(theme::icon(QStringLiteral("copy")));
    m_save->setIcon(theme::icon(QStringLiteral("save")));
}

} // namespace shelf
