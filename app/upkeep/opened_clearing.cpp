// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/upkeep/opened_clearing.h"

#include "app/base/ask.h"
#include "app/base/opened_data.h"
#include "app/jobs/jobs.h"

#include <QCoreApplication>
#include <QLocale>
#include <QWidget>

namespace shelf {

namespace {

struct OpenedClearing {
    Q_DECLARE_TR_FUNCTIONS(OpenedClearing)
};

struct Cleared {
    OpenedFiles before;
    OpenedFiles after;
};

QString saidOf(const Cleared& cleared)
{
    if (cleared.after.count > 0)
        return OpenedClearing::tr("Not all of the cache could be cleared");
    return cleared.before.count == 0
               ? OpenedClearing::tr("The cache was empty")
               : OpenedClearing::tr("%1 of opened data were cleared")
                     .arg(QLocale().formattedDataSize(static_cast<qint64>(cleared.before.bytes)));
}

} // namespace

void askToClearOpened(QWidget* window, Jobs& jobs, const std::function<void(const QString&)>& say)
{
    ask(window, OpenedClearing::tr("Clear the cache of opened data?"),
        OpenedClearing::tr(
            "Large data are kept as they were read, so that opening the same files again takes no time. Your "
            "files and runs stay."),
        //: A button (verb): deletes the copies of opened data
        {OpenedClearing::tr("Keep it"), OpenedClearing::tr("Clear")}, [window, &jobs, say](int answer) {
            if (answer != 1)
                return;
            jobs.start<Cleared>(
                {.title = OpenedClearing::tr("Clearing the cache"), .quiet = true}, window,
                [](JobControl&) {
                    const std::string folder = openedCache().folder;
                    const OpenedFiles before = openedFiles(folder);
                    return Cleared{before, clearOpened(folder)};
                },
                [say](Cleared cleared) { say(saidOf(cleared)); });
        });
}

} // namespace shelf
