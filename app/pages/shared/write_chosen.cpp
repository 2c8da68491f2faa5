// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/write_chosen.h"

#include "engine/data/archives/packed_file.h"
#include "engine/output/atomic_file.h"
#include "engine/output/output_guard.h"

#include <QFileInfo>

#include <utility>
#include <vector>

namespace shelf {

void writeChosen(QObject* receiver, Jobs& jobs, Session& session, const QString& file, std::string bytes,
                 const KindOf& kindOf, const std::function<void(bool)>& done)
{
    const DatasetPtr open = session.dataset();
    jobs.start<Status>(
        {.title = Jobs::tr("Writing %1").arg(QFileInfo(file).fileName())}, receiver,
        [path = file.toStdString(), bytes = std::move(bytes), kindOf,
         inputs = open ? open->source.files() : std::vector<std::string>()](JobControl&) -> Status {
            const FileKind kind = kindOf(bytes);
            OutputGuard guard;
            for (const std::string& input : inputs)
                guard.reads(fileOnDisk(input));
            guard.writes(path, kind, true);
            if (const Status fits = guard.check(); !fits)
                return fits;
            return writeFileAtomically(path, bytes, &kind);
        },
        [&session, done](const Status& status) {
            if (!status)
                session.reportError(status.error());
            done(status.ok());
        });
}

} // namespace shelf
