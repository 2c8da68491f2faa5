// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/side_by_side/run_choice.h"

#include <algorithm>

namespace shelf {

RunChoice::RunChoice(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    for (const auto signal : {&Session::runAdded, &Session::runChanged, &Session::runRemoved})
        connect(&session, signal, this, &RunChoice::follow);
    connect(&session, &Session::datasetChanged, this, &RunChoice::follow);
}

RunPtr RunChoice::run(int number) const
{
    const RunEntry* entry = m_session.findRun(number);
    const bool recommends =
        entry && entry->run && entry->run->model && !isGiven(entry->run) && entry->run->data == m_session.dataset();
    return recommends ? entry->run : nullptr;
}

QList<int> RunChoice::others() const
{
    QList<int> numbers;
    for (const RunEntry& entry : m_session.runs())
        if (run(entry.number) && !m_shown.contains(entry.number))
            numbers.prepend(entry.number);
    return numbers;
}

void RunChoice::begin()
{
    if (isEnough())
        return;
    QList<int> wanted = m_shown;
    if (wanted.isEmpty() && run(m_session.currentRun()))
        wanted << m_session.currentRun();
    for (const int number : others())
        if (wanted.size() < kFirst && !wanted.contains(number))
            wanted << number;
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    emit changed();
}

void RunChoice::put(int place, int number)
{
    if (place < 0 || place >= m_shown.size() || m_shown[place] == number || !run(number))
        return;
    if (const qsizetype other = m_shown.indexOf(number); other >= 0)
        m_shown[other] = m_shown[place];
    m_shown[place] = number;
    emit changed();
}

void RunChoice::add()
{
    if (!canAdd())
        return;
    m_shown << others().first();
    emit changed();
}

void RunChoice::remove(int place)
{
    if (!canRemove() || place < 0 || place >= m_shown.size())
        return;
    m_shown.removeAt(place);
    emit changed();
}

void RunChoice::follow()
{
    const QList<int> before = m_shown;
    m_shown.removeIf([this](int number) { return !run(number); });
    if (!before.isEmpty() && !isEnough())
        begin();
    if (m_shown != before)
        emit changed();
    emit namesChanged();
}

} // namespace shelf
