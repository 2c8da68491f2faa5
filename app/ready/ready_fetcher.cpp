// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/ready_fetcher.h"

#include "app/base/settings.h"
#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"

namespace shelf {

namespace {

QString keyOf(const ReadySet& set)
{
    return textOf(set.key);
}

QString acceptance(const ReadySet& set)
{
    return keyOf(set) + QLatin1Char(' ') + QString::fromStdString(termsVersion(set));
}

} // namespace

struct ReadyFetcher::Fetched {
    KeptSet kept;
    QStringList notes;
};

ReadyFetcher::ReadyFetcher(Jobs& jobs, Settings& settings, const QString& root, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_settings(settings), m_root(root)
{}

const ReadyState& ReadyFetcher::state(const ReadySet& set) const
{
    static const ReadyState unknown;
    const auto found = m_states.constFind(keyOf(set));
    return found == m_states.constEnd() ? unknown : *found;
}

bool ReadyFetcher::isAccepted(const ReadySet& set) const
{
    return m_settings.get(keys::acceptedTerms).contains(acceptance(set));
}

void ReadyFetcher::setAccepted(const ReadySet& set, bool accepted)
{
    QStringList all = m_settings.get(keys::acceptedTerms);
    all.removeIf([&](const QString& one) { return one.startsWith(keyOf(set) + QLatin1Char(' ')); });
    if (accepted)
        all.append(acceptance(set));
    m_settings.set(keys::acceptedTerms, all);
    emit changed(keyOf(set));
}

void ReadyFetcher::look()
{
    using Kept = QHash<QString, KeptSet>;
    m_jobs.start<Kept>(
        {.title = tr("Looking for ready data sets"), .slot = &m_looking, .quiet = true}, this,
        [root = m_root](JobControl& control) {
            const ReadyStore store(root);
            Kept all;
            for (const ReadySet& set : readySets())
                all.insert(keyOf(set), store.look(set, control.progress()));
            return all;
        },
        [this](const Kept& all) {
            for (auto one = all.begin(); one != all.end(); ++one)
                m_states[one.key()].kept = one.value();
            emit changed({});
        });
}

void ReadyFetcher::fetch(const ReadySet& set, const QString& mirror, bool again)
{
    ReadyState& state = m_states[keyOf(set)];
    if (state.job != 0 || !isAccepted(set))
        return;
    state.problem = {};
    state.notes.clear();
    state.isFresh = false;
    const FetchRequest request{.set = &set, .mirror = mirror, .again = again, .manners = manners};
    state.job = m_jobs.start<Result<Fetched>>(
        {.title = tr("Fetching %1").arg(wordsOf(set.title)), .canPause = true}, this,
        [request, root = m_root](JobControl& control) -> Result<Fetched> {
            ReadyStore store(root);
            Fetched fetched;
            auto kept = fetchSet(
                store, request,
                [&control](const FetchState& now) {
                    const double fraction = now.total > 0 ? double(now.done) / double(now.total) : -1;
                    return control.report(fraction, stateText(now), now.secondsLeft);
                },
                [&fetched](const QString& note) { fetched.notes.append(note); });
            if (!kept)
                return kept.error();
            fetched.kept = *std::move(kept);
            return fetched;
        },
        [this, &set](const Result<Fetched>& result) { accept(set, result); },
        [this, &set](JobEnd) {
            m_states[keyOf(set)].job = 0;
            emit changed(keyOf(set));
            look(); // what has arrived of it
        });
    emit changed(keyOf(set));
}

void ReadyFetcher::accept(const ReadySet& set, const Result<Fetched>& result)
{
    ReadyState& state = m_states[keyOf(set)];
    state.job = 0;
    if (result) {
        state.kept = result->kept;
        state.notes = result->notes;
        state.isFresh = true;
        emit fetched(keyOf(set));
    } else if (result.error().kind != ErrorKind::cancelled) {
        state.problem = result.error();
        emit failed(keyOf(set));
    }
}

void ReadyFetcher::remove(const ReadySet& set)
{
    ReadyState& now = m_states[keyOf(set)];
    if (now.job != 0)
        return;
    now.isDeleting = true;
    now.job = m_jobs.start<Status>(
        {.title = tr("Deleting %1").arg(wordsOf(set.title)), .quiet = true}, this,
        [&set, root = m_root](JobControl& control) {
            return ReadyStore(root).remove(set, control.progress());
        },
        [this, &set](const Status& status) {
            ReadyState& state = m_states[keyOf(set)];
            state.problem = status ? Error() : status.error();
            state.notes.clear();
            state.isFresh = false;
        },
        [this, &set](JobEnd) {
            ReadyState& state = m_states[keyOf(set)];
            state.job = 0;
            state.isDeleting = false;
            emit changed(keyOf(set));
            look();
        });
    emit changed(keyOf(set));
}

} // namespace shelf
