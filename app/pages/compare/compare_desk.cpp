// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_desk.h"

#include "widgets/words/listed_words.h"

#include <QStringList>

#include <algorithm>

namespace shelf {

CompareDesk::CompareDesk(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_job(session, jobs), m_removal(session)
{
    connect(&m_job, &MeasureJob::stateChanged, this, &CompareDesk::changed);
    connect(&session, &Session::currentRunChanged, this, &CompareDesk::changed);
}

CompareDesk::Standing CompareDesk::standing(const QList<int>& selected) const
{
    return {.canMeasure = !m_job.isRunning() && !MeasureJob::unmeasured(m_session).isEmpty(),
            .canOpenTest = !m_job.isRunning() && !shut(selected).isEmpty(),
            .canRemove = !selected.isEmpty()};
}

bool CompareDesk::hasTestPart() const
{
    return std::any_of(m_session.runs().begin(), m_session.runs().end(),
                       [](const RunEntry& entry) { return entry.run && !entry.run->split.test.empty(); });
}

void CompareDesk::measureRanking()
{
    m_job.start(Measurement::ranking, MeasureJob::unmeasured(m_session));
}

QList<int> CompareDesk::shut(const QList<int>& selected) const
{
    QList<int> runs = selected;
    if (runs.isEmpty())
        runs << m_session.currentRun();
    runs.removeIf([this](int number) {
        const RunEntry* entry = m_session.findRun(number);
        return !entry || !MeasureJob::isShut(*entry);
    });
    return runs;
}

QString CompareDesk::names(const QList<int>& runs) const
{
    QStringList names;
    for (const int number : runs)
        if (const RunEntry* entry = m_session.findRun(number))
            names << entry->name;
    return listedWords(names);
}

void CompareDesk::openTest(const QList<int>& runs)
{
    m_job.start(Measurement::test, runs);
}

} // namespace shelf
