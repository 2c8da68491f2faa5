// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shelf {

/// Rich text: what was done, the file's name as a link that opens it, and a link to its folder.
QString writtenNote(const QString& what, const QString& file);
/// Rich text: a link that opens the folder.
QString folderLink(const QString& folder, const QString& text);

} // namespace shelf
