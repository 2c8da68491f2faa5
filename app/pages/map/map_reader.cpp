// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_reader.h"

#include "engine/recommend/recommender.h"
#include "widgets/look/text.h"

#include <utility>

namespace shelf {

namespace {

constexpr int kRecommendations = 10;

} // namespace

MapReader::MapReader(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{}

bool MapReader::isSelected() const
{
    return m_session.dataset() && (m_session.selectedReader() >= 0 || m_session.ownReader());
}

bool MapReader::hasColor(ColorBy by) const
{
    const bool hasRun = m_session.current() != nullptr;
    const bool hasUser = hasRun && m_session.selectedReader() >= 0;
    if (by == ColorBy::predicted)
        return hasUser && !isGiven(m_session.current());
    return by != ColorBy::rated || hasUser || (hasRun && m_session.ownReader());
}

bool MapReader::areOf(const RunPtr& run) const
{
    return run && m_books.run == run && m_books.reader == m_session.selectedReader() &&
           m_books.own == m_session.ownReader();
}

bool MapReader::areLookedFor(const RunPtr& run) const
{
    return m_asked.run == run && m_asked.reader == m_session.selectedReader() &&
           m_asked.own == m_session.ownReader();
}

MapReader::Books MapReader::find(const RunPtr& run, int reader, const OwnReadingPtr& own)
{
    Books books{.run = run, .reader = reader, .own = own};
    if (isGiven(run)) { // which recommends nothing
        books.rated = own ? own->somebody.rated : ratedBooks(*run->data, reader);
        return books;
    }
    TopNParameters top;
    top.count = kRecommendations;
    const Recommender recommender(*run);
    if (own) {
        books.rated = own->somebody.rated;
        books.asNewReader = true;
        if (auto list = recommender.forSomebody(own->somebody, top))
            books.recommended = std::move(*list);
        return books;
    }
    books.rated = ratedBooks(*run, reader);
    books.asNewReader = recommender.isUnlearnedReader(reader);
    books.recommended = recommender.forUser(reader, books.rated, top);
    return books;
}

void MapReader::showBooks(bool wanted)
{
    m_wanted = wanted;
    const RunPtr run = m_session.current();
    if (!wanted || !run || !isSelected()) {
        if (std::exchange(m_books, {}).run)
            emit booksChanged();
        return;
    }
    if (areOf(run) || areLookedFor(run))
        return;
    m_asked = {.run = run, .reader = m_session.selectedReader(), .own = m_session.ownReader()};
    m_jobs.start<Books>(
        {.slot = &m_booksSlot, .quiet = true}, this,
        [asked = m_asked](JobControl&) { return find(asked.run, asked.reader, asked.own); },
        [this, run](Books books) {
            if (!m_wanted || run != m_session.current() || books.reader != m_session.selectedReader() ||
                books.own != m_session.ownReader())
                return;
            m_books = std::move(books);
            emit booksChanged();
        },
        [this](JobEnd end) {
            if (end != JobEnd::superseded) // by another question, which is the one now
                m_asked = {};
        });
}

void MapReader::predict(bool wanted)
{
    const int reader = m_session.selectedReader();
    const RunPtr run = m_session.current();
    m_predicted.clear();
    m_expected = {};
    m_expected.kind = run && !run->model->predictsRatings() ? ScoreKind::preference : ScoreKind::rating;
    if (!wanted || reader < 0 || !run || isGiven(run))
        return;
    m_jobs.start<Expectations>(
        {.slot = &m_expecting, .quiet = true}, this,
        [run, reader](JobControl&) { return expectations(*run, reader); },
        [this, run, reader](Expectations found) {
            if (run != m_session.current() || reader != m_session.selectedReader())
                return;
            m_predicted = SharedColumn<float>(std::exchange(found.values, {}));
            m_expected = std::move(found);
            emit expected();
        });
}

void MapReader::put(MapContent& content, ColorBy by) const
{
    const auto reader = static_cast<std::size_t>(m_session.selectedReader());
    const OwnReadingPtr own = m_session.ownReader();
    content.reader =
        own ? own->name
        : m_session.selectedReader() < 0 || !content.data || reader >= content.data->userIds.size()
            ? QString()
            : tr("reader %1").arg(textOf(content.data->userIds[reader]));
    const RunPtr run = m_session.current();
    const bool known = areOf(run);
    content.rated = known ? m_books.rated : std::vector<RatedBook>();
    content.recommended = known ? m_books.recommended : std::vector<Recommendation>();
    content.predicted = m_predicted;
    if (by == ColorBy::predicted) {
        content.scoreKind = m_expected.kind;
        content.asNewReader = m_expected.asNewReader;
    } else {
        content.scoreKind = run ? run->model->scoreKind() : ScoreKind::rating;
        content.asNewReader = known && m_books.asNewReader;
    }
}

} // namespace shelf
