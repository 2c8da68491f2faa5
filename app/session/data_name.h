// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <QCoreApplication>
#include <QString>

namespace shelf {

/// How the data are called on the screen: by their own name, or, the made-up ones, in the language that is spoken.
inline QString dataName(const Dataset& data)
{
    return data.format == "sample" ? QCoreApplication::translate("shelf::LibraryPage", "Sample library")
                                   : QString::fromStdString(data.name);
}

} // namespace shelf
