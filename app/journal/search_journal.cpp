// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/search_journal.h"

#include <QDateTime>

namespace shelf {

namespace {

std::vector<std::string> foldersIn(const std::vector<std::string>& places)
{
    std::vector<std::string> folders;
    for (const std::string& place : places)
        folders.push_back(place + "/searches");
    return folders;
}

} // namespace

SearchJournal::SearchJournal(const std::vector<std::string>& places, Jobs& jobs, QObject* parent)
    : QObject(parent),
      m_jobs(jobs),
      m_store(std::make_shared<SearchStore>(foldersIn(places).front())),
      m_folders(foldersIn(places))
{}

void SearchJournal::setPlaces(const std::vector<std::string>& places)
{
    m_folders = foldersIn(places);
}

std::function<Status()> SearchJournal::moving(const std::string& folder) const
{
    return [store = m_store, folder] { return store->moveTo(folder); };
}

void SearchJournal::keep(const SearchState& state)
{
    m_state = std::make_shared<const SearchState>(state);
    write();
}

void SearchJournal::write()
{
    if (m_writing) {
        m_more = true;
        return;
    }
    m_writing = true;
    m_more = false;
    m_jobs.start<Status>(
        {.title = tr("Keeping the search"), .quiet = true}, this,
        [write = writing()](JobControl&) { return write(); },
        [this](const Status& status) {
            if (!status) {
                Error error = status.error();
                error.message = shelf::tr("An unsaved search cannot be kept: %1").arg(error.message);
                emit failed(error);
            }
        },
        [this](JobEnd) {
            m_writing = false;
            if (m_state && m_more)
                write();
        });
}

std::function<Status()> SearchJournal::writing() const
{
    return [store = m_store, number = m_number, state = m_state] {
        return state ? store->put(number, *state) : Status();
    };
}

void SearchJournal::forget()
{
    if (!m_state)
        return;
    m_state.reset();
    drop(m_number++);
}

void SearchJournal::setAside()
{
    if (!m_state)
        return;
    m_aside.push_back({m_number, m_state, QDateTime::currentSecsSinceEpoch()});
    // Its last trials may not have been written yet.
    m_jobs.start<Status>(
        {.title = tr("Keeping the search"), .quiet = true}, this,
        [write = writing()](JobControl&) { return write(); },
        [this](const Status& status) {
            if (!status)
                emit failed(status.error());
        });
    m_state.reset();
    ++m_number;
    emit asideChanged();
}

void SearchJournal::remove(int number)
{
    if (std::erase_if(m_aside, [number](const Aside& one) { return one.number == number; }) > 0)
        drop(number);
}

void SearchJournal::drop(int number)
{
    m_jobs.start<Status>(
        {.title = tr("Tidying kept searches"), .quiet = true}, this,
        [store = m_store, number](JobControl&) { return store->remove(number); },
        [this](const Status& status) {
            if (!status)
                emit failed(status.error());
        });
}

} // namespace shelf
