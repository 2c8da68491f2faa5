// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/texts.h"

#include <QCoreApplication>
#include <QTranslator>

namespace shelf {

void installTexts()
{
    auto* texts = new QTranslator(QCoreApplication::instance());
    if (texts->load(QStringLiteral(":/i18n/shelfspace_en.qm")))
        QCoreApplication::installTranslator(texts);
}

} // namespace shelf
