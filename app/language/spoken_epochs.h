// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/retranslator.h"

#include <QHash>
#include <QList>
#include <QString>

namespace shelf {

/// A language that was spoken, with the texts that it gave.
struct Epoch {
    QHash<QString, QList<SpokenSource>> given;
    Retranslator::Speech speech;
};

/// All since the start, the first first; of the window's thread alone.
inline QList<Epoch>& epochs()
{
    static QList<Epoch> all;
    return all;
}

} // namespace shelf
