// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"

#include <QDir>
#include <QFileInfo>

namespace shelf {

namespace {

const QString kSchemaKey = QStringLiteral("schema");

} // namespace

Settings::Settings()
    : m_store(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("Shelfspace"),
              QStringLiteral("shelfspace"))
{
    checkSchema();
}

Settings::Settings(const QString& file) : m_store(file, QSettings::IniFormat)
{
    checkSchema();
}

void Settings::checkSchema()
{
    m_store.setFallbacksEnabled(false);
    if (m_store.value(kSchemaKey, 0).toInt() == kSchema)
        return;
    reset();
}

void Settings::reset()
{
    m_store.clear();
    m_store.setValue(kSchemaKey, kSchema);
}

QStringList Settings::recentFiles() const
{
    QStringList living;
    for (const QString& path : get(keys::recentFiles)) {
        if (QFileInfo::exists(path))
            living.append(path);
    }
    return living;
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList list = recentFiles();
    list.removeAll(absolute);
    list.prepend(absolute);
    set(keys::recentFiles, QStringList(list.mid(0, kMaxRecent)));
}

void Settings::clearRecentFiles()
{
    set(keys::recentFiles, QStringList());
}

} // namespace shelf
