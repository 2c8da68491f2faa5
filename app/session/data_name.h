// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <QCoreApplication>
#include <QString>

#include <string>

namespace shelf {

/// How the data are called on the screen: by their own name, or, the made-up ones, in the language that is spoken.
inline QString dataName(const std::string& name, const std::string& format)
{
    return format == "sample" ? QCoreApplication::translate("shelf::LibraryPage", "Sample library")
                              : QString::fromStdString(name);
}
inline QString dataName(const Dataset& data)
{
    return dataName(data.name, data.format);
}

} // namespace shelf
