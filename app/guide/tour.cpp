// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/tour.h"

namespace shelf {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Tour", text);
}

} // namespace

Tour::Tour(QObject* parent) : QObject(parent) {}

const TourStep& Tour::step() const
{
    return tourSteps()[m_at];
}

bool Tour::isElsewhere() const
{
    return m_isRunning && m_facts.page != step().page;
}

bool Tour::isWaiting() const
{
    return m_isRunning && step().isDone && !step().isDone(m_facts, m_before);
}

QString Tour::title() const
{
    return words(step().title);
}

QString Tour::text() const
{
    if (!isElsewhere())
        return words(step().text);
    return tr("It is on the page %1. Open that.").arg(m_pages.value(static_cast<int>(step().page)));
}

QString Tour::nextText() const
{
    return isLast() ? tr("&Done") : isWaiting() || isElsewhere() ? tr("&Skip this") : tr("&Next");
}

void Tour::start(int left)
{
    m_isRunning = true;
    goTo(left > 0 && left < count() ? static_cast<std::size_t>(left) : 0);
}

void Tour::next()
{
    if (!m_isRunning)
        return;
    if (isLast())
        return end();
    goTo(m_at + 1);
}

void Tour::back()
{
    if (m_isRunning && !isFirst())
        goTo(m_at - 1);
}

void Tour::end()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    emit ended();
}

void Tour::update(const TourFacts& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    if (!m_isRunning)
        return;
    // What was done before the step began is only shown.
    if (step().isDone && !step().isRead && !m_wasDone && !isWaiting() && !isElsewhere() && !isLast())
        return goTo(m_at + 1);
    emit changed();
}

void Tour::goTo(std::size_t step)
{
    m_at = step;
    m_before = m_facts;
    m_wasDone = !isWaiting();
    emit changed();
}

} // namespace shelf
