// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <QCoreApplication>
#include <QString>

namespace shelf {

/// Why a model of these data knows nothing of a book, without a capital and a full stop.
inline QString unlearnedWords(const Dataset& data)
{
    return data.ratingCount() > 0
               ? QCoreApplication::translate("UnlearnedWords", "nobody rated it in the training part")
               : QCoreApplication::translate("UnlearnedWords", "its vector is zeros, or no numbers");
}

} // namespace shelf
