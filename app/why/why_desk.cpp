// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/why/why_desk.h"

#include <utility>

namespace shelf {

void WhyDesk::ask(const RunPtr& run, int first, int second, Metric metric)
{
    struct Answer {
        WhyNeighbors why;
        std::shared_ptr<const BookTerms> terms;
    };
    if (!run)
        return;
    if (m_data != run->data) {
        m_data = run->data;
        m_terms.reset();
    }
    m_jobs.start<Answer>(
        {.title = tr("Finding out why books are near"), .slot = &m_slot, .quiet = true}, this,
        [run, first, second, metric, terms = m_terms](JobControl&) {
            Answer answer;
            answer.terms = terms ? terms : std::make_shared<const BookTerms>(termsOf(run->data->books));
            answer.why = whyNeighbors(*run, *answer.terms, first, second, metric);
            return answer;
        },
        [this, run, asked = ++m_asked](Answer answer) {
            if (m_data == run->data)
                m_terms = std::move(answer.terms);
            if (asked == m_asked)
                emit found(answer.why, run);
        });
}

void WhyDesk::cancel()
{
    ++m_asked;
}

PointedBook& PointedBook::of(Session& session)
{
    auto* found = session.findChild<PointedBook*>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new PointedBook(&session);
}

void PointedBook::point(int book)
{
    if (std::exchange(m_book, book) != book)
        emit changed(book);
}

} // namespace shelf
