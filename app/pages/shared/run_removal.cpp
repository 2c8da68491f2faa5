// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/run_removal.h"

#include "widgets/words/listed_words.h"

#include <QStringList>

#include <utility>

namespace shelf {

RunRemoval::RunRemoval(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::datasetChanged, this, [this] { m_removed.clear(); });
}

QString RunRemoval::remove(const QList<int>& numbers)
{
    QList<RunEntry> removed;
    QStringList names;
    for (const int number : numbers)
        if (const RunEntry* entry = m_session.findRun(number); entry && !entry->running) {
            removed << *entry;
            names << entry->name;
        }
    if (removed.isEmpty())
        return {};
    m_removed = removed;
    for (const RunEntry& entry : std::as_const(removed))
        m_session.removeRun(entry.number);
    return listedWords(names);
}

void RunRemoval::undo()
{
    int number = 0;
    for (const RunEntry& entry : std::exchange(m_removed, {}))
        number = m_session.bringBack(entry);
    if (number)
        m_session.selectRun(number);
}

} // namespace shelf
