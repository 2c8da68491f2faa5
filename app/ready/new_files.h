// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace shelf {

/// Takes away again the folders of a path that were missing, where nothing was put into them.
class MadeFolders {
public:
    explicit MadeFolders(const QString& folder)
    {
        for (QString at = folder; !QFileInfo::exists(at) && at != QFileInfo(at).path();
             at = QFileInfo(at).path())
            m_missing.append(at);
    }
    ~MadeFolders()
    {
        for (const QString& folder : m_missing)
            if (!QDir().rmdir(folder))
                return;
    }
    MadeFolders(const MadeFolders&) = delete;
    MadeFolders& operator=(const MadeFolders&) = delete;

private:
    QStringList m_missing;
};

/// Gives a file another name, onto nothing that is there: no file, and no link either. errno says why not.
bool renameToNew(const QString& from, const QString& to);

} // namespace shelf
