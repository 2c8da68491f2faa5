// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/window_words.h"

#include "engine/base/text/message.h"
#include "widgets/words/counted.h"

namespace shelf {

QString WindowWords::facts(const Dataset* open)
{
    if (!open)
        return tr("Nothing is open");
    if (open->userCount() == 0)
        return tr("%Ln book(s), no ratings", nullptr, static_cast<int>(open->bookCount()));
    return tr("%1, %2, %3", "ratings, readers, books")
        .arg(Counted::ratingsOrTaken(open->ratingCount(), open->onlyTaken),
             Counted::readers(open->userCount()), Counted::books(open->bookCount()));
}

ThemeChoice themeNamed(const QString& name)
{
    return name == QLatin1String("dark")    ? ThemeChoice::dark
           : name == QLatin1String("light") ? ThemeChoice::light
                                            : ThemeChoice::system;
}

} // namespace shelf
