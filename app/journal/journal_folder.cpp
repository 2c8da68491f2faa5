// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal_folder.h"

#include "app/base/identity.h"

#include <QStandardPaths>

namespace shelf {

std::string journalFolder()
{
    identifyProgram(); // batch commands may come here before anybody else has
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString() + "/journal";
}

} // namespace shelf
