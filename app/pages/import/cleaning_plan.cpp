// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/cleaning_plan.h"

#include "engine/base/text/message.h"

#include <utility>

namespace shelf {

struct CleaningPlan::Answer {
    DatasetPtr uncleaned;
    DataSize before;
    DataSize after;
    DatasetPtr data;
};

CleaningPlan::CleaningPlan(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
    connect(&session, &Session::datasetChanged, this, &CleaningPlan::takeDataset);
    takeDataset();
}

CleaningOptions CleaningPlan::present() const
{
    const DatasetPtr open = m_session.dataset();
    return open ? open->source.reading.cleaning : CleaningOptions();
}

bool CleaningPlan::isApplied() const
{
    return m_wanted.cleaning == present();
}

bool CleaningPlan::applies(const ReadingOption& option) const
{
    const DatasetPtr open = m_session.dataset();
    return !(option.isOfFiles && open && open->source.sample);
}

/// Other data are open: ours, cleaned otherwise, or such as nobody here knows.
void CleaningPlan::takeDataset()
{
    const DatasetPtr open = m_session.dataset();
    const bool isOurs = open && open == m_handedOver;
    if (isOurs && m_handedBy == Then::apply)
        m_before.push_back(m_handedFrom);
    if (isOurs && m_handedBy == Then::undo && !m_before.empty())
        m_before.pop_back();
    m_handedOver.reset();
    m_handedBy = Then::nothing;
    if (!isOurs) {
        m_before.clear();
        m_uncleaned = open && present() == CleaningOptions() ? open : nullptr;
        m_effect.reset();
        m_problem.reset();
    }
    emit forgotten();
    m_wanted = {};
    m_wanted.cleaning = present();
    m_then = Then::nothing;
    if (m_isSeen && !isOurs)
        ask();
    emit changed();
}

void CleaningPlan::look()
{
    const bool isNew = !std::exchange(m_isSeen, true);
    if ((isNew || !m_effect) && !m_isWorking && !m_problem)
        ask();
}

Status CleaningPlan::say(const std::string& key, const std::string& value)
{
    const ReadingOption* option = findReadingOption(key);
    if (!option)
        return Error::usageError(shelf::tr("There is no option called %1").arg(key));
    ReadingOptions next = without(m_wanted, *option);
    if (!value.empty())
        if (const Status set = option->set(next, value); !set)
            return set;
    want(next.cleaning);
    return {};
}

void CleaningPlan::sayNothing()
{
    emit forgotten();
    want({});
}

void CleaningPlan::forget()
{
    if (!isApplied())
        want(present());
}

void CleaningPlan::want(const CleaningOptions& options)
{
    m_wanted.cleaning = options;
    m_then = Then::nothing;
    ask();
}

void CleaningPlan::ask()
{
    const DatasetPtr open = m_session.dataset();
    m_effect.reset();
    m_problem.reset();
    m_isWorking = open != nullptr;
    emit changed();
    if (!open)
        return;
    m_jobs.start<Result<Answer>>(
        {.title = tr("Working out what is left"), .slot = &m_slot}, this,
        [open, uncleaned = m_uncleaned, options = m_wanted.cleaning](JobControl& control) -> Result<Answer> {
            Answer answer;
            answer.uncleaned = uncleaned;
            if (!answer.uncleaned) {
                auto read = readUncleaned(open->source, control.progress());
                if (!read)
                    return read.error();
                answer.uncleaned = std::make_shared<const Dataset>(std::move(*read));
            }
            answer.before = sizeOf(*answer.uncleaned);
            if (options == open->source.reading.cleaning) {
                answer.data = open;
            } else if (options == CleaningOptions()) {
                answer.data = answer.uncleaned;
            } else {
                auto cleaned = cleanAnew(*answer.uncleaned, options, control.progress());
                if (!cleaned)
                    return cleaned.error();
                answer.data = std::make_shared<const Dataset>(std::move(*cleaned));
            }
            answer.after = sizeOf(*answer.data);
            return answer;
        },
        [this](const Result<Answer>& answer) {
            if (!answer) {
                if (answer.error().kind != ErrorKind::cancelled)
                    m_problem = answer.error();
                return;
            }
            m_uncleaned = answer->uncleaned;
            m_effect = Effect{answer->before, answer->after, answer->data};
        },
        [this](JobEnd end) {
            if (end == JobEnd::superseded)
                return;
            m_isWorking = false;
            const Then then = std::exchange(m_then, Then::nothing);
            emit changed();
            if (m_effect && then != Then::nothing)
                handOver(then);
            else if (m_problem && then == Then::undo)
                m_session.reportError(*m_problem);
        });
}

void CleaningPlan::apply()
{
    if (canApply())
        handOver(Then::apply);
}

/// Whether the data are taken is for others to ask; what is taken comes back as the data of the session.
void CleaningPlan::handOver(Then by)
{
    m_handedBy = by;
    m_handedFrom = present();
    m_handedOver = m_effect->data;
    emit applied(m_effect->data);
}

bool CleaningPlan::canUndo() const
{
    return !m_before.empty() || !(present() == CleaningOptions());
}

void CleaningPlan::undo()
{
    if (!canUndo())
        return;
    m_wanted.cleaning = m_before.empty() ? CleaningOptions() : m_before.back();
    m_then = Then::undo;
    emit forgotten();
    ask();
}

} // namespace shelf
