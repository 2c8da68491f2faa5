// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/training/data_joiner.h"
#include "app/pages/training/run_advice.h"
#include "app/pages/training/training_job.h"
#include "app/pages/training/training_words.h"
#include "app/session/session.h"
#include "engine/parameters/settings.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// What the training page decides: what can be done now and what is said of it, what a training begins with,
/// and which advice is given after it. Shows nothing.
class TrainingDesk : public QObject {
    Q_OBJECT
public:
    TrainingDesk(Session& session, Jobs& jobs, QObject* parent = nullptr);

    TrainingJob& job() { return m_job; }
    const TrainingJob& job() const { return m_job; }
    /// After Train, Train stays disabled and Stop enabled at least so long, however soon it ends: nothing
    /// flashes, and the second click of a double click starts no second run. Stop has nothing to do by then.
    void setSettling(int milliseconds);
    /// What the form holds, and why it cannot be trained; empty where it can.
    void setForm(const RunSettings& settings, const QString& problem);

    struct Standing {
        bool canTrain = false;
        bool canPause = false;
        bool canStop = false;
        bool isTraining = false;
        bool isPaused = false;
        bool isOutOfDate = false; ///< the form has changed since the run that was trained last
        TrainingWords::Hint hint = {};
    };
    Standing standing() const;

    /// Trains what the form holds; nothing where that cannot be.
    void train();
    /// What the empty page's button does: trains, or asks for what there is to train on.
    void acceptInvitation();
    /// Goes on with a run, with more epochs where it had come to its end.
    void continueRun(int number);
    /// Goes on from a run with the data that it was joined with, which are the session's by now; where
    /// another training still runs, after that.
    void continueWith(const ContinuationPtr& joined);

    /// On the current run; without text where there is none, or it was sent away.
    const RunAdvice::Words& advice() const { return m_words; }
    void sendAdviceAway();
    /// What the button is to change in the form: what it offers, or back to what the run had where the form
    /// has that already; a form of another preset gets the run's settings first. Nothing where there is no
    /// such button.
    std::optional<ProposedChange> takeAdvice(int button);
    /// Whether the form has what the button offers.
    bool isTaken(int button) const;

signals:
    void standingChanged();
    void adviceChanged();
    void logged(const QString& line);
    /// The run that goes on has other settings than the form: they are to be there too.
    void formWanted(const shelf::RunSettings& settings);

private:
    void begin(const RunSettings& settings, const RunPtr& earlier = {}, const ContinuationPtr& joined = {});
    void beginWaiting();
    void findAdvice();
    void findCautions(int number, const RunPtr& run);
    void say(const QStringList& lines);
    void told(int number, const QStringList& cautions);

    Session& m_session;
    Jobs& m_jobs;
    TrainingJob m_job;
    RunSettings m_settings;
    QString m_problem;
    ContinuationPtr m_waiting; ///< for the training that runs to end
    QTimer m_settling;         ///< runs for a moment from the start of each training
    std::string m_trainedText; ///< settingsText() of the run started last
    RunAdvice m_advice;
    RunAdvice::Words m_words;
};

} // namespace shelf
