// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

/// Texts of numbers as people see them, with their plural forms.
inline void installEnglish()
{
    auto* texts = new QTranslator(QCoreApplication::instance());
    if (!texts->load(QStringLiteral(":/i18n/shelfspace_en.qm")))
        qFatal("the program's texts are not there");
    QCoreApplication::installTranslator(texts);
}
