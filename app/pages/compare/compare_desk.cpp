// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/compare_desk.h"

#include "widgets/words/listed_words.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace shelf {

CompareDesk::CompareDesk(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_job(session, jobs)
{
    connect(&m_job, &MeasureJob::stateChanged, this, &CompareDesk::changed);
    connect(&session, &Session::currentRunChanged, this, &CompareDesk::changed);
    connect(&session, &Session::datasetChanged, this, [this] { m_removed.clear(); });
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

QString CompareDesk::remove(const QList<int>& selected)
{
    QList<int> numbers = selected;
    numbers.removeIf([this](int number) {
        const RunEntry* entry = m_session.findRun(number);
        return !entry || entry->running;
    });
    if (numbers.isEmpty())
        return {};
    const QString gone = names(numbers);
    m_removed.clear();
    for (const int number : numbers) {
        m_removed << *m_session.findRun(number);
        m_session.removeRun(number);
    }
    return gone;
}

void CompareDesk::undoRemoval()
{
    int number = 0;
    for (const RunEntry& entry : std::exchange(m_removed, {}))
        number = m_session.bringBack(entry);
    if (number)
        m_session.selectRun(number);
}

} // namespace shelf
