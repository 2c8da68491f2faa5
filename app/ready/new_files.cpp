// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/new_files.h"

#include "app/ready/part_state.h"

#include <QFile>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>

namespace shelf {

bool renameToNew(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    if (isAnythingAt(to)) { // the file system cannot look by itself
        errno = EEXIST;
        return false;
    }
    return ::rename(source.constData(), target.constData()) == 0;
}

} // namespace shelf
