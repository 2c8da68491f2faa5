// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/catalogue_index_source.h"

namespace shelf {

CatalogueIndexSource::CatalogueIndexSource(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
    connect(&session, &Session::datasetChanged, this, &CatalogueIndexSource::remake);
    remake();
}

void CatalogueIndexSource::remake()
{
    m_index = nullptr;
    emit changed();
    const DatasetPtr data = m_session.dataset();
    if (!data)
        return;
    m_jobs.start<CatalogueIndexPtr>(
        {.title = tr("Sorting the books"), .slot = &m_slot, .quiet = true}, this,
        [data](JobControl&) { return makeCatalogueIndex(data); },
        [this](CatalogueIndexPtr index) {
            m_index = std::move(index);
            emit changed();
        });
}

} // namespace shelf
