// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

namespace shelf {

/// A tool tip that shows a text as it is. Qt takes tips for HTML where they look like it, and titles and
/// names of files may.
inline QString plainTip(const QString& text)
{
    return Qt::mightBeRichText(text)
               ? QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped())
               : text;
}

} // namespace shelf
