// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/written_note.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace shelf {

namespace {

QString link(const QString& path, const QString& text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded).toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

QString folderLink(const QString& folder, const QString& text)
{
    return link(folder, text);
}

QString writtenNote(const QString& what, const QString& file)
{
    const QFileInfo info(file);
    return QStringLiteral("%1 %2. %3")
        .arg(what.toHtmlEscaped(), link(info.absoluteFilePath(), info.fileName()),
             folderLink(info.absolutePath(), QCoreApplication::translate("WrittenNote", "Open the folder")));
}

} // namespace shelf
