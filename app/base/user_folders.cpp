// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/user_folders.h"

#include <QByteArrayList>
#include <QtGlobal>

namespace shelf {

void ignoreRelativeFolders()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    struct Variable {
        const char* name;
        bool isList; ///< of folders between colons
    };
    static constexpr Variable kVariables[] = {
        {"XDG_CACHE_HOME", false}, {"XDG_CONFIG_HOME", false}, {"XDG_DATA_HOME", false},
        {"XDG_STATE_HOME", false}, {"XDG_RUNTIME_DIR", false}, {"XDG_CONFIG_DIRS", true},
        {"XDG_DATA_DIRS", true},
    };
    for (const Variable& variable : kVariables) {
        const QByteArray given = qgetenv(variable.name);
        QByteArrayList folders = variable.isList ? given.split(':') : QByteArrayList{given};
        folders.removeIf([](const QByteArray& folder) { return !folder.startsWith('/'); });
        const QByteArray left = folders.join(':');
        if (left == given)
            continue;
        if (left.isEmpty())
            qunsetenv(variable.name);
        else
            qputenv(variable.name, left);
    }
#endif
}

} // namespace shelf
