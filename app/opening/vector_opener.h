// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening/answered_vectors.h"
#include "app/opening/ask_first.h"
#include "app/opening/vector_choice.h"
#include "app/session/session.h"

#include <QObject>
#include <QString>

namespace shelf {

/// Brings vectors that were made elsewhere into the session, as a run: how they are to be read is asked the
/// first time and remembered. Vectors of the books that are open join them; before others take their place,
/// what is not saved is asked for. Shows nothing.
class VectorOpener : public QObject {
    Q_OBJECT
public:
    /// slot: of all that opens something; what was asked for last is what opens.
    VectorOpener(Session& session, Jobs& jobs, Settings& settings, AskFirst askFirst, JobSlot& slot,
                 QObject* parent = nullptr);

    /// said: by the call, or labels that were dropped with the vectors; empty: as it was answered before.
    void open(const QString& path, const VectorOptions& said = {});
    /// The open vectors once more, to be read otherwise; nothing where what is open is something else.
    void reopen();
    /// What is read now is what is wanted.
    void accept();
    /// It is not opened after all.
    void leave();

    VectorChoice& choice() { return *m_choice; }
    void forgetAnswers() { m_answers.forgetAll(); }

signals:
    void opened();                 ///< the session has the vectors
    void dataOpened();             ///< and they are all that it has
    void met(const QString& path); ///< it could be read, from here
    void choiceWanted();           ///< choice() is to be shown, and accepted or left
    void said(const QString& sentence);

private:
    void take();
    void takeBeside();
    void add(const RunPtr& read, bool joins);
    int present(const Run& run) const;

    Session& m_session;
    AnsweredVectors m_answers;
    Jobs& m_jobs;
    AskFirst m_askFirst;
    JobSlot& m_slot;
    VectorChoice* m_choice;
    bool m_isAnswered = false; ///< nothing is asked, unless it cannot be read so
    bool m_isAlone = false;    ///< as answered before
    bool m_isShown = false;    ///< somebody is looking at the choice
};

} // namespace shelf
