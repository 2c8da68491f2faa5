// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_near.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr int kMostNeighbors = 30;

} // namespace

MapNear::MapNear(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{}

void MapNear::look(const MapSource& source)
{
    const int book = m_session.selectedBook();
    const MatrixView vectors = source.rows();
    m_identity = source.identity();
    if (book < 0 || static_cast<std::size_t>(book) >= vectors.rows)
        return emit found(-1, {});
    if (source.isLeftOut(book))
        return emit found(book, {});
    NearestChoice choice = m_session.nearestChoice();
    choice.count = std::min(choice.count, kMostNeighbors);
    // In the space of the run that answers they are found once for the whole window.
    if (const RunPtr run = m_session.current(); run && run->model->bookEmbedding().data == vectors.data) {
        std::vector<Neighbor> near;
        if (const NearestBooks* known = m_session.nearestBooks())
            near.assign(known->books.begin(),
                        known->books.begin() +
                            std::min(std::ssize(known->books), static_cast<std::ptrdiff_t>(choice.count)));
        return emit found(book, near);
    }
    emit found(book, {}); // selected at once, its neighbors in a moment
    m_jobs.start<std::vector<Neighbor>>(
        {.slot = &m_inSpace, .quiet = true}, this,
        [source, book, choice](JobControl&) {
            return nearestRows(source.rows(), book, choice.count, choice.metric, source.leftOut());
        },
        [this, book, identity = m_identity](const std::vector<Neighbor>& near) {
            if (identity == m_identity && book == m_session.selectedBook())
                emit found(book, near);
        });
}

void MapNear::lookOnMap(const MapSource& source, const ProjectionPtr& map, bool wanted)
{
    const int book = m_session.selectedBook();
    const bool isOn = wanted && map && book >= 0 && static_cast<std::size_t>(book) < source.rows().rows &&
                      !source.isLeftOut(book);
    m_map = isOn ? map : nullptr;
    if (!isOn)
        return emit foundOnMap({});
    m_jobs.start<std::vector<int>>(
        {.slot = &m_onMap, .quiet = true}, this,
        [map, source, book, count = std::min(m_session.nearestChoice().count, kMostNeighbors)](JobControl&) {
            std::vector<int> books;
            for (const Neighbor& near :
                 nearestRows(mapView(*map), book, count, Metric::euclidean, source.leftOut()))
                books.push_back(near.row);
            return books;
        },
        [this, map, book](const std::vector<int>& books) {
            if (map == m_map && book == m_session.selectedBook())
                emit foundOnMap(books);
        });
}

} // namespace shelf
