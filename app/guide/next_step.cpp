// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/next_step.h"

#include <utility>

namespace shelf {

NextStep::NextStep(Session& session, Settings& settings, QObject* parent)
    : QObject(parent), m_session(session), m_settings(settings)
{
    connect(&session, &Session::runAdded, this, &NextStep::look);
    connect(&session, &Session::runChanged, this, &NextStep::look);
    connect(&session, &Session::datasetChanged, this, [this] {
        m_training.clear();
        if (std::exchange(m_isSaid, false))
            emit past();
    });
}

QString NextStep::text() const
{
    return tr("The map shows which books lie near each other, a reader's page what to recommend and why.");
}

QList<NextStep::Way> NextStep::ways() const
{
    return {{PageId::map, tr("&Map")}, {PageId::readers, tr("&Readers")}};
}

void NextStep::follow(PageId page)
{
    for (const Way& way : ways())
        if (way.page == page && std::exchange(m_isSaid, false))
            emit past();
}

void NextStep::look(int number)
{
    const RunEntry* run = m_session.findRun(number);
    if (!run)
        return;
    if (run->running) {
        m_training.insert(number);
        return;
    }
    if (!m_training.remove(number) || !run->run || m_settings.get(keys::nextStepSaid))
        return;
    m_settings.set(keys::nextStepSaid, true);
    if (m_isGuided)
        return;
    m_isSaid = true;
    emit wanted();
}

} // namespace shelf
