// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/window_words.h"

#include "widgets/look/text.h"

#include <QLocale>

namespace shelf {

QString WindowWords::title(const Dataset* open)
{
    return open ? tr("%1 – Shelfspace").arg(textOf(open->name)) : tr("Shelfspace");
}

QString WindowWords::facts(const Dataset* open)
{
    if (!open)
        return tr("Nothing is open");
    const auto number = [](std::size_t n) { return QLocale().toString(static_cast<qulonglong>(n)); };
    if (open->userCount() == 0)
        return tr("%Ln book(s), no ratings", nullptr, static_cast<int>(open->bookCount()));
    return (open->onlyTaken ? tr("%1 times taken, %2 readers, %3 books")
                            : tr("%1 ratings, %2 readers, %3 books"))
        .arg(number(open->ratingCount()), number(open->userCount()), number(open->bookCount()));
}

ThemeChoice themeNamed(const QString& name)
{
    return name == QLatin1String("dark")    ? ThemeChoice::dark
           : name == QLatin1String("light") ? ThemeChoice::light
                                            : ThemeChoice::system;
}

} // namespace shelf
