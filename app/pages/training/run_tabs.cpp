// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/run_tabs.h"

#include "app/pages/training/run_facts.h"
#include "app/pages/training/runs/runs_view.h"
#include "engine/parameters/presets.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/training/history_model.h"
#include "widgets/training/layer_model.h"
#include "widgets/training/layer_view.h"
#include "widgets/training/model_about.h"
#include "widgets/training/statistics_model.h"
#include "widgets/words/engine_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

namespace shelf {
namespace {

QTableView* makeTable(QAbstractItemModel* model, const QString& objectName, const QString& name,
                      QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + theme::kGrid + 2);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setMinimumSectionSize(8 * theme::kGrid);
    return table;
}

} // namespace

RunTabs::RunTabs(Session& session, Jobs& jobs, QWidget* parent)
    : QTabWidget(parent),
      m_session(session),
      m_facts(new RunFacts(session, jobs, this)),
      m_runs(new RunsView(session, this)),
      m_history(new HistoryModel(this)),
      m_layers(new LayerModel(this)),
      m_statistics(new StatisticsModel(this))
{
    setObjectName(QStringLiteral("runTabs"));
    setAccessibleName(tr("Runs and their results"));
    setDocumentMode(true);
    addTab(m_runs, tr("All runs"));
    addTab(makeEpochs(), tr("Epochs"));
    addTab(makeLayers(), tr("Layers"));
    addTab(makeStatistics(), tr("Embedding"));
    addTab(makeLog(), tr("Log"));
    m_about = new ModelAbout(this);
    //: A tab: about the model
    addTab(m_about, tr("About"));

    connect(&session, &Session::currentRunChanged, this, [this] { followRun(m_session.currentRun()); });
    connect(&session, &Session::runAdded, this, [this](int number) {
        if (m_session.findRun(number)->running)
            followRun(number); // until another one is selected
    });
    connect(&session, &Session::runChanged, this, [this](int number) {
        if (number == m_followed)
            showEpochs();
    });
    connect(m_facts, &RunFacts::layersFound, this, &RunTabs::showLayers);
    connect(m_facts, &RunFacts::statisticsFound, this,
            [this](const std::vector<DimensionStatistics>& rows, const QString& of) {
                m_statistics->setStatistics(rows);
                m_statisticsNote->setText(of);
            });
    followRun(session.currentRun());
    m_facts->findStatistics();
}

QWidget* RunTabs::makeEpochs()
{
    m_epochs = makeTable(m_history, QStringLiteral("epochs"), tr("Epochs"), this);
    return m_epochs;
}

QWidget* RunTabs::makeLayers()
{
    auto* page = new QWidget(this);
    m_layersTotal = new QLabel(page);
    m_layersTotal->setObjectName(QStringLiteral("layersTotal"));
    m_layersTotal->setWordWrap(true);
    m_picture = new LayerView(page);
    auto* scroll = new QScrollArea(page);
    scroll->setObjectName(QStringLiteral("layerScroll"));
    scroll->setAccessibleName(tr("Picture of the layers"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_picture);
    QTableView* table = makeTable(m_layers, QStringLiteral("layers"), tr("Layers"), page);
    auto* stack = new QStackedWidget(page);
    stack->addWidget(scroll);
    stack->addWidget(table);
    auto* asTable = new QToolButton(page);
    asTable->setObjectName(QStringLiteral("layersAsTable"));
    asTable->setText(tr("As table"));
    asTable->setAccessibleName(tr("Layers as table"));
    asTable->setCheckable(true);
    connect(asTable, &QToolButton::toggled, stack, &QStackedWidget::setCurrentIndex);
    auto* line = new QHBoxLayout;
    line->addWidget(m_layersTotal, 1);
    line->addWidget(asTable);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, theme::kGrid / 2, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(line);
    layout->addWidget(stack, 1);
    return page;
}

QWidget* RunTabs::makeStatistics()
{
    auto* page = new QWidget(this);
    m_statisticsNote = new QLabel(page);
    m_statisticsNote->setObjectName(QStringLiteral("statisticsNote"));
    m_statisticsNote->setWordWrap(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, theme::kGrid / 2, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_statisticsNote);
    layout->addWidget(makeTable(m_statistics, QStringLiteral("statistics"), tr("Embedding statistics"), page),
                      1);
    return page;
}

QWidget* RunTabs::makeLog()
{
    m_log = new QPlainTextEdit(this);
    m_log->setObjectName(QStringLiteral("trainingLog"));
    m_log->setAccessibleName(tr("Log"));
    m_log->setReadOnly(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setMaximumBlockCount(5000);
    m_log->setPlaceholderText(tr("What training does is written down here, with the time."));
    return m_log;
}

void RunTabs::setSettings(const RunSettings& settings)
{
    m_facts->setSettings(settings);
    const Preset* preset = findPreset(settings.preset);
    if (preset)
        m_about->describe(
            {tr("%1 (%2 in batch)", "title, name").arg(wordsOf(preset->title), textOf(preset->name)),
             wordsOf(preset->explanation), wordsOf(preset->goodFor), wordsOf(preset->source),
             wordsOf(preset->published)});
}

void RunTabs::showAbout()
{
    setCurrentWidget(m_about);
}

void RunTabs::log(const QString& line)
{
    m_log->appendPlainText(
        QStringLiteral("%1  %2").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")), line));
}

void RunTabs::followRun(int number)
{
    m_followed = number;
    showEpochs();
}

void RunTabs::showEpochs()
{
    const RunEntry* run = m_session.findRun(m_followed);
    m_history->setHistory(run ? run->history : History{});
    for (int column = 0; column < m_history->columnCount(); ++column)
        m_epochs->setColumnHidden(column, m_history->isEmpty(column));
    if (run && run->running)
        m_epochs->scrollToBottom();
}

void RunTabs::showLayers(const std::vector<LayerInfo>& layers, const QString& of)
{
    m_picture->setLayers(layers);
    m_layers->setLayers(layers);
    const quint64 total = m_layers->totalParameters();
    m_layersTotal->setText(m_layers->layers().empty()
                               ? of
                               : tr("%1: %2", "a model and the number of its parameters")
                                     .arg(of, textOf(shelf::tr("%n parameters", "%n parameter", total))));
}

} // namespace shelf
