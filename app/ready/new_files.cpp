// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/new_files.h"

#include "engine/base/system/os.h"

#include <QFile>

namespace shelf {

bool renameToNew(const QString& from, const QString& to)
{
    return os::renameToNew(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString());
}

} // namespace shelf
