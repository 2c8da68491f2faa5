// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/data_joiner.h"

#include <QTimer>

#include <utility>

namespace shelf {

DataJoiner::DataJoiner(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
    connect(&session, &Session::datasetChanged, this, &DataJoiner::follow);
}

void DataJoiner::join(int run, const DatasetPtr& data)
{
    const RunEntry* entry = m_session.findRun(run);
    if (!entry || !entry->run)
        return m_session.reportError(
            Error::failure(tr("The run that was to go on with %1 is gone")
                               .arg(QString::fromStdString(data->name))
                               .toStdString(),
                           tr("Open the run, and continue it with these data.").toStdString()));
    const std::string file = entry->file.toStdString();
    m_jobs.start<Result<ContinuationPtr>>(
        {.title = tr("Joining %1 with other data").arg(entry->name), .slot = &m_slot}, this,
        [earlier = runToSave(*entry), file, data](JobControl&) -> Result<ContinuationPtr> {
            auto joined = continuation(earlier, file, *data, continuedWithOtherData(*earlier));
            if (!joined)
                return joined.error();
            return std::make_shared<const Continuation>(std::move(*joined));
        },
        [this](Result<ContinuationPtr> joined) {
            if (!joined) {
                if (joined.error().kind != ErrorKind::cancelled)
                    m_session.reportError(joined.error());
                return;
            }
            m_waiting = *joined;
            emit dataWanted(m_waiting->data);
        });
}

void DataJoiner::follow()
{
    const ContinuationPtr joined = std::exchange(m_waiting, {});
    if (!joined || m_session.dataset() != joined->data)
        return;
    // Once everybody else has heard of the data.
    QTimer::singleShot(0, this, [this, joined] {
        if (m_session.dataset() == joined->data)
            emit ready(joined);
    });
}

} // namespace shelf
