// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace shelf {

/// Why a model knows nothing of a book, without a capital and a full stop. isGiven: its vectors were made
/// elsewhere.
inline QString unlearnedWords(bool isGiven)
{
    return isGiven ? QCoreApplication::translate("UnlearnedWords",
                                                 "it has no vector, or one of zeros or of no numbers")
                   : QCoreApplication::translate("UnlearnedWords", "nobody rated it in the training part");
}

} // namespace shelf
