// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/training_desk.h"

#include "engine/parameters/parameter_table.h"
#include "engine/run/resume.h"
#include "widgets/look/text.h"

#include <utility>

namespace shelf {

namespace {

constexpr int kSettling = 1500; // ms

} // namespace

TrainingDesk::TrainingDesk(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_job(session, jobs)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettling);
    connect(&m_settling, &QTimer::timeout, this, &TrainingDesk::standingChanged);
    connect(&m_job, &TrainingJob::stateChanged, this, &TrainingDesk::standingChanged);
    connect(&m_job, &TrainingJob::stateChanged, this, &TrainingDesk::beginWaiting);
    connect(&m_job, &TrainingJob::epochFinished, this, [this](int, const EpochRecord& record, bool best) {
        emit logged(TrainingWords::epoch(record, best));
    });
    connect(&m_job, &TrainingJob::ended, this, &TrainingDesk::told);
    connect(&m_job, &TrainingJob::failed, this,
            [this](int, const QString& message) { emit logged(message); });
    connect(&session, &Session::currentRunChanged, this, &TrainingDesk::findAdvice);
    connect(&session, &Session::datasetChanged, this, [this] {
        m_trainedText.clear();
        emit standingChanged();
    });
}

void TrainingDesk::setSettling(int milliseconds)
{
    m_settling.setInterval(milliseconds);
}

void TrainingDesk::setForm(const RunSettings& settings, const QString& problem)
{
    m_settings = settings;
    m_problem = problem;
    emit standingChanged();
}

TrainingDesk::Standing TrainingDesk::standing() const
{
    Standing now;
    now.isTraining = m_job.isRunning();
    now.isPaused = m_job.isPaused();
    const bool busy = now.isTraining || m_settling.isActive();
    now.canTrain = !busy && isRated(m_session.dataset()) && m_problem.isEmpty();
    now.canPause = now.isTraining && !m_job.isStopping();
    now.canStop = busy && !m_job.isStopping();
    now.isOutOfDate = !m_trainedText.empty() && settingsText(m_settings) != m_trainedText;
    now.hint =
        TrainingWords::hint({now.isTraining, now.isPaused, m_job.isStopping(), m_session.dataset().get(),
                             m_problem, m_session.findRun(m_job.run()), now.isOutOfDate});
    return now;
}

void TrainingDesk::begin(const RunSettings& settings, const RunPtr& earlier, const ContinuationPtr& joined)
{
    m_words = {};
    emit adviceChanged();
    m_trainedText = settingsText(settings);
    m_job.start(settings, earlier, joined);
}

void TrainingDesk::train()
{
    if (!standing().canTrain)
        return;
    m_settling.start();
    begin(m_settings);
    say(TrainingWords::started(m_session.findRun(m_job.run())->name, *m_session.dataset(), m_settings));
}

void TrainingDesk::acceptInvitation()
{
    if (isRated(m_session.dataset()))
        train();
    else if (m_session.dataset())
        m_session.requestOpening();
    else
        m_session.requestPage(PageId::library);
}

void TrainingDesk::continueRun(int number)
{
    const RunEntry* entry = m_session.findRun(number);
    if (!entry || !entry->run || !entry->run->last || m_job.isRunning())
        return;
    const RunPtr earlier = entry->run;
    const QString name = entry->name;
    const RunSettings settings = continuedSettings(*earlier);
    begin(settings, earlier);
    emit formWanted(settings);
    emit logged(
        TrainingWords::continued(m_session.findRun(m_job.run())->name, name, settings.training.epochs));
}

void TrainingDesk::continueWith(const ContinuationPtr& joined)
{
    if (m_job.isRunning()) { // on other data, mostly: then it has been told to stop
        m_waiting = joined;
        return emit logged(
            tr("%1 goes on as soon as the training before it has ended.").arg(textOf(joined->parent.name)));
    }
    const RunSettings settings = continuedWithOtherData(*joined->earlier);
    begin(settings, {}, joined);
    emit formWanted(settings);
    emit logged(TrainingWords::continuedWithData(m_session.findRun(m_job.run())->name, *joined, settings));
    for (const std::string& note : continuationNotes(*joined))
        emit logged(textOf(note));
    if (const std::string caution = heldOutCaution(*joined); !caution.empty())
        emit logged(textOf(caution));
}

/// What was to go on while another training ran, unless other data are open by now.
void TrainingDesk::beginWaiting()
{
    if (m_job.isRunning())
        return;
    const ContinuationPtr joined = std::exchange(m_waiting, {});
    if (joined && m_session.dataset() == joined->data)
        continueWith(joined);
}

void TrainingDesk::findAdvice()
{
    const RunPtr run = m_session.current();
    const int number = m_session.currentRun();
    m_words = run && !m_job.isRunning() && !m_advice.isSentAway(number) ? m_advice.of(number, *run)
                                                                        : RunAdvice::Words();
    emit adviceChanged();
    if (run && run->data && !isGiven(run) && !m_job.isRunning() && !m_advice.hasCautions(number))
        findCautions(number, run);
}

/// Of a run that was opened: what its split lets through is not in its file.
void TrainingDesk::findCautions(int number, const RunPtr& run)
{
    m_advice.setCautions(number, {}); // once
    m_jobs.start<QStringList>(
        {.title = tr("Looking at the split"), .quiet = true}, this,
        [run](JobControl&) { return RunAdvice::cautionsOf(*run->data, *run); },
        [this, number](const QStringList& cautions) {
            m_advice.setCautions(number, cautions);
            if (number == m_session.currentRun() && !cautions.isEmpty())
                findAdvice();
        });
}

void TrainingDesk::sendAdviceAway()
{
    m_advice.sendAway(m_session.currentRun());
    m_words = {};
}

bool TrainingDesk::isTaken(int button) const
{
    const RunPtr run = m_session.current();
    if (!run || button < 0 || static_cast<std::size_t>(button) >= m_words.changes.size() ||
        run->settings.preset != m_settings.preset)
        return false;
    const ProposedChange& change = m_words.changes[static_cast<std::size_t>(button)];
    const Parameter* parameter = findParameter(change.key);
    RunSettings with = m_settings;
    return parameter && parameter->set(with, change.value) &&
           parameter->get(with) == parameter->get(m_settings);
}

std::optional<ProposedChange> TrainingDesk::takeAdvice(int button)
{
    const RunPtr run = m_session.current();
    if (!run || button < 0 || static_cast<std::size_t>(button) >= m_words.changes.size())
        return {};
    ProposedChange change = m_words.changes[static_cast<std::size_t>(button)];
    if (run->settings.preset != m_settings.preset)
        emit formWanted(run->settings); // it is this run that is to be trained again
    if (isTaken(button)) {
        change.value = findParameter(change.key)->get(run->settings);
        emit logged(tr("Taken back: %1").arg(textOf(change.label).remove(QChar(0x2026))));
    } else {
        emit logged(tr("Taken into the form as advised: %1. Train makes a run with it.")
                        .arg(textOf(change.label).remove(QChar(0x2026))));
    }
    return change;
}

void TrainingDesk::told(int number, const QStringList& cautions)
{
    const RunEntry* entry = m_session.findRun(number);
    if (!entry || !entry->run)
        return;
    m_advice.setCautions(number, cautions);
    say(TrainingWords::ended(*entry, cautions));
    findAdvice();
}

void TrainingDesk::say(const QStringList& lines)
{
    for (const QString& line : lines)
        emit logged(line);
}

} // namespace shelf
