// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/opened_data.h"

#include "app/base/identity.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStandardPaths>

namespace shelf {

OpenedCache openedCache()
{
    identifyProgram(); // batch commands may come here before anybody else has
    // A program that was built anew may read otherwise, whatever its version says.
    const QFileInfo self(QStringLiteral("/proc/self/exe"));
    return {.folder =
                QStandardPaths::writableLocation(QStandardPaths::CacheLocation).toStdString() + "/opened",
            .program = SHELFSPACE_VERSION " " + std::to_string(self.size()) + ' ' +
                       std::to_string(self.lastModified().toMSecsSinceEpoch())};
}

} // namespace shelf
