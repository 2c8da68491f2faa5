// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "widgets/library/catalogue_index.h"

#include <QObject>

namespace shelf {

using CatalogueIndexPtr = std::shared_ptr<const CatalogueIndex>;

/// Keeps the index of the session's data set up to date: made on a worker thread whenever other data are
/// opened, shared by the table of books and the search.
class CatalogueIndexSource : public QObject {
    Q_OBJECT
public:
    CatalogueIndexSource(Session& session, Jobs& jobs, QObject* parent = nullptr);

    CatalogueIndexPtr index() const { return m_index; } ///< null until it is ready

signals:
    void changed();

private:
    void remake();

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_slot;
    CatalogueIndexPtr m_index;
};

} // namespace shelf
