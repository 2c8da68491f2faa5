// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "engine/models/given/given_vectors.h"
#include "widgets/look/theme.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace shelf {

namespace {

constexpr int kLongestTrail = 500;
/// A run keeps its color when the theme changes, so it has to stand out from white and from near black.

bool isColorTaken(const QList<RunEntry>& runs, const QColor& color)
{
    return std::any_of(runs.begin(), runs.end(), [&](const RunEntry& run) { return run.color == color; });
}

QColor runColor(const QList<RunEntry>& runs)
{
    for (int i = 0; i < theme::kRunColors; ++i)
        if (const QColor color = theme::runColor(i); !isColorTaken(runs, color))
            return color;
    return theme::runColor(static_cast<int>(runs.size())); // curves differ by their dashes, too
}

/// `name`, or "name (2)", "name (3)", ... where another run than `self` bears it: wherever runs are told
/// apart by their names, no two have the same.
QString freeName(const QList<RunEntry>& runs, const QString& name, int self = 0)
{
    const auto isTaken = [&](const QString& wanted) {
        return std::any_of(runs.begin(), runs.end(),
                           [&](const RunEntry& run) { return run.number != self && run.name == wanted; });
    };
    QString free = name;
    for (int n = 2; isTaken(free); ++n)
        free = Session::tr("%1 (%2)").arg(name).arg(n);
    return free;
}

} // namespace

bool RunEntry::isGiven() const
{
    return shelf::isGiven(run);
}

bool isRated(const DatasetPtr& data)
{
    return data && data->userCount() > 0;
}

bool isGiven(const RunPtr& run)
{
    return run && isGiven(*run->settings.kind);
}

RunEntry runEntry(RunPtr run)
{
    RunEntry entry;
    entry.name = QString::fromStdString(run->name);
    entry.history = run->history;
    entry.baselines = run->baselines;
    entry.embeddings = run->embeddings;
    entry.views = run->views;
    entry.run = std::move(run);
    return entry;
}

RunPtr runToSave(const RunEntry& entry)
{
    // Its split is copied, all else is shared.
    Run copy = *entry.run;
    copy.name = entry.name.toStdString();
    copy.views = entry.views;
    return std::make_shared<const Run>(std::move(copy));
}

Session::Session(QObject* parent) : QObject(parent) {}

DatasetPtr Session::dataset() const
{
    return m_dataset;
}

void Session::setDataset(DatasetPtr data)
{
    const QList<RunEntry> before = std::exchange(m_runs, {});
    m_dataset = std::move(data);
    m_unnamed = m_nextNumber - 1;
    m_currentRun = 0;
    m_book = -1;
    const bool picked = std::exchange(m_pick, nullptr) != nullptr;
    m_reader = -1;
    m_nearest = {};
    m_ownReader.reset();
    m_trail.clear();
    m_trailPosition = -1;
    for (const RunEntry& run : before)
        emit runRemoved(run.number);
    emit datasetChanged();
    if (picked)
        emit booksPicked();
    emit currentRunChanged();
    emit bookSelected(-1);
    emit readerSelected(-1);
}

const QList<RunEntry>& Session::runs() const
{
    return m_runs;
}

const RunEntry* Session::findRun(int number) const
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [&](const RunEntry& run) { return run.number == number; });
    return found == m_runs.end() ? nullptr : &*found;
}

int Session::addRun(RunEntry entry)
{
    if (entry.name.isEmpty()) {
        const QString base = entry.run ? QString::fromStdString(entry.run->settings.preset) : tr("run");
        entry.name = freshName(base);
    }
    entry.number = m_nextNumber++;
    return take(std::move(entry));
}

int Session::bringBack(RunEntry entry)
{
    if (entry.number <= 0 || entry.number >= m_nextNumber || findRun(entry.number))
        return addRun(std::move(entry));
    return take(std::move(entry));
}

/// By its number, in the order of which the runs stand.
int Session::take(RunEntry entry)
{
    entry.name = freeName(m_runs, entry.name);
    if (!entry.color.isValid() || isColorTaken(m_runs, entry.color))
        entry.color = runColor(m_runs);
    const int number = entry.number;
    const auto later = std::find_if(m_runs.begin(), m_runs.end(),
                                    [number](const RunEntry& run) { return run.number > number; });
    m_runs.insert(later, std::move(entry));
    emit runAdded(number);
    if (m_currentRun == 0)
        selectRun(number);
    return number;
}

QString Session::freshName(const QString& base) const
{
    for (int n = m_nextNumber - m_unnamed;; ++n)
        if (const QString name = tr("%1 #%2").arg(base).arg(n); freeName(m_runs, name) == name)
            return name;
}

void Session::updateRun(int number, const std::function<void(RunEntry&)>& change)
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [&](const RunEntry& run) { return run.number == number; });
    if (found == m_runs.end())
        return;
    const RunPtr before = found->run;
    change(*found);
    found->number = number;
    found->name = freeName(m_runs, found->name, number);
    // A run that was only measured further answers as it did before.
    const bool same = before && found->run ? before->model == found->run->model : before == found->run;
    const bool answersAnew = number == m_currentRun && !same;
    emit runChanged(number);
    if (answersAnew)
        emit currentRunChanged();
}

void Session::removeRun(int number)
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [&](const RunEntry& run) { return run.number == number; });
    if (found == m_runs.end())
        return;
    if (!found->run && number == m_nextNumber - 1)
        ++m_unnamed; // nothing came of it: the next takes its name
    m_runs.erase(found);
    const bool wasCurrent = number == m_currentRun;
    if (wasCurrent) {
        const auto next =
            std::find_if(m_runs.rbegin(), m_runs.rend(), [](const RunEntry& run) { return run.run; });
        m_currentRun = next != m_runs.rend() ? next->number : m_runs.isEmpty() ? 0 : m_runs.last().number;
    }
    emit runRemoved(number);
    if (wasCurrent)
        emit currentRunChanged();
}

void Session::setViews(int number, std::vector<SavedView> views)
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [&](const RunEntry& run) { return run.number == number; });
    if (found == m_runs.end())
        return;
    found->views = std::move(views);
    ++found->viewChanges;
    emit viewsChanged(number);
}

int Session::currentRun() const
{
    return m_currentRun;
}

RunPtr Session::current() const
{
    const RunEntry* entry = findRun(m_currentRun);
    return entry ? entry->run : nullptr;
}

void Session::selectRun(int number)
{
    if (number == m_currentRun || (number != 0 && !findRun(number)))
        return;
    m_currentRun = number;
    emit currentRunChanged();
}

int Session::selectedBook() const
{
    return m_book;
}

void Session::selectBook(int book)
{
    const int count = m_dataset ? static_cast<int>(m_dataset->bookCount()) : 0;
    book = book < 0 ? -1 : book;
    if (book == m_book || book >= count)
        return;
    m_book = book;
    const bool returned = m_trailPosition >= 0 && m_trail[static_cast<std::size_t>(m_trailPosition)] == book;
    if (book >= 0 && !returned) {
        m_trail.resize(static_cast<std::size_t>(m_trailPosition + 1));
        m_trail.push_back(book);
        if (m_trail.size() > kLongestTrail)
            m_trail.erase(m_trail.begin());
        m_trailPosition = static_cast<int>(m_trail.size()) - 1;
    }
    emit bookSelected(book);
}

void Session::chooseNearest(const NearestChoice& choice)
{
    if (choice == m_nearestChoice)
        return;
    m_nearestChoice = choice;
    emit nearestChoiceChanged();
}

const NearestBooks* Session::nearestBooks() const
{
    const bool asked = m_nearest.run && m_nearest.run == current() && m_nearest.book == m_book &&
                       m_nearest.choice == m_nearestChoice;
    return asked ? &m_nearest : nullptr;
}

void Session::setNearestBooks(NearestBooks found)
{
    m_nearest = std::move(found);
    emit nearestBooksChanged();
}

bool Session::canGoBack() const
{
    return m_trailPosition > 0 || (m_book < 0 && m_trailPosition == 0);
}

bool Session::canGoForward() const
{
    return m_trailPosition + 1 < static_cast<int>(m_trail.size());
}

void Session::goBack()
{
    if (!canGoBack())
        return;
    if (m_book >= 0)
        --m_trailPosition;
    m_book = m_trail[static_cast<std::size_t>(m_trailPosition)];
    emit bookSelected(m_book);
}

void Session::goForward()
{
    if (!canGoForward())
        return;
    m_book = m_trail[static_cast<std::size_t>(++m_trailPosition)];
    emit bookSelected(m_book);
}

void Session::pickBooks(BookPickPtr pick)
{
    if (pick == m_pick)
        return;
    m_pick = std::move(pick);
    emit booksPicked();
}

int Session::selectedReader() const
{
    return m_reader;
}

void Session::selectReader(int user)
{
    const int count = m_dataset ? static_cast<int>(m_dataset->userCount()) : 0;
    user = user < 0 ? -1 : user;
    if (user == m_reader || user >= count)
        return;
    m_reader = user;
    if (user >= 0)
        m_ownReader.reset();
    emit readerSelected(user);
}

void Session::setOwnReader(OwnReadingPtr reader)
{
    if (reader == m_ownReader || (reader && m_reader >= 0))
        return;
    m_ownReader = std::move(reader);
    emit ownReaderChanged();
}

void Session::reportError(const Error& error)
{
    if (error.kind != ErrorKind::cancelled)
        emit errorReported(error);
}

void Session::retractError(const Error& error)
{
    emit errorRetracted(error);
}

void Session::requestOpening()
{
    emit openingRequested();
}

void Session::requestPage(PageId page)
{
    emit pageRequested(page);
}

void Session::requestTraining(const RunSettings& settings, bool start)
{
    emit trainingRequested(settings, start);
    emit pageRequested(PageId::training);
}

} // namespace shelf
