// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/training_page.h"

#include "app/pages/shared/chart_runs.h"
#include "app/pages/shared/save_picture.h"
#include "app/pages/training/run_tabs.h"
#include "app/pages/training/runs_model.h"
#include "app/pages/training/runs_view.h"
#include "app/pages/training/training_job.h"
#include "app/pages/training/training_panel.h"
#include "app/pages/training/training_words.h"
#include "engine/parameters/parameter_table.h"
#include "engine/run/resume.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/charts/loss_panel.h"
#include "widgets/look/theme.h"
#include "widgets/training/settings_form.h"
#include "widgets/window/empty_page.h"
#include "widgets/window/notice_bar.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shelf {
namespace {

constexpr int kPanelWidth = 320;
/// After Train, Train stays disabled and Stop enabled at least this long (ms), however soon it ends: nothing
/// flashes, and the second click of a double click starts no second run. Stop has nothing to do by then.
constexpr int kSettling = 1500;

} // namespace

TrainingPage::TrainingPage(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_session(session), m_job(new TrainingJob(session, jobs, this))
{
    setObjectName(QStringLiteral("trainingPage"));
    makeActions();
    m_panel = new TrainingPanel(m_train, m_pause, m_stop, this);
    m_advice = new NoticeBar(this);
    m_advice->setObjectName(QStringLiteral("trainingAdvice"));
    m_undo = new NoticeBar(this);
    m_invitation = new EmptyPage(this);
    m_invite = m_invitation->addButton(QStringLiteral("inviteToTrain"), {});
    m_curves = new LossPanel(this);
    m_tabs = new RunTabs(session, jobs, this);
    layOut();
    connectJob();
    connectSession();

    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettling);
    connect(&m_settling, &QTimer::timeout, this, &TrainingPage::updateState);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &TrainingPage::updateCharts);
    connect(m_panel, &TrainingPanel::settingsChanged, this, [this](const RunSettings& settings) {
        m_tabs->setSettings(settings);
        updateState();
        emit settingsChanged(settings);
    });
    connect(m_panel, &TrainingPanel::problemChanged, this, &TrainingPage::updateState);
    connect(m_panel, &TrainingPanel::presetReplaced, this, [this](const RunSettings& before) {
        m_replaced = before;
        m_undoKind = Undo::preset;
        m_undo->display(tr("The preset has replaced settings that you had changed."), {tr("Undo")});
    });
    connect(m_panel, &TrainingPanel::aboutRequested, m_tabs, &RunTabs::showAbout);
    connect(m_advice, &NoticeBar::chosen, this, &TrainingPage::takeAdvice);
    connect(m_advice, &NoticeBar::dismissed, this, [this] { m_runAdvice.sendAway(m_session.currentRun()); });
    connect(m_undo, &NoticeBar::chosen, this, [this] {
        m_undo->dismiss();
        if (m_undoKind == Undo::removal)
            m_tabs->runs()->undoRemoval();
        else if (m_undoKind == Undo::preset)
            m_panel->setSettings(m_replaced);
    });
    connect(m_curves, &LossPanel::saveRequested, this,
            [this, &jobs] { savePicture(this, jobs, m_session, *m_curves->chart()); });
    m_panel->setData(session.dataset());
    m_tabs->setSettings(m_panel->settings());
    updateState();
    updateCharts();
}

TrainingPage::~TrainingPage() = default;

RunSettings TrainingPage::settings() const
{
    return m_panel->settings();
}

void TrainingPage::setSettings(const RunSettings& settings)
{
    m_panel->setSettings(settings);
}

void TrainingPage::setJournal(RunJournal* journal)
{
    m_job->setJournal(journal);
}

void TrainingPage::makeActions()
{
    m_train = new QAction(tr("Train"), this);
    m_train->setObjectName(QStringLiteral("train"));
    m_train->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_train->setToolTip(tr("Train a new run with these settings (Ctrl+R)"));
    m_pause = new QAction(tr("Pause"), this);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_pause->setToolTip(tr("Pause or resume training (Space)"));
    m_stop = new QAction(tr("Stop"), this);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setToolTip(tr("Stop training; the run is kept as far as it came"));
    addActions({m_train, m_pause, m_stop});
    connect(m_train, &QAction::triggered, this, &TrainingPage::train);
    connect(m_pause, &QAction::triggered, this, [this] { m_job->setPaused(!m_job->isPaused()); });
    connect(m_stop, &QAction::triggered, m_job, &TrainingJob::stop);
}

void TrainingPage::layOut()
{
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_invitation);
    m_stack->addWidget(m_curves);
    // Notices take their place from the picture: the tables below it stay where they are.
    auto* upper = new QWidget(this);
    auto* picture = new QVBoxLayout(upper);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->setSpacing(theme::kGrid);
    picture->addWidget(m_undo);
    picture->addWidget(m_advice);
    picture->addWidget(m_stack, 1);
    auto* upright = new QSplitter(Qt::Vertical, this);
    upright->setObjectName(QStringLiteral("curvesSplitter"));
    upright->addWidget(upper);
    upright->addWidget(m_tabs);
    upright->setStretchFactor(0, 3);
    upright->setStretchFactor(1, 2);
    upright->setSizes({2 * kPanelWidth, kPanelWidth});
    upright->setChildrenCollapsible(false);

    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(theme::kGrid, theme::kGrid, 2 * theme::kGrid, theme::kGrid);
    column->addWidget(upright, 1);
    auto* across = new QSplitter(this);
    across->setObjectName(QStringLiteral("trainingSplitter"));
    across->addWidget(m_panel);
    across->addWidget(right);
    across->setStretchFactor(0, 0);
    across->setStretchFactor(1, 1);
    across->setChildrenCollapsible(false);
    across->setSizes({kPanelWidth, 3 * kPanelWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(across);
}

void TrainingPage::connectJob()
{
    connect(m_job, &TrainingJob::stateChanged, this, &TrainingPage::updateState);
    connect(m_job, &TrainingJob::runningLoss, this, [this](int run, const std::vector<ChartPoint>& points) {
        for (const ChartPoint& point : points)
            m_curves->chart()->addRunningLoss(run, point);
    });
    connect(m_job, &TrainingJob::progressed, this, [this](const TrainingProgress& progress, double speed) {
        if (!m_job->isStopping())
            m_panel->showProgress(progress, speed);
    });
    connect(m_job, &TrainingJob::epochFinished, this, [this](int, const EpochRecord& record, bool best) {
        m_tabs->log(TrainingWords::epoch(record, best));
    });
    connect(m_job, &TrainingJob::ended, this, &TrainingPage::logEnd);
    connect(m_job, &TrainingJob::failed, this, [this](int, const QString& message) { m_tabs->log(message); });
}

void TrainingPage::connectSession()
{
    for (const auto signal : {&Session::runAdded, &Session::runChanged, &Session::runRemoved})
        connect(&m_session, signal, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::currentRunChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::currentRunChanged, this, &TrainingPage::showAdvice);
    connect(&m_session, &Session::datasetChanged, this, [this] {
        m_undo->dismiss();
        m_trainedText.clear();
        m_panel->setData(m_session.dataset());
        m_refresh.start();
        updateState();
    });
    connect(m_invite, &QPushButton::clicked, this, [this] {
        if (m_session.dataset())
            train();
        else
            m_session.requestPage(PageId::library);
    });

    connect(&m_session, &Session::trainingRequested, this, [this](const RunSettings& settings, bool start) {
        m_panel->setSettings(settings);
        if (start)
            train();
    });

    RunsView* runs = m_tabs->runs();
    connect(runs, &RunsView::settingsWanted, this, [this](int number) {
        const RunEntry* entry = m_session.findRun(number);
        if (entry && entry->run)
            m_panel->setSettings(entry->run->settings);
    });
    connect(runs, &RunsView::continueWanted, this, &TrainingPage::continueRun);
    connect(runs, &RunsView::removed, this, [this](const QString& name) {
        m_undoKind = Undo::removal;
        m_undo->display(tr("%1 removed.").arg(name), {tr("Undo")});
    });
}

void TrainingPage::train()
{
    if (!m_train->isEnabled())
        return;
    const RunSettings settings = m_panel->settings();
    m_undo->dismiss();
    m_advice->dismiss();
    m_trainedText = settingsText(settings);
    m_settling.start();
    m_job->start(settings);
    log(TrainingWords::started(m_session.findRun(m_job->run())->name, *m_session.dataset(), settings));
}

void TrainingPage::continueRun(int number)
{
    const RunEntry* entry = m_session.findRun(number);
    if (!entry || !entry->run || !entry->run->last || m_job->isRunning())
        return;
    const RunPtr earlier = entry->run;
    const QString name = entry->name;
    const RunSettings settings = continuedSettings(*earlier);
    m_advice->dismiss();
    m_trainedText = settingsText(settings);
    m_job->start(settings, earlier);
    m_panel->setSettings(settings);
    m_tabs->log(
        TrainingWords::continued(m_session.findRun(m_job->run())->name, name, settings.training.epochs));
}

void TrainingPage::updateState()
{
    const bool running = m_job->isRunning();
    const bool busy = running || m_settling.isActive();
    m_train->setEnabled(!busy && m_session.dataset() && m_panel->form()->problem().isEmpty());
    m_pause->setEnabled(running && !m_job->isStopping());
    m_pause->setText(m_job->isPaused() ? tr("Resume") : tr("Pause"));
    m_stop->setEnabled(busy && !m_job->isStopping());
    m_panel->setTraining(running, m_job->isPaused());
    m_tabs->runs()->setBusy(running);
    m_tabs->runs()->model()->setLatest(m_job->run(), isOutOfDate());
    m_invite->setEnabled(m_train->isEnabled() || !m_session.dataset());
    updateHint();
}

void TrainingPage::updateHint()
{
    const TrainingWords::Hint hint = TrainingWords::hint(
        {m_job->isRunning(), m_job->isPaused(), m_job->isStopping(), m_session.dataset().get(),
         m_panel->form()->problem(), m_session.findRun(m_job->run()), isOutOfDate()});
    if (!hint.text.isEmpty())
        m_panel->setHint(hint.text, hint.isProblem);
}

bool TrainingPage::isOutOfDate() const
{
    return !m_trainedText.empty() && settingsText(m_panel->settings()) != m_trainedText;
}

void TrainingPage::log(const QStringList& lines)
{
    for (const QString& line : lines)
        m_tabs->log(line);
}

void TrainingPage::updateCharts()
{
    if (m_session.dataset())
        m_invitation->describe(
            tr("No run yet"),
            tr("Training learns a vector for each book and each reader from the ratings. "
               "The loss curves grow here while it learns: you can pause or stop at any time."));
    else
        m_invitation->describe(tr("No ratings are open"),
                               tr("A model learns from ratings of books by readers."));
    EmptyPage::rename(m_invite, m_session.dataset() ? tr("Start a first run") : tr("Go to Library"));
    m_stack->setCurrentWidget(m_session.runs().isEmpty() ? static_cast<QWidget*>(m_invitation) : m_curves);
    m_curves->chart()->setRuns(shownRuns(m_session, m_job->run(), &m_job->settings()));
}

void TrainingPage::showAdvice()
{
    const RunPtr run = m_session.current();
    if (!run || m_job->isRunning() || m_runAdvice.isSentAway(m_session.currentRun())) {
        m_advice->dismiss();
        return;
    }
    const RunAdvice::Words words = m_runAdvice.of(m_session.currentRun(), *run);
    m_changes = words.changes;
    if (words.text.isEmpty()) {
        m_advice->dismiss();
        return;
    }
    m_advice->display(words.text, words.buttons,
                      words.grave ? NoticeBar::Tone::warning : NoticeBar::Tone::plain, words.tips);
}

void TrainingPage::takeAdvice(int button)
{
    if (button < 0 || static_cast<std::size_t>(button) >= m_changes.size())
        return;
    const ProposedChange& change = m_changes[static_cast<std::size_t>(button)];
    m_panel->form()->set(QString::fromStdString(change.key), QString::fromStdString(change.value));
    m_tabs->log(tr("As advised: %1. The form has it, Train makes a run with it.")
                    .arg(QString::fromStdString(change.label)));
}

void TrainingPage::logEnd(int number, const QStringList& cautions)
{
    const RunEntry* entry = m_session.findRun(number);
    if (!entry || !entry->run)
        return;
    m_runAdvice.setCautions(number, cautions);
    log(TrainingWords::ended(*entry, cautions));
    showAdvice();
}

void TrainingPage::keyPressEvent(QKeyEvent* event)
{
    // Not a shortcut of the action: buttons, boxes and lists have a use for Space of their own.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && m_pause->isEnabled()) {
        m_pause->trigger();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace shelf
