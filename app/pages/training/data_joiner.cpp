// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/data_joiner.h"

#include "app/base/start_options.h"
#include "engine/data/ratings/reader.h"

#include <QFileDialog>
#include <QTimer>

#include <utility>

namespace shelf {

DataJoiner::DataJoiner(Session& session, Jobs& jobs, QWidget* window)
    : QObject(window), m_session(session), m_jobs(jobs), m_window(window)
{
    connect(&session, &Session::datasetChanged, this, &DataJoiner::follow);
}

void DataJoiner::choose(int run)
{
    auto* dialog = new QFileDialog(m_window, tr("Continue with other data"));
    dialog->setObjectName(QStringLiteral("otherData"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, run](const QStringList& paths) { read(run, paths); });
    dialog->open();
}

void DataJoiner::read(int run, const QStringList& paths)
{
    const RunEntry* entry = m_session.findRun(run);
    const auto options = sortFiles(paths);
    if (!options)
        return m_session.reportError(options.error());
    if (!options->hasData() || !options->runs.isEmpty())
        return m_session.reportError(
            Error::usageError(tr("A run goes on with ratings, not with a run").toStdString(),
                              tr("Choose the files of newer ratings").toStdString()));
    if (!entry || !entry->run)
        return;
    const std::string file = entry->file.toStdString();
    m_jobs.start<Result<ContinuationPtr>>(
        {.title = tr("Joining %1 with other data").arg(entry->name), .slot = &m_slot}, this,
        [earlier = runToSave(*entry), file,
         source = options->data](JobControl& control) -> Result<ContinuationPtr> {
            const auto data = readDataset(source, control.progress());
            if (!data)
                return data.error();
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
