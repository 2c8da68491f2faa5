// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/training_page.h"

#include "app/pages/shared/save_picture.h"
#include "app/pages/shared/undo_bar.h"
#include "app/pages/training/form_steps.h"
#include "app/pages/training/run_curves.h"
#include "app/pages/training/run_tabs.h"
#include "app/pages/training/runs/runs_model.h"
#include "app/pages/training/runs/runs_view.h"
#include "app/pages/training/training_desk.h"
#include "app/pages/training/training_panel.h"
#include "app/pages/training/training_words.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/charts/loss_panel.h"
#include "widgets/help/help_topic.h"
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

constexpr theme::Units kPanelWidth(40);

/// Its pages hold their heights themselves. To a layout the height for its width would be the least, which is
/// more than that, and what stands above would be covered.
class PlainStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
    int heightForWidth(int) const override { return -1; }
};

} // namespace

TrainingPage::TrainingPage(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_session(session), m_desk(new TrainingDesk(session, jobs, this)), m_actions(this)
{
    setObjectName(QStringLiteral("trainingPage"));
    m_panel = new TrainingPanel(m_actions.train, m_actions.pause, m_actions.stop, this);
    m_advice = new NoticeBar(this);
    m_advice->setObjectName(QStringLiteral("trainingAdvice"));
    m_advice->setButtonsFold(true);
    m_undo = new UndoBar(this);
    m_invitation = new EmptyPage(this);
    m_invite = m_invitation->addButton(QStringLiteral("inviteToTrain"), {});
    m_curves = new LossPanel(this);
    setHelpTopic(m_curves, QStringLiteral("curves"));
    m_tabs = new RunTabs(session, jobs, this);
    layOut();
    connectDesk();
    connectForm();
    connectSession();
    m_drawn = new RunCurves(session, m_desk->job(), m_curves, m_tabs->runs());
    connect(m_drawn, &RunCurves::changed, this, &TrainingPage::showStage);
    connect(m_curves, &LossPanel::saveRequested, this,
            [this, &jobs] { savePicture(this, jobs, m_session, *m_curves->chart()); });
    m_panel->setData(session.dataset());
    m_steps = new FormSteps(m_panel, this);
    m_tabs->setSettings(m_panel->settings());
    showStanding();
    showStage();
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
    m_desk->job().setJournal(journal);
}

void TrainingPage::layOut()
{
    m_stack = new PlainStack(this);
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

void TrainingPage::connectDesk()
{
    connect(m_desk, &TrainingDesk::standingChanged, this, &TrainingPage::showStanding);
    connect(m_desk, &TrainingDesk::adviceChanged, this, &TrainingPage::showAdvice);
    connect(m_desk, &TrainingDesk::logged, m_tabs, &RunTabs::log);
    connect(m_desk, &TrainingDesk::formWanted, m_panel, &TrainingPanel::setSettings);
    TrainingJob* job = &m_desk->job();
    connect(m_actions.train, &QAction::triggered, this, &TrainingPage::train);
    connect(m_actions.pause, &QAction::triggered, this, [job] { job->setPaused(!job->isPaused()); });
    connect(m_actions.stop, &QAction::triggered, job, &TrainingJob::stop);
    connect(job, &TrainingJob::progressed, this, [this, job](const TrainingProgress& progress, double speed) {
        if (!job->isStopping())
            m_panel->showProgress(progress, speed);
    });
    connect(m_advice, &NoticeBar::dismissed, m_desk, &TrainingDesk::sendAdviceAway);
    connect(m_advice, &NoticeBar::chosen, this, [this](int button) {
        if (const auto change = m_desk->takeAdvice(button))
            m_panel->form()->set(QString::fromStdString(change->key), QString::fromStdString(change->value));
        showTaken();
    });
}

void TrainingPage::connectForm()
{
    const auto tell = [this] { m_desk->setForm(m_panel->settings(), m_panel->form()->problem()); };
    connect(m_panel, &TrainingPanel::settingsChanged, this, [this, tell](const RunSettings& settings) {
        m_tabs->setSettings(settings);
        tell();
        showTaken();
        emit settingsChanged(settings);
    });
    connect(m_panel, &TrainingPanel::problemChanged, this, tell);
    connect(m_panel, &TrainingPanel::presetReplaced, this, [this](const RunSettings& before) {
        m_undo->offer(tr("The preset has replaced settings that you had changed."),
                      [this, before] { m_panel->setSettings(before); });
    });
    connect(m_panel, &TrainingPanel::aboutRequested, m_tabs, &RunTabs::showAbout);
    tell();
}

void TrainingPage::connectSession()
{
    connect(&m_session, &Session::datasetChanged, this, [this] {
        m_undo->dismiss();
        m_panel->setData(m_session.dataset());
        m_steps->forget();
        showStanding();
    });
    connect(m_invite, &QPushButton::clicked, this, [this] {
        if (m_desk->standing().canTrain)
            m_undo->dismiss();
        m_desk->acceptInvitation();
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
    connect(runs, &RunsView::continueWanted, m_desk, &TrainingDesk::continueRun);
    connect(runs, &RunsView::otherDataWanted, this, &TrainingPage::otherDataWanted);
    connect(runs, &RunsView::removed, this, [this, runs](const QString& name) {
        m_undo->offer(tr("%1 removed.").arg(name), [runs] { runs->undoRemoval(); });
    });
}

void TrainingPage::train()
{
    if (m_desk->standing().canTrain)
        m_undo->dismiss();
    m_desk->train();
}

void TrainingPage::continueWith(const ContinuationPtr& joined)
{
    m_desk->continueWith(joined);
}

void TrainingPage::showStanding()
{
    const TrainingDesk::Standing now = m_desk->standing();
    m_actions.show(now);
    m_panel->setTraining(now.isTraining, now.isPaused);
    m_tabs->runs()->setBusy(now.isTraining);
    m_tabs->runs()->model()->setTraining(m_desk->job().settings());
    m_invite->setEnabled(now.canTrain || !isRated(m_session.dataset()));
    if (!now.hint.text.isEmpty())
        m_panel->setHint(now.hint.text, now.hint.isProblem);
}

void TrainingPage::showAdvice()
{
    const RunAdvice::Words& words = m_desk->advice();
    if (words.text.isEmpty())
        m_advice->dismiss();
    else
        m_advice->display(words.text, words.buttons,
                          words.grave ? NoticeBar::Tone::warning : NoticeBar::Tone::plain, words.tips);
    showTaken();
}

/// What the form has of the advice is seen on its buttons.
void TrainingPage::showTaken()
{
    for (int button = 0; button < m_desk->advice().buttons.size(); ++button)
        m_advice->setPressed(button, m_desk->isTaken(button));
}

/// The curves, or until there is a run what to do for one.
void TrainingPage::showStage()
{
    const TrainingWords::Invitation words = TrainingWords::invitation(m_session.dataset().get());
    m_invitation->describe(words.title, words.text);
    EmptyPage::rename(m_invite, words.button);
    m_stack->setCurrentWidget(m_drawn->hasAny() ? static_cast<QWidget*>(m_curves) : m_invitation);
}

void TrainingPage::keyPressEvent(QKeyEvent* event)
{
    // Not a shortcut of the action: buttons, boxes and lists have a use for Space of their own.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier &&
        m_actions.pause->isEnabled()) {
        m_actions.pause->trigger();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace shelf
