// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/run_tabs.h"

#include "app/jobs/jobs.h"
#include "app/pages/training/runs_view.h"
#include "engine/base/kept_rows.h"
#include "engine/parameters/initial_model.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/presets.h"
#include "engine/projection/projection.h"
#include "engine/run/learned_books.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/training/history_model.h"
#include "widgets/training/layer_model.h"
#include "widgets/training/layer_view.h"
#include "widgets/training/model_about.h"
#include "widgets/training/statistics_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {
namespace {

constexpr int kSettle = 200; // ms
/// More numbers than this are not made only to draw their boxes.
constexpr double kMaxTrialParameters = 2e7;

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
    table->verticalHeader()->setDefaultSectionSize(3 * theme::kGrid);
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
      m_jobs(jobs),
      m_runs(new RunsView(session, this)),
      m_history(new HistoryModel(this)),
      m_layers(new LayerModel(this)),
      m_statistics(new StatisticsModel(this))
{
    setObjectName(QStringLiteral("runTabs"));
    setDocumentMode(true);
    addTab(m_runs, tr("All runs"));
    addTab(makeEpochs(), tr("Epochs"));
    addTab(makeLayers(), tr("Layers"));
    addTab(makeStatistics(), tr("Embedding"));
    addTab(makeLog(), tr("Log"));
    m_about = new ModelAbout(this);
    addTab(m_about, tr("About"));

    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &RunTabs::findLayers);
    connect(&session, &Session::datasetChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&session, &Session::currentRunChanged, this, [this] {
        showEpochs();
        showStatistics();
    });
    connect(&session, &Session::runChanged, this, [this](int number) {
        if (number == m_session.currentRun())
            showEpochs();
    });
    showEpochs();
    showStatistics();
}

QWidget* RunTabs::makeEpochs()
{
    m_epochs = makeTable(m_history, QStringLiteral("epochs"), tr("Epochs"), this);
    auto* copy =
        new QShortcut(QKeySequence(QKeySequence::Copy), m_epochs, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this,
            [this] { QApplication::clipboard()->setText(m_history->text(u'\t')); });
    return m_epochs;
}

QWidget* RunTabs::makeLayers()
{
    auto* page = new QWidget(this);
    m_layersTotal = new QLabel(page);
    m_layersTotal->setObjectName(QStringLiteral("layersTotal"));
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
    m_settings = settings;
    m_settle.start();
    const Preset* preset = findPreset(settings.preset);
    if (preset)
        m_about->describe(textOf(preset->title), textOf(preset->explanation), textOf(preset->source));
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

void RunTabs::showEpochs()
{
    const RunEntry* run = m_session.findRun(m_session.currentRun());
    m_history->setHistory(run ? run->history : History{});
    for (int column = 0; column < m_history->columnCount(); ++column)
        m_epochs->setColumnHidden(column, m_history->isEmpty(column));
    if (run && run->running)
        m_epochs->scrollToBottom();
}

void RunTabs::showStatistics()
{
    const RunPtr run = m_session.current();
    m_statistics->setStatistics({});
    if (!run) {
        m_statisticsNote->setText(
            tr("How the numbers of each embedding dimension spread, once a run is trained."));
        return;
    }
    if (run->model->bookEmbedding().empty()) {
        m_statisticsNote->setText(tr("This model has no book vectors."));
        return;
    }
    const MatrixView vectors = run->model->bookEmbedding();
    const QLocale locale;
    m_statisticsNote->setText(
        tr("Book vectors of %1: %2 books, %3 dimensions")
            .arg(m_session.findRun(m_session.currentRun())->name,
                 locale.toString(static_cast<qulonglong>(vectors.rows - unlearnedCount(*run))),
                 locale.toString(static_cast<qulonglong>(vectors.cols))));
    Jobs::Options options;
    options.title = tr("Embedding statistics");
    options.slot = &m_statisticsSlot;
    options.quiet = true;
    m_jobs.start<std::vector<DimensionStatistics>>(
        options, this,
        [run](JobControl&) {
            return dimensionStatistics(KeptRows(run->model->bookEmbedding(), run->unlearned).view());
        },
        [this, run](std::vector<DimensionStatistics> rows) {
            if (m_session.current() == run)
                m_statistics->setStatistics(std::move(rows));
        });
}

void RunTabs::findLayers()
{
    const DatasetPtr ratings = m_session.dataset();
    if (!ratings) {
        showLayers({}, tr("Open ratings to see the layers of a model for them."));
        return;
    }
    const auto sizeOf = m_settings.kind->size;
    if (sizeOf && sizeOf(m_settings, *ratings) > kMaxTrialParameters) {
        const RunPtr run = m_session.current();
        showLayers(run ? run->model->layers() : std::vector<LayerInfo>(),
                   run ? tr("Current run") : tr("A model this large shows its layers once it is trained."));
        return;
    }
    Jobs::Options options;
    options.title = tr("Layers");
    options.slot = &m_layersSlot;
    options.quiet = true;
    m_jobs.start<std::vector<LayerInfo>>(
        options, this,
        [ratings, settings = m_settings](JobControl&) {
            const auto model = initialModel(settings, ratings->userCount(), ratings->bookCount());
            return model ? model->layers() : std::vector<LayerInfo>();
        },
        [this](std::vector<LayerInfo> layers) {
            const QString of = layers.empty() ? tr("This model shows its layers once it is trained.")
                                              : tr("Model of the settings");
            showLayers(std::move(layers), of);
        });
}

void RunTabs::showLayers(std::vector<LayerInfo> layers, const QString& of)
{
    m_picture->setLayers(layers);
    m_layers->setLayers(std::move(layers));
    const quint64 total = m_layers->totalParameters();
    m_layersTotal->setText(
        m_layers->layers().empty()
            ? of
            : tr("%1: %2 parameters").arg(of, QLocale().toString(static_cast<qulonglong>(total))));
}

} // namespace shelf
