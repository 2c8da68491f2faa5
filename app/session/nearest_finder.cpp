// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/nearest_finder.h"

#include "app/session/session.h"
#include "engine/neighbors/nearest_search.h"
#include "engine/run/learned_books.h"

namespace shelf {

namespace {

// Numbers of all vectors that are looked through within a frame, and that are made ready for it.
constexpr std::size_t kNumbersAFrame = 4'000'000;
constexpr std::size_t kNumbersMadeReady = 500'000;

} // namespace

/// What a run's books are near by, and whether that is told at once.
struct RunSearch {
    explicit RunSearch(const RunPtr& of) : run(of), search(of->model->bookEmbedding()) {}

    bool isWithinAFrame(Metric metric) const
    {
        const std::size_t numbers = search.rows().rows * search.rows().cols;
        return numbers <= (search.isReady(metric) ? kNumbersAFrame : kNumbersMadeReady);
    }
    NearestBooks nearest(int book, const NearestChoice& choice) const
    {
        return {run, book, choice, search.nearestRows(book, choice.count, choice.metric, run->unlearned)};
    }

    RunPtr run;
    NearestSearch search;
};

NearestFinder::NearestFinder(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
    connect(&session, &Session::bookSelected, this, &NearestFinder::find);
    connect(&session, &Session::currentRunChanged, this, &NearestFinder::find);
    connect(&session, &Session::nearestChoiceChanged, this, &NearestFinder::find);
    find();
}

void NearestFinder::find()
{
    const RunPtr run = m_session.current();
    if (m_search && m_search->run != run)
        m_search.reset();
    const int book = m_session.selectedBook();
    if (!run || book < 0 || m_session.nearestBooks() || isUnlearned(*run, book))
        return;
    if (static_cast<std::size_t>(book) >= run->model->bookEmbedding().rows)
        return;
    if (!m_search)
        m_search = std::make_shared<const RunSearch>(run);
    const NearestChoice choice = m_session.nearestChoice();
    if (m_search->isWithinAFrame(choice.metric)) {
        m_session.setNearestBooks(m_search->nearest(book, choice));
        return;
    }
    m_jobs.start<NearestBooks>(
        {.title = tr("Finding the nearest books"), .slot = &m_slot, .quiet = true}, this,
        [search = m_search, book, choice](JobControl&) { return search->nearest(book, choice); },
        [this](NearestBooks found) { m_session.setNearestBooks(std::move(found)); });
}

} // namespace shelf
