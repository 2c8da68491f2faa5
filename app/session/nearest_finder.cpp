// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/nearest_finder.h"

#include "app/session/session.h"
#include "engine/run/learned_books.h"

namespace shelf {

namespace {

/// Numbers that are looked through within a frame.
constexpr std::size_t kNumbersAFrame = 1'000'000;

NearestBooks nearestIn(const RunPtr& run, int book, const NearestChoice& choice)
{
    return {run, book, choice,
            nearestRows(run->model->bookEmbedding(), book, choice.count, choice.metric, run->unlearned)};
}

} // namespace

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
    const int book = m_session.selectedBook();
    if (!run || book < 0 || m_session.nearestBooks() || isUnlearned(*run, book))
        return;
    const MatrixView vectors = run->model->bookEmbedding();
    if (static_cast<std::size_t>(book) >= vectors.rows)
        return;
    if (vectors.rows * vectors.cols <= kNumbersAFrame) {
        m_session.setNearestBooks(nearestIn(run, book, m_session.nearestChoice()));
        return;
    }
    m_jobs.start<NearestBooks>(
        {.title = tr("Finding the nearest books"), .slot = &m_slot, .quiet = true}, this,
        [run, book, choice = m_session.nearestChoice()](JobControl&) { return nearestIn(run, book, choice); },
        [this](NearestBooks found) { m_session.setNearestBooks(std::move(found)); });
}

} // namespace shelf
