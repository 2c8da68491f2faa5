// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/asking/recommending.h"

#include <set>
#include <utility>

namespace shelf {

namespace {

constexpr int kReasons = 5;
constexpr int kSimilar = 50;

} // namespace

Recommending::Chosen Recommending::choose(const Question& question, std::shared_ptr<const Recommender> known)
{
    if (!known)
        known = std::make_shared<const Recommender>(*question.run);
    Chosen chosen{known};
    if (question.parameters.rules.withoutEditions)
        chosen.editions = known->otherEditionsOf(question.somebody);
    if (!question.second) {
        chosen.books = known->forSomebody(question.somebody, question.parameters);
        return chosen;
    }
    Somebody other{.user = question.second->user};
    if (question.second->own) {
        MatchedReader second = matchReader(*question.second->own, *question.run->data);
        other.rated = std::move(second.rated);
        other.read = std::move(second.read);
    }
    chosen.books = known->forBoth(question.somebody, other, question.rule, question.parameters);
    return chosen;
}

int Recommending::Wishes::conditions() const
{
    return filter.conditions() + rules.conditions() + int(diversity > 0) + int(!second.isEmpty());
}

Recommending::Recommending(Session& session, Jobs& jobs, OwnReaders& own, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_own(own)
{}

void Recommending::setReader(const AskedReader& reader)
{
    m_reader = reader;
    m_turn = std::make_shared<const AskedReader>(reader);
    m_question.reset();
    if (reader.kind == AskedReader::Kind::own || reader.kind == AskedReader::Kind::features)
        m_ownBooks = {};
    m_ownReady = false;
}

void Recommending::lookUp()
{
    const DatasetPtr data = m_session.dataset();
    const auto fits = [this, data, turn = m_turn] { return m_turn == turn && m_session.dataset() == data; };
    if (m_reader.kind == AskedReader::Kind::user) {
        m_jobs.start<std::vector<RatedBook>>(
            {.title = tr("Looking up a reader"), .slot = &m_lookup, .quiet = true}, this,
            [data, run = m_session.current(), user = m_reader.user](JobControl&) {
                return run && run->data == data ? ratedBooks(*run, user) : ratedBooks(*data, user);
            },
            [this, fits](const std::vector<RatedBook>& rated) {
                if (fits())
                    emit readerFound(rated, 0);
            });
        return;
    }
    const OwnReader* reader = m_own.find(m_reader.own);
    if (m_reader.kind != AskedReader::Kind::own || !reader)
        return;
    const auto use = [this, fits](MatchedReader matched) {
        if (!fits())
            return;
        m_ownBooks = std::move(matched);
        m_ownReady = true;
        emit readerFound(std::vector(m_ownBooks.rated), static_cast<int>(m_ownBooks.missingRated.size()));
    };
    if (reader->ratings.empty() && reader->excluded.empty() && !reader->library)
        return use({});
    m_jobs.start<MatchedReader>(
        {.title = tr("Finding a reader's books"), .slot = &m_lookup, .quiet = true}, this,
        [data, copy = *reader](JobControl&) { return matchReader(copy, *data); }, use);
}

void Recommending::forget()
{
    m_userExcluded.clear();
}

bool Recommending::isReady() const
{
    return m_reader.kind == AskedReader::Kind::own ? m_ownReady : m_reader.kind != AskedReader::Kind::nobody;
}

Somebody Recommending::somebody(const std::vector<FeatureValue>& features) const
{
    if (m_reader.kind == AskedReader::Kind::user)
        return {.user = m_reader.user};
    if (m_reader.kind == AskedReader::Kind::features)
        return {.features = features};
    return {.rated = m_ownBooks.rated, .read = m_ownBooks.read};
}

/// A name that the person gave goes before an id of the data.
std::optional<Recommending::Second> Recommending::secondNamed(const QString& name, const Dataset& data) const
{
    std::optional<Second> second;
    if (name.isEmpty())
        return second;
    for (const OwnReader& reader : m_own.all())
        if (reader.name.compare(name, Qt::CaseInsensitive) == 0)
            second = Second{.own = reader};
    const int user = second ? -1 : data.findUser(name.toStdString());
    if (user >= 0)
        second = Second{.user = user};
    return second;
}

std::shared_ptr<const Recommender> Recommending::knownFor(const RunPtr& run) const
{
    return m_recommenderRun == run ? m_recommender : nullptr;
}

Recommending::Question Recommending::questionTo(const RunPtr& run, const Wishes& wishes) const
{
    TopNParameters parameters;
    parameters.count = wishes.count;
    parameters.reasons = kReasons;
    parameters.filter = wishes.filter;
    parameters.rules = wishes.rules;
    parameters.diversity = wishes.diversity;
    parameters.excluded = excluded();
    return {.reader = m_reader,
            .somebody = somebody(wishes.features),
            .second = secondNamed(wishes.second, *run->data),
            .rule = wishes.rule,
            .parameters = std::move(parameters),
            .run = run};
}

Recommending::QuestionPtr Recommending::ask(const Wishes& wishes)
{
    m_features = wishes.features;
    m_question.reset();
    const RunPtr run = m_session.current();
    if (!isReady() || !run || !run->model || isGiven(run))
        return nullptr;
    m_question = std::make_shared<const Question>(questionTo(run, wishes));
    m_jobs.start<Chosen>(
        {.title = tr("Choosing books"), .slot = &m_choosing, .quiet = true}, this,
        [question = m_question, known = knownFor(run)](JobControl&) { return choose(*question, known); },
        [this, question = m_question](Chosen chosen) {
            if (m_session.current() != question->run)
                return;
            m_recommender = std::move(chosen.recommender);
            m_recommenderRun = question->run;
            if (m_question != question)
                return;
            const bool unlearned = question->reader.kind == AskedReader::Kind::user &&
                                   m_recommender->isUnlearnedReader(question->reader.user);
            emit answered({question, std::move(chosen.books), unlearned, std::move(chosen.editions)});
        });
    return m_question;
}

void Recommending::findSimilar()
{
    const RunPtr run = m_session.current();
    if (!run || !run->model || isGiven(run) || !isReady()) {
        emit similarFound(nullptr, {});
        return;
    }
    m_jobs.start<SimilarReaders>(
        {.title = tr("Looking for similar readers"), .slot = &m_looking, .quiet = true}, this,
        [run, known = knownFor(run), first = somebody(m_features)](JobControl&) {
            return known ? known->similarReaders(first, kSimilar)
                         : Recommender(*run).similarReaders(first, kSimilar);
        },
        [this, run, turn = m_turn](const SimilarReaders& similar) {
            if (m_turn == turn && m_session.current() == run)
                emit similarFound(run->data, similar);
        });
}

void Recommending::setRated(std::vector<RatedBook> rated)
{
    if (m_reader.kind != AskedReader::Kind::own || !m_ownReady)
        return;
    m_ownBooks.rated = std::move(rated);
    m_ownBooks.read.clear();
    std::set<std::int32_t> known;
    for (const RatedBook& one : m_ownBooks.rated)
        known.insert(one.book);
    if (m_ownBooks.library)
        for (const ShelvedBook& one : m_ownBooks.library->taken)
            if (!known.contains(one.book))
                m_ownBooks.read.push_back(one.book);
    keepOwn();
}

/// Writes the reader with those of the books that these data do not have.
void Recommending::keepOwn()
{
    const DatasetPtr data = m_session.dataset();
    const OwnReader* before = m_own.find(m_reader.own);
    if (m_reader.kind != AskedReader::Kind::own || !m_ownReady || !before || !data)
        return;
    m_own.put(withRated(*before, m_ownBooks, *data));
}

Recommending::Exclusions Recommending::excluded() const
{
    return m_reader.kind == AskedReader::Kind::user ? m_userExcluded.value(m_reader.user)
                                                    : m_ownBooks.excluded;
}

Recommending::Exclusions& Recommending::excludedNow()
{
    return m_reader.kind == AskedReader::Kind::user ? m_userExcluded[m_reader.user] : m_ownBooks.excluded;
}

void Recommending::exclude(int book)
{
    excludedNow().push_back(book);
    keepOwn();
}

void Recommending::readmit(int book)
{
    std::erase(excludedNow(), book);
    keepOwn();
}

void Recommending::setExcluded(Exclusions books)
{
    Exclusions& now = excludedNow();
    if (now == books)
        return;
    now = std::move(books);
    keepOwn();
}

} // namespace shelf
