// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernels.h"

#include <QTest>
#include <vector>

namespace shelf {

inline std::vector<const char*> kernelNames()
{
    std::vector<const char*> names;
    for (const Kernels* variant : kernelVariants())
        names.push_back(variant->name);
    return names;
}

/// A row for each variant that this processor runs; the plain one is always among them.
inline void kernelVariantRows()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : kernelNames())
        if (kernelVariant(name))
            QTest::newRow(name) << QByteArray(name);
}

/// The variant of the row under test.
inline const Kernels& kernelVariantOfRow()
{
    QFETCH(QByteArray, name);
    return *kernelVariant(name.constData());
}

} // namespace shelf
