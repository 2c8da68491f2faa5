// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/library/titles_beside.h"

#include "engine/data/ratings/catalogue_beside.h"

#include <QFileInfo>

namespace shelf {

TitlesBeside::TitlesBeside(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
    connect(&session, &Session::datasetChanged, this, &TitlesBeside::look);
    look();
}

QString TitlesBeside::words() const
{
    if (!m_lacks)
        return {};
    return m_file.isEmpty()
               ? tr("These ratings have no titles; a catalogue, such as books.csv, has them.")
               : tr("These ratings have no titles; %1 lies beside them.").arg(QFileInfo(m_file).fileName());
}

QString TitlesBeside::buttonText() const
{
    return m_file.isEmpty() ? tr("Choose a catalogue…")
                            : tr("Add the titles of %1").arg(QFileInfo(m_file).fileName());
}

std::optional<DataSource> TitlesBeside::withTitles() const
{
    if (!m_lacks || m_file.isEmpty() || !m_session.dataset())
        return {};
    DataSource source = m_session.dataset()->source;
    source.path.clear(); // the files are known by now
    source.books = m_file.toStdString();
    return source;
}

void TitlesBeside::look()
{
    m_lacks = false;
    m_file.clear();
    emit changed();
    struct Seen {
        bool lacks = false;
        QString file;
    };
    const DatasetPtr data = m_session.dataset();
    if (!data || !isRated(data) || data->source.ratings.empty() || !data->source.books.empty())
        return;
    m_jobs.start<Seen>(
        {.title = tr("Looking for titles"), .slot = &m_looking, .quiet = true}, this,
        [data](JobControl&) {
            if (!lacksTitles(*data))
                return Seen();
            return Seen{true, QString::fromStdString(catalogueBeside(data->source))};
        },
        [this, data](const Seen& seen) {
            if (data != m_session.dataset())
                return;
            m_lacks = seen.lacks;
            m_file = seen.file;
            emit changed();
        });
}

} // namespace shelf
